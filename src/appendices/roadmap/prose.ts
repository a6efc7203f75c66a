/** Columns of sentences, which name no commune whatever their label says: "Văn bản kèm theo", "Tình hình". */
import { textAt, valueAt, type Area, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import type { RoadmapColumns } from './table';

/** Words in small letters that stand in lists of names. */
const IN_LISTS = /^(xã|phường|thị|trấn|huyện|thành|phố|đặc|khu|và|các|gồm|cũ|không|có|x|còn|lại|khác)$/;

/** The columns of a roadmap without those of sentences; `area` is that of the rows. */
export function withoutProse(grid: Grid, area: Area, columns: RoadmapColumns): RoadmapColumns {
  const districts = columns.districts.filter(({ column }) => !isProse(grid, area, column));
  return districts.length === columns.districts.length ? columns : { ...columns, districts };
}

/** Texts, and each of them has words that no list of names has. */
function isProse(grid: Grid, { top, bottom }: Area, column: number): boolean {
  const values: (string | number | boolean)[] = [];
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(grid, row, column);
    if (value !== null) values.push(typeof value === 'string' ? textAt(grid, row, column) : value);
  }
  return values.length > 0 && values.every((value) => typeof value === 'string' && isSentence(value));
}

function isSentence(text: string): boolean {
  const words = normalise(text).match(/\p{L}+/gu) ?? [];
  return words.some((word) => /^\p{Ll}/u.test(word) && !IN_LISTS.test(word));
}
