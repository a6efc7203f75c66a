/** What rows "Yêu cầu" state for the columns: "≥ 75%", "Đạt", "100 %", 95 below a label that says "(%)". */
import { textAt, type Grid } from '../../sheet/grid';
import { fold, normalise } from '../../text/fold';
import { levelNamed, type Level } from '../level';
import { kindOf, labelOf } from '../placeRows';
import { readRequired, type RequiredLevel } from '../self-assessment/required';
import type { Recognition } from '../table';
import { placeColumns } from './rows';
import type { CriterionMatrixColumns } from './table';

/** "Thu nhập (triệu đồng/người/năm)", "Nước sạch, %" */
const UNIT = /\((%|(?:triệu|nghìn|ngàn|tr|trđ|đồng|km|m2|m3|xã|thôn|hộ|người)(?:[^\p{L}].*)?)\)$|(%)$/u;

/** One a column of criteria, in its order; null where the table requires nothing, or rows of one level require different things. */
export function requirementsOf(grid: Grid, { area, header, columns }: Recognition<CriterionMatrixColumns>, level: Level | null): readonly (RequiredLevel | null)[] {
  const telling = placeColumns(columns);
  const rows = Array.from({ length: area.bottom - header.bottom }, (_, index) => header.bottom + 1 + index).map((row) => ({ row, kind: kindOf(grid, row, telling) }));
  const required = rows.filter(({ row, kind }) => kind === 'requirement' && [null, level].includes(levelNamed(fold(labelOf(grid, row, telling)))));
  const units = rows.find(({ kind }) => kind === 'unit')?.row ?? null;
  return columns.criteria.map(({ column, name }) => {
    const unit = units === null ? unitIn(name) : normalise(textAt(grid, units, column));
    const stated = required.flatMap(({ row }) => readRequired(grid, row, column, unit, name) ?? []);
    const [first] = stated;
    if (first === undefined || stated.some(({ text }) => text !== first.text)) return null;
    // "≥ 50, xã khu vực III ≥ 45": one row is about all places, and what else it says may be about some.
    return { ...first, isCertain: first.isCertain && !first.hasMore };
  });
}

/** "" where the label of the column states none. */
function unitIn(name: string): string {
  const [, inBrackets, atEnd] = UNIT.exec(name.trim()) ?? [];
  return inBrackets ?? atEnd ?? '';
}
