/** How the last command ended, as a sentence for the person. */
import { listed } from './listed';
import { isConversion, type Session, type Notice } from './session';
import type { Strings } from './strings.vi';

export interface NoticeText {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Excel's own words, to be copied into a report of the fault. */
  readonly detail?: string;
}

/** One sentence that reports success, and one for each thing that was left out. */
function report(success: string, leftOut: readonly (readonly [(items: string) => string, readonly string[]])[]): NoticeText {
  const sentences = leftOut.filter(([, items]) => items.length > 0).map(([sentence, items]) => sentence(listed(items)));
  return { intent: sentences.length === 0 ? 'success' : 'warning', text: [success, ...sentences].join(' ') };
}

export function noticeText(notice: Notice, strings: Strings): NoticeText {
  const { done } = strings;
  switch (notice.kind) {
    case 'failed':
      return { intent: 'error', text: strings.failure(notice.failure), detail: notice.failure.detail };
    case 'not-loaded':
      return { intent: 'error', text: strings.notLoaded, detail: notice.detail };
    case 'stopped':
      return { intent: 'info', text: strings.progress.stopped };
    case 'highlighted': {
      const { cells, protectedSheets, missingSheets, unreadableSheets } = notice.report;
      return report(cells === 0 ? done.nothingToHighlight : done.highlighted(cells), [
        [done.protectedSheets, protectedSheets],
        [done.missingSheets, missingSheets],
        [done.unreadableSheets, unreadableSheets],
      ]);
    }
    case 'cleared':
      return report(done.cleared, [
        [done.protectedSheets, notice.report.protectedSheets],
        [done.unreadableSheets, notice.report.unreadableSheets],
      ]);
    case 'nothing-to-fill':
      return { intent: 'info', text: strings.plan.nothing };
    case 'nothing-to-convert':
      return { intent: 'info', text: strings.conversion.nothing };
    case 'left-alone':
      return { intent: 'warning', text: strings.conversion.leftAlone(listed(notice.cells)) };
    case 'told':
      return { intent: 'success', text: strings.conversion.told };
    case 'applied':
      return report(done.applied(notice.report.written), [
        [done.formulasKept, notice.report.formulasKept],
        [done.mixedKept, notice.report.mixedKept],
      ]);
    case 'restored':
      return report(done.restored(notice.report.restored), [
        [done.changedCells, notice.report.changed],
        [done.missingSheets, notice.report.missingSheets],
      ]);
    case 'corrected':
      return { intent: 'success', text: strings.sheets.saved };
    case 'nothing-to-make':
      return { intent: 'info', text: done.nothingToMake };
    case 'made':
      return { intent: 'success', text: done.made(listed(notice.sheets)) };
    case 'explained':
      return { intent: 'success', text: notice.findings === 0 ? strings.standing.reopened : strings.standing.said(notice.findings) };
    case 'stamped':
      return { intent: 'success', text: strings.standing.stamped };
    case 'not-ready':
      return { intent: 'warning', text: strings.standing.notReady };
    case 'declared':
      return { intent: 'success', text: strings.bases.saved };
  }
}

/** What a screen reader is told when the state of the pane changes. Steps of the progress are left out: they would talk over each other. */
export function announcement({ work, notice, review, plan }: Session, counts: Parameters<Strings['summary']['done']>[0], strings: Strings): string {
  if (work !== null) return work.canStop ? strings.progress.reading : strings.progress.working;
  if (notice !== null) return noticeText(notice, strings).text;
  if (plan !== null) return isConversion(plan) ? strings.conversion.title : strings.plan.title;
  return review === null ? '' : strings.summary.done(counts);
}
