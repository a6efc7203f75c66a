/** Every assignment of criteria to agencies in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { ColumnLabel, Header } from '../../sheet/header';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchAgencies, speaksOfCriteria } from './columns';
import { codesAt } from './criterionRows';
import { kindOf } from './rows';
import type { AgencyColumns } from './table';

export function recogniseAgencies(grid: Grid): readonly Recognition<AgencyColumns>[] {
  return recogniseTables(grid, {
    kind: 'agency-assignment',
    match: matchAgencies,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, columns) !== null,
    deciding: ({ agency, sets }) => [agency, ...sets.map((set) => set.column)],
    accepts: (_, header, bottom, from) => (header.labels.some((label) => isOfSet(label, header) && speaksOfCriteria(label)) || isTitled(grid, header, from)) && holdsCodes(grid, header, bottom),
  });
}

function isOfSet({ column }: ColumnLabel, { columns }: Header<AgencyColumns>): boolean {
  return columns.sets.some((set) => set.column === column);
}

/** "Danh sách cơ quan phụ trách, thẩm định các tiêu chí". */
function isTitled(grid: Grid, { area }: Header<AgencyColumns>, from: number): boolean {
  return linesAbove(grid, area.top, from).some(({ text }) => /\b(tham dinh|phu trach|phan cong|theo doi)\b.*\b(tieu chi|chi tieu)\b/.test(fold(text)));
}

/** Lists of numbers in most of the cells below the sets: a list of tasks may have the same labels. Or nothing yet, in a form to be filled. */
function holdsCodes(grid: Grid, { area, columns }: Header<AgencyColumns>, bottom: number): boolean {
  let texts = 0;
  let lists = 0;
  for (let row = area.bottom + 1; row <= bottom; row++) {
    for (const { column } of columns.sets) {
      if (textAt(grid, row, column) === '') continue;
      texts++;
      if (codesAt(grid, row, column, columns).codes.length > 0) lists++;
    }
  }
  return lists * 2 > texts || texts === 0;
}
