/** Reads a matrix of places and criteria into its rows. */
import { cellAddress } from '../../sheet/address';
import { figureAt, numberOf } from '../../sheet/figure';
import { textAt, type Grid } from '../../sheet/grid';
import type { TitleLine } from '../../sheet/title';
import { readCodes } from '../../text/codes';
import { fold, normalise } from '../../text/fold';
import type { Surroundings } from '../eitherWay';
import { numberFigureAt } from '../numbering';
import { kindOf, labelOf } from '../placeRows';
import { readDistrict, readPlace } from '../registration/names';
import { isGroupName } from '../summaryRow';
import type { Recognition } from '../table';
import { levelOfTitle, yearOfTitle } from '../titleFacts';
import { titleLines } from '../titleLines';
import { conventionOf } from './convention';
import { outcomeOf } from './counts';
import { legendOf } from './legend';
import { requirementsOf } from './requirement';
import { placeColumns } from './rows';
import { cellAt } from './signs';
import { summaryRowsOf } from './summaryRows';
import type { Convention, CriterionMatrixColumns, CriterionMatrixTable, PlaceRow, StatedCount, UnmetList } from './table';

const ABOUT_UNMET = /\b(tieu chi|chi tieu|tc) (con )?(chua|khong) dat\b/;
/** "17/19", "Đạt 17/19 tiêu chí" */
const OF = /(\d{1,3}) ?\/ ?(\d{1,3})(?!\d)/;

export function readCriterionMatrix(grid: Grid, recognition: Recognition<CriterionMatrixColumns>, around: Surroundings): CriterionMatrixTable {
  const { columns } = recognition;
  const title = titleLines(around.grid, around.header, around.area);
  const written = readRows(grid, recognition);
  const convention = conventionOf(written, columns.criteria, legendOf(around.grid, around.area), isAboutUnmet(title, columns));
  const rows = written.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, reading: readingOf(cell, row.row, convention) })) }));
  const level = columns.level ?? levelOfTitle(title);
  return {
    ...recognition,
    data: {
      title,
      level,
      year: yearOfTitle(title),
      rows,
      summaries: summaryRowsOf(grid, recognition, rows),
      convention,
      requirements: requirementsOf(grid, recognition, level),
    },
  };
}

function isAboutUnmet(title: readonly TitleLine[], { criteria, labels }: CriterionMatrixColumns): boolean {
  const above = criteria.map(({ column }) => labels[column] ?? '');
  return [...title.map(({ text }) => text), ...above].some((text) => ABOUT_UNMET.test(fold(text)));
}

function readRows(grid: Grid, { area, header, columns }: Recognition<CriterionMatrixColumns>): PlaceRow[] {
  const rows: PlaceRow[] = [];
  const telling = placeColumns(columns);
  let district: string | null = null;
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = kindOf(grid, row, telling);
    if (kind === 'group') district = districtOfGroup(labelOf(grid, row, telling));
    if (kind === 'place') rows.push(readRow(grid, row, columns, district));
  }
  return rows;
}

/** "Huyện Nho Quan (05 xã)" → "Nho Quan"; "Vùng miền núi" and "Nhóm 1" are no districts. */
function districtOfGroup(label: string): string | null {
  const bare = normalise(label).replace(/\n/g, ' ').replace(/[(:–-].*$/, '').trim();
  if (isGroupName(bare) && !/^(?:huyện|thị xã|thành phố|tp|tx)/iu.test(bare)) return null;
  return readDistrict(bare);
}

function readRow(grid: Grid, row: number, columns: CriterionMatrixColumns, above: string | null): PlaceRow {
  const { name, district } = readPlace(textAt(grid, row, columns.place).replace(/^\s*\d+\s*[.)]\s*/, ''));
  const own = columns.district === null ? null : readDistrict(textAt(grid, row, columns.district));
  return {
    row,
    number: columns.number === null ? null : numberFigureAt(grid, row, columns.number),
    place: name,
    cell: cellAddress(row, columns.place),
    district: district ?? own ?? above,
    cells: columns.criteria.map((criterion) => cellAt(grid, row, criterion)),
    stated: columns.met.map((column): StatedCount => ({ column, ...statedAt(grid, row, column.column) })),
    unmet: columns.unmet === null ? null : figureAt(grid, row, columns.unmet),
    unmetList: columns.unmetList === null ? null : unmetListAt(grid, row, columns.unmetList),
  };
}

/** "1.2" among whole numbers may be a slip of the keyboard: such a list is not read. */
function unmetListAt(grid: Grid, row: number, column: number): UnmetList | null {
  const text = textAt(grid, row, column);
  const list = readCodes(text);
  return list === null || list.doubtful.length > 0 ? null : { cell: cellAddress(row, column), text, codes: list.codes };
}

function statedAt(grid: Grid, row: number, column: number): Omit<StatedCount, 'column'> {
  const figure = figureAt(grid, row, column);
  const [, value, of] = figure.kind === 'text' ? (OF.exec(figure.text) ?? []) : [];
  const text = textAt(grid, row, column);
  return value === undefined || of === undefined ? { figure, text, value: numberOf(figure), of: null } : { figure, text, value: Number(value), of: Number(of) };
}

/** A value beside its outcome stays a value; a sign is what the sheet means by it. */
function readingOf(cell: PlaceRow['cells'][number], row: number, convention: Convention): PlaceRow['cells'][number]['reading'] {
  if (cell.sign === null || cell.outcome !== undefined) return cell.reading;
  if ((cell.sign === 'one' || cell.sign === 'zero') && !convention.areDigitsMarks) return cell.reading;
  const outcome = outcomeOf(cell, row, convention);
  if (outcome === 'not-applicable') return { kind: 'not-applicable' };
  return outcome === 'unknown' ? { kind: 'blank' } : { kind: 'mark', isMet: outcome === 'met' };
}
