/** Which columns make a sheet a roadmap. */
import type { ColumnLabel } from '../../sheet/header';
import type { RoadmapColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
/** Not /^nam/: Nam Trực and Năm Căn are districts. */
const YEAR = /^(nam|nam (dat|cong nhan|thuc hien|phan dau|hoan thanh|ke hoach|dang ky)\b.*|lo trinh( nam)?)$/;
const TOTAL = /^(tong|tong so|cong|tong cong|so xa|so luong|(tong )?so xa( dat( chuan)?.*)?)$/;
const CUMULATIVE = /^(so )?(luy ke|cong don)\b/;
const PERCENT = /^(%|t[yi] le)|%$/;
const NOTE = /^ghi chu/;

/** Year, total and cumulative (or share) make a roadmap; every other labelled column is a district, or the one column of names. */
export function matchRoadmap(labels: readonly ColumnLabel[]): RoadmapColumns | null {
  const texts = labels.map((label) => label.folded);
  const find = (pattern: RegExp, but: readonly number[] = []): number | null => {
    const index = texts.findIndex((text, position) => pattern.test(text) && !but.includes(position));
    return index < 0 ? null : index;
  };
  const year = find(YEAR);
  const cumulative = find(CUMULATIVE);
  const percent = find(PERCENT);
  const total = find(TOTAL, [cumulative, percent].filter((index) => index !== null));
  if (year === null || total === null || (cumulative === null && percent === null)) return null;
  const number = find(NUMBER);
  const known = new Set([number, year, total, cumulative, percent]);
  const columnOf = (index: number | null): number | null => (index === null ? null : (labels[index]?.column ?? null));
  return {
    number: columnOf(number),
    year: columnOf(year) ?? 0,
    total: columnOf(total) ?? 0,
    cumulative: columnOf(cumulative),
    percent: columnOf(percent),
    districts: labels
      .filter((label, index) => !known.has(index) && label.text !== '' && !NOTE.test(texts[index] ?? ''))
      .map((label) => ({ column: label.column, name: label.text })),
  };
}
