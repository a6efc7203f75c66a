/** Values of findings as an official reads them. */
import { isRequirement, type FindingValue, type Operator, type Requirement } from '../../appendices/finding';
import { printNumber } from '../../text/number';

export type Language = 'vi' | 'en';

const OPERATORS: Readonly<Record<Operator, string>> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '==': '' };

/** Enough for what sheets write; binary noise beyond it is not shown. */
const MOST_DECIMALS = 6;

/** 74.32 → "74,32" (vi) or "74.32" (en); years and counts without grouping. */
export function formatNumber(value: number, language: Language): string {
  const decimals = (String(Number(value.toFixed(MOST_DECIMALS))).split('.')[1] ?? '').length;
  return printNumber(value, decimals, language === 'vi' ? 'comma' : 'dot', false);
}

function formatRequirement({ op, value, unit }: Requirement, language: Language): string {
  return OPERATORS[op] + withUnit(formatNumber(value, language), unit);
}

export function formatValue(value: FindingValue | undefined, language: Language): string {
  if (value === undefined) return language === 'vi' ? '(trống)' : '(blank)';
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'string') return value;
  if (isRequirement(value)) return formatRequirement(value, language);
  return value.map((item) => formatValue(item, language)).join(', ');
}

/** "74,32 %", "47 triệu đồng/người/năm", "12". */
export function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined || unit === '' ? text : `${text} ${unit}`;
}
