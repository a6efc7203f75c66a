/** The last chapter of the page: how many findings of each severity stand how, and what was found of what was read by hand. */
import type { Severity } from '../../src/appendices/finding';
import { severityName } from '../../src/review/messages';
import type { Judged, JudgedSample } from './judge';
import { table } from './markdown';
import type { NotFound, ReadPlan, UnmetSource, Verdict } from './types';
import { NOT_FOUND_NAMES, SOURCE_NAMES, UNJUDGED, VERDICT_NAMES } from './words';

const JUDGED_SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function countsChapter(plans: readonly ReadPlan[], samples: readonly JudgedSample[]): string {
  const judged = samples.flatMap((sample) => sample.judged);
  return [
    '## 4. Tổng số',
    verdictCounts(judged),
    falseAlarms(judged),
    unmetCounts(samples),
    byHandCounts(plans),
  ].join('\n\n');
}

function verdictCounts(judged: readonly Judged[]): string {
  const verdicts = [...(Object.keys(VERDICT_NAMES) as Verdict[]), undefined];
  const rows = verdicts.map((verdict) => {
    const alike = judged.filter((one) => one.verdict === verdict);
    const name = verdict === undefined ? UNJUDGED : VERDICT_NAMES[verdict];
    return [name, ...JUDGED_SEVERITIES.map((severity) => count(alike, severity)), String(alike.length)];
  });
  const total = ['Tổng', ...JUDGED_SEVERITIES.map((severity) => count(judged, severity)), String(judged.length)];
  return table(['Đánh giá', ...JUDGED_SEVERITIES.map((severity) => severityName(severity, 'vi')), 'Tổng'], [...rows, total]);
}

function count(judged: readonly Judged[], severity: Severity): string {
  return String(judged.filter(({ finding }) => finding.severity === severity).length);
}

/** The promise: none at `error`, at most one in ten at `warning`. */
function falseAlarms(judged: readonly Judged[]): string {
  const words = (['error', 'warning'] as const).map((severity) => {
    const alike = judged.filter(({ finding }) => finding.severity === severity);
    const wrong = alike.filter(({ verdict }) => verdict === 'false-alarm');
    return `${severityName(severity, 'vi')} ${wrong.length}/${alike.length}`;
  });
  return `Báo động giả: ${words.join('; ')}. Mức chấp nhận: không có ở ${severityName('error', 'vi')}, nhiều nhất một phần mười ở ${severityName('warning', 'vi')}.`;
}

function unmetCounts(samples: readonly JudgedSample[]): string {
  const unmet = samples.flatMap((sample) => sample.unmet);
  const sources = [...(Object.keys(SOURCE_NAMES) as UnmetSource[]), undefined];
  const rows = sources.map((source) => [
    source === undefined ? UNJUDGED : SOURCE_NAMES[source],
    String(unmet.filter((one) => one.source === source).length),
  ]);
  return table([severityName('unmet', 'vi'), 'Số phát hiện'], [...rows, ['Tổng', String(unmet.length)]]);
}

function byHandCounts(plans: readonly ReadPlan[]): string {
  const contradictions = plans.flatMap((plan) => plan.contradictions);
  const found = contradictions.filter(({ outcome }) => 'foundBy' in outcome);
  const rows = (Object.keys(NOT_FOUND_NAMES) as NotFound[]).map((reason) => [
    NOT_FOUND_NAMES[reason],
    String(contradictions.filter(({ outcome }) => 'notFound' in outcome && outcome.notFound === reason).length),
  ]);
  const all = ['Tổng', String(contradictions.length)];
  return table(['Mâu thuẫn do người đọc thấy', 'Số'], [['Chương trình thấy', String(found.length)], ...rows, all]);
}
