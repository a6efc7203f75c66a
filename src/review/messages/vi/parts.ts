/** What the Vietnamese sentences are made of. */
import type { Finding } from '../../../appendices/finding';
import { formatValue, withUnit } from '../format';

export const actual = (finding: Finding): string => formatValue(finding.actual, 'vi');
export const expected = (finding: Finding): string => formatValue(finding.expected, 'vi');
export const param = (finding: Finding, name: string): string => formatValue(finding.params?.[name], 'vi');
export const other = (finding: Finding): string => finding.cells.slice(1).join(', ');
export const place = (finding: Finding): string => (finding.place === undefined ? '' : `${finding.place}: `);

/** "chỉ tiêu 2.2" or "tiêu chí 10", with the set that it belongs to; "tiêu chí NTM kiểu mẫu" where it has no number. */
export function indicator({ indicator: code = '', set }: Finding): string {
  if (code === '') return `tiêu chí ${set ?? ''}`;
  const name = code.includes('.') ? `chỉ tiêu ${code}` : `tiêu chí ${code}`;
  return set === undefined ? name : `${name} (${set})`;
}

export function withActualUnit(finding: Finding): string {
  return withUnit(actual(finding), finding.params?.unit === undefined ? undefined : String(finding.params.unit));
}

/** ", yêu cầu ≥ 50 %"; "" where nothing is required but "Đạt", which goes without saying. */
export function required(finding: Finding): string {
  const isPlain = finding.expected === undefined || (typeof finding.actual !== 'number' && finding.expected === 'Đạt');
  return isPlain ? '' : `, yêu cầu ${expected(finding)}`;
}
