/** A single value and the set: what the sheet concludes of it, the limit itself, other units, impossible figures, words. */
import { isRequirement, type Finding } from '../../appendices/finding';
import type { CriteriaSet } from '../../criteria/set';
import { actualOf, atValue, provenance, type Reported } from './at';
import { statesOther } from './differs';
import { requirementOf, type JudgedTable, type JudgedValue } from './judged';

export function doubtFindings(table: JudgedTable, reported: Reported): readonly Finding[] {
  const { set } = table;
  if (set === null) return [];
  return table.values.flatMap((judged) => doubtOf(table, set, judged, reported) ?? []);
}

function doubtOf(table: JudgedTable, set: CriteriaSet, judged: JudgedValue, reported: Reported): Finding | null {
  const { verdict } = judged;
  if (verdict.kind === 'met' || verdict.kind === 'unmet') return verdict.isMark ? null : conclusion(table, set, judged, reported);
  if (verdict.kind !== 'open') return null;
  const has = (ending: RegExp): boolean => reported.has(table.assessment.sheet, judged.value.cell, ({ rule }) => ending.test(rule));
  switch (verdict.reason) {
    case 'unit':
      return has(/\/unit$/) ? null : doubt(table, set, judged, 'criteria/unit', 'warning');
    case 'impossible':
      return has(/\/impossible$/) ? null : impossible(table, judged);
    case 'words':
    case 'unknown-grade':
      return isToBeCompared(judged) && !has(/\/(unreadable|unit|ambiguous|formula-error|date)$/) ? doubt(table, set, judged, 'criteria/not-comparable', 'info') : null;
    default:
      return null;
  }
}

function doubt(table: JudgedTable, set: CriteriaSet, judged: JudgedValue, rule: string, severity: 'warning' | 'info'): Finding {
  const { condition, level, value } = judged;
  const actual = actualOf(judged);
  const expected = condition === null || level === null ? null : requirementOf(condition, level);
  const unit = value.reading.kind === 'number' ? value.reading.unit : '';
  return {
    ...atValue(table, judged), rule, severity,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === null ? {} : { expected }),
    params: { ...provenance(set, condition, level), unit },
  };
}

function impossible(table: JudgedTable, judged: JudgedValue): Finding {
  const { reading } = judged.value;
  const isShare = judged.condition?.unit === '%';
  const isSure = reading.kind === 'number' && (reading.unit !== '' || reading.value < 0);
  const actual = actualOf(judged);
  return { ...atValue(table, judged), rule: 'figure/impossible', severity: isSure ? 'error' : 'warning', ...(actual === undefined ? {} : { actual }), params: { role: isShare ? 'share' : 'count' } };
}

/** Only of indicators that measure something, and where the sheet concludes nothing itself. */
function isToBeCompared({ indicator, condition, value, level }: JudgedValue): boolean {
  const isMeasured = condition !== null && condition.comparison !== 'met' && level?.value !== undefined;
  return isMeasured && indicator !== null && /^(share|count|money|ordinal)$/.test(indicator.kind) && (value.outcome?.isMet ?? null) === null;
}

/** R13: what the sheet concludes, and what the level says; at the level itself both may be meant. */
function conclusion(table: JudgedTable, set: CriteriaSet, judged: JudgedValue, reported: Reported): Finding | null {
  const { value, verdict, condition, level, indicator } = judged;
  if ((verdict.kind !== 'met' && verdict.kind !== 'unmet') || condition === null || level === null) return null;
  if (reported.has(table.assessment.sheet, value.cell, ({ rule }) => rule.endsWith('/wrong-side'))) return null;
  if (verdict.isAtLimit && doSourcesPart(judged)) return { ...doubt(table, set, judged, 'criteria/at-limit', 'warning'), params: { ...provenance(set, condition, level), verdict: verdict.kind, note: indicator?.note ?? '' } };
  const isMet = value.outcome?.isMet ?? null;
  if (isMet === null || isMet === (verdict.kind === 'met') || statesOther(judged, set, table.year)) return null;
  const isCertain = level.confidence === 'verified' && table.choice.kind === 'set' && table.choice.isStated && indicator?.amendment === undefined && set.amendment === undefined;
  const finding = doubt(table, set, judged, 'criteria/outcome', 'warning');
  const cells = [...new Set([value.outcome?.cell ?? value.cell, value.cell])];
  return { ...finding, severity: isCertain ? 'error' : 'warning', cells, params: { ...finding.params, verdict: verdict.kind } };
}

/** Of "dưới 5 %" some say "bằng hoặc dưới": the sheet and the set, or two sources of the set. */
function doSourcesPart({ value: { required }, condition, indicator }: JudgedValue): boolean {
  const isStrict = (op: string): boolean => op === '<' || op === '>';
  const stated = required?.requirement ?? undefined;
  const isOther = stated !== undefined && stated !== 'met' && isRequirement(stated) && isStrict(stated.op) !== isStrict(condition?.comparison ?? '');
  return isOther || isStrict(condition?.comparison ?? '') || /bằng hoặc (dưới|trên)/i.test(indicator?.note ?? '');
}
