/** What the report and the minutes have in common: counts, values and grounds as texts. */
import type { Finding } from '../../appendices/finding';
import type { CriteriaSet } from '../../criteria/set';
import { basePeriods } from '../../review/basePeriods';
import { formatValue, withUnit } from '../../review/messages/format';
import type { JudgedTable } from '../../review/judging/judged';
import { surenessText } from '../../review/messages/recognition';
import { sheetWords } from '../../review/messages/sheets';
import { countSeverities, type SheetReport } from '../../review/result';
import type { Language } from '../../review/messages';
import { reportedFindings, type ReportInput } from './input';
import { reportWords } from './words';

/** Two sentences: what is open, and what is settled. */
export function countSentences(input: ReportInput): readonly [string, string] {
  const words = reportWords[input.language];
  const reported = reportedFindings(input);
  const open = reported.filter(({ standing }) => standing.state === 'open').map(({ finding }) => finding);
  return [words.open(countSeverities(open)), words.settled(input.explained.size, input.mended.length)];
}

/** "74,32 %"; "" where the finding has none. */
export function actualText({ actual, params }: Finding, language: Language): string {
  return actual === undefined ? '' : withUnit(formatValue(actual, language), params?.unit === undefined ? undefined : String(params.unit));
}

/** What it was held against; "" where there is none, or where there are several readings, which the sentence explains. */
export function expectedText({ actual, expected }: Finding, language: Language): string {
  const isReadings = Array.isArray(expected) && !Array.isArray(actual);
  return expected === undefined || isReadings ? '' : formatValue(expected, language);
}

/** "2.2 (NTM)" */
export function indicatorText({ indicator, set }: Finding): string {
  if (indicator === undefined) return set ?? '';
  return set === undefined ? indicator : `${indicator} (${set})`;
}

/** "A5:M18 · chắc chắn (…)", or why the sheet has no table. */
export function sheetText(report: SheetReport, language: Language): string {
  const { range, recognised, note, hidden } = report;
  const words = sheetWords[language];
  const parts = [range, recognised && surenessText(recognised, language), note && words.notes[note], hidden === true ? words.hidden : undefined];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Every criteria set that judged, with the sheets whose values it judged. */
function judgingSets(judged: readonly JudgedTable[]): { set: CriteriaSet; sheets: string[] }[] {
  const sets = new Map<string, { set: CriteriaSet; sheets: string[] }>();
  for (const { set, assessment } of judged) {
    if (set === null) continue;
    const known = sets.get(set.id) ?? { set, sheets: [] };
    if (!known.sheets.includes(assessment.sheet)) known.sheets.push(assessment.sheet);
    sets.set(set.id, known);
  }
  return [...sets.values()];
}

/** What the review rests on: criteria sets that judged, and bases of percentages. */
export function groundLines({ review, language }: ReportInput): readonly string[] {
  const words = reportWords[language];
  const sets = judgingSets(review.judged ?? []);
  const bases = basePeriods(review.bases).map(({ from, to, base, origin, cell, level, reason }) => {
    const years = `${from === to ? from : `${from}–${to}`}${level === undefined ? '' : ` (${level})`}`;
    const where = `${sheetWords[language].origins[origin]}${cell === undefined ? '' : `, ${cell}`}`;
    return `${words.base(years, base, where)}${reason === undefined ? '' : words.reason(reason)}.`;
  });
  return [
    ...(sets.length === 0 ? [words.noSets] : sets.map(({ set, sheets }) => words.judgedBy(sheets.join(', '), set.name, set.legalBasis))),
    ...(bases.length === 0 ? [words.noBases] : bases),
    ...(review.defects.length === 0 ? [] : [words.defects(review.defects.length)]),
  ];
}
