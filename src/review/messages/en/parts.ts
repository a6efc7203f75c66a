/** What the English sentences are made of. */
import type { Finding } from '../../../appendices/finding';
import { formatValue, withUnit } from '../format';

export const actual = (finding: Finding): string => formatValue(finding.actual, 'en');
export const expected = (finding: Finding): string => formatValue(finding.expected, 'en');
export const param = (finding: Finding, name: string): string => formatValue(finding.params?.[name], 'en');
export const other = (finding: Finding): string => finding.cells.slice(1).join(', ');
export const place = (finding: Finding): string => (finding.place === undefined ? '' : `${finding.place}: `);

/** "indicator 2.2" or "criterion 10", with the set that it belongs to; "a criterion of NTM kiểu mẫu" where it has no number. */
export function indicator({ indicator: code = '', set }: Finding): string {
  if (code === '') return `a criterion of ${set ?? ''}`;
  const name = code.includes('.') ? `indicator ${code}` : `criterion ${code}`;
  return set === undefined ? name : `${name} (${set})`;
}

export function withActualUnit(finding: Finding): string {
  return withUnit(actual(finding), finding.params?.unit === undefined ? undefined : String(finding.params.unit));
}

/** ", required ≥ 50 %"; "" where nothing is required but "Đạt", which goes without saying. */
export function required(finding: Finding): string {
  const isPlain = finding.expected === undefined || (typeof finding.actual !== 'number' && finding.expected === 'Đạt');
  return isPlain ? '' : `, required ${expected(finding)}`;
}
