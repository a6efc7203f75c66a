/** Every matrix of aims by district in a sheet. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { isKeyLabel, matchDistrictMatrix } from './columns';
import { partOf } from './rows';
import type { DistrictMatrixColumns } from './table';

const MOST_ROWS_BETWEEN = 3;

export function recogniseDistrictMatrices(grid: Grid): readonly Recognition<DistrictMatrixColumns>[] {
  const headers = findHeaders(grid, matchDistrictMatrix, isKeyLabel);
  const tables: Recognition<DistrictMatrixColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    const bottom = lastRow(grid, header, headers);
    if (bottom > header.area.bottom) tables.push(recognition(grid, header, bottom));
  }
  return tables;
}

function recognition(grid: Grid, header: Header<DistrictMatrixColumns>, bottom: number): Recognition<DistrictMatrixColumns> {
  const { content, total, districts } = header.columns;
  const deciding = [content, total, ...districts.map(({ column }) => column)];
  return {
    kind: 'district-matrix',
    sheet: grid.sheet,
    area: { ...header.area, bottom },
    header: header.area,
    columns: header.columns,
    evidence: header.labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell),
  };
}

function lastRow(grid: Grid, header: Header<DistrictMatrixColumns>, headers: readonly Header<DistrictMatrixColumns>[]): number {
  let last = header.area.bottom;
  let between = 0;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && between <= MOST_ROWS_BETWEEN; row++) {
    const other = headers.find(({ area }) => area.top === row);
    if (other !== undefined) {
      if (!isRepeated(other, header)) break;
      row = other.area.bottom;
    } else if (partOf(grid, row, header.columns) === null) between++;
    else {
      last = row;
      between = 0;
    }
  }
  return last;
}

/** The same labels over the same columns, as after a copy from Word; any other header begins a table of its own. */
function isRepeated(other: Header<DistrictMatrixColumns>, header: Header<DistrictMatrixColumns>): boolean {
  return other.labels.length === header.labels.length && other.labels.every((label, index) => label.path === header.labels[index]?.path && label.column === header.labels[index].column);
}
