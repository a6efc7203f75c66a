/** The places of one year as a list with marks by level, under their districts (the form of Ninh Thuận's PL I). */
import type { Level } from '../../appendices/level';
import { areaAddress, cellAddress } from '../../sheet/address';
import type { ContentCell, SheetContent } from '../../sheet/content';
import type { Attainment } from './attainment';
import type { Columns } from './columns';
import { bold, cell, computed, COUNT, HEADER, HEADER_ROW, headingCells, headingMerges, TEXT, type Heading } from './page';

const MARK = 'X';
const NUMBER = 0;
const NAME = 1;
const FIRST_LEVEL = 2;
const LEVEL_LABELS: Readonly<Record<Level, string>> = { NTM: 'Đạt chuẩn', 'NTM nâng cao': 'Nâng cao', 'NTM kiểu mẫu': 'Kiểu mẫu' };
const WIDTHS = { number: 6, name: 34, level: 13, agency: 36, note: 22 };
/** Two rows of header, then "A Cấp xã". */
const TOP_ROW = HEADER_ROW + 2;

/** A place with every level that it registers for. */
interface RegisteredPlace {
  readonly name: string;
  readonly levels: ReadonlySet<Level>;
  readonly agency: string | null;
}

/** The places of one district, or of all where nothing groups them. */
export interface RegistrationGroup {
  /** "Huyện Ninh Phước"; null where nothing groups them. */
  readonly title: string | null;
  readonly places: readonly RegisteredPlace[];
}

/** Groups without a place are left out. */
export function registrationGroups(attainments: readonly Attainment[], columns: Columns, isGrouped: boolean, titles: ReadonlyMap<string, string>): readonly RegistrationGroup[] {
  return columns.names.flatMap((name, index) => {
    const own = attainments.filter((one) => columns.indexOf(one) === index);
    const keys = [...new Set(own.map(({ key }) => key))];
    const places = keys.map((key) => placeOf(own.filter((one) => one.key === key)));
    return places.length === 0 ? [] : [{ title: isGrouped ? (titles.get(name) ?? name) : null, places }];
  });
}

function placeOf(same: readonly Attainment[]): RegisteredPlace {
  return { name: same[0]?.name ?? '', levels: new Set(same.map(({ level }) => level)), agency: same.find(({ agency }) => agency !== null)?.agency ?? null };
}

export function printRegistration(groups: readonly RegistrationGroup[], levels: readonly Level[], year: number, heading: Heading): SheetContent {
  const agency = FIRST_LEVEL + levels.length;
  const starts = groupStarts(groups);
  return {
    name: `Đăng ký ${year}`,
    purpose: 'cumulative:registration',
    cells: [
      ...headingCells(heading),
      ...headerCells(levels),
      ...topRow(groups, starts, levels),
      ...groups.flatMap((group, index) => groupCells(group, starts[index] ?? 0, index, levels)),
    ],
    merges: [...headingMerges(agency + 2), ...headerMerges(levels)],
    columnWidths: [WIDTHS.number, WIDTHS.name, ...levels.map(() => WIDTHS.level), WIDTHS.agency, WIDTHS.note],
    headerRows: { top: HEADER_ROW, bottom: HEADER_ROW + 1 },
  };
}

function headerCells(levels: readonly Level[]): readonly ContentCell[] {
  const agency = FIRST_LEVEL + levels.length;
  const above = ['STT', 'Địa phương', ...levels.map((_, index) => (index === 0 ? 'Đạt chuẩn nông thôn mới theo các mức độ' : null)), 'Sở, ngành phụ trách hỗ trợ', 'Ghi chú'];
  return above.flatMap((label, column) => [
    cell(HEADER_ROW, column, label, HEADER),
    cell(HEADER_ROW + 1, column, column < FIRST_LEVEL || column >= agency ? null : LEVEL_LABELS[levels[column - FIRST_LEVEL] ?? 'NTM'], HEADER),
  ]);
}

function headerMerges(levels: readonly Level[]): SheetContent['merges'] {
  const agency = FIRST_LEVEL + levels.length;
  const tall = [NUMBER, NAME, agency, agency + 1].map((column) => ({ top: HEADER_ROW, bottom: HEADER_ROW + 1, left: column, right: column }));
  return levels.length < 2 ? tall : [...tall, { top: HEADER_ROW, bottom: HEADER_ROW, left: FIRST_LEVEL, right: agency - 1 }];
}

/** The row of each group; places follow their group's row, or the top row where there are no groups. */
function groupStarts(groups: readonly RegistrationGroup[]): readonly number[] {
  const starts: number[] = [];
  let next = TOP_ROW + 1;
  for (const { title, places } of groups) {
    starts.push(next);
    next += places.length + (title === null ? 0 : 1);
  }
  return starts;
}

/** "A Cấp xã" carries the sum of the groups below it. */
function topRow(groups: readonly RegistrationGroup[], starts: readonly number[], levels: readonly Level[]): readonly ContentCell[] {
  const isGrouped = groups.some(({ title }) => title !== null);
  const all = groups.flatMap(({ places }) => places);
  const formula = (column: number): string =>
    isGrouped ? `=${starts.map((row) => cellAddress(row, column)).join('+')}` : countBelow(TOP_ROW + 1, all.length, column);
  return [
    cell(TOP_ROW, NUMBER, 'A', bold({ ...TEXT, align: 'center' })),
    cell(TOP_ROW, NAME, 'Cấp xã', bold(TEXT)),
    ...countCells(TOP_ROW, all, levels, formula),
    ...blanks(TOP_ROW, levels),
  ];
}

function groupCells({ title, places }: RegistrationGroup, start: number, index: number, levels: readonly Level[]): readonly ContentCell[] {
  const first = title === null ? start : start + 1;
  const rows = places.flatMap((place, position) => placeCells(place, first + position, position + 1, levels));
  if (title === null) return rows;
  return [
    cell(start, NUMBER, roman(index + 1), bold({ ...TEXT, align: 'center' })),
    cell(start, NAME, title, bold(TEXT)),
    ...countCells(start, places, levels, (column) => countBelow(first, places.length, column)),
    ...blanks(start, levels),
    ...rows,
  ];
}

function countCells(row: number, places: readonly RegisteredPlace[], levels: readonly Level[], formula: (column: number) => string): readonly ContentCell[] {
  return levels.map((level, index) => computed(row, FIRST_LEVEL + index, places.filter((place) => place.levels.has(level)).length, formula(FIRST_LEVEL + index), bold(COUNT)));
}

function countBelow(first: number, count: number, column: number): string {
  return `=COUNTIF(${areaAddress({ top: first, bottom: first + count - 1, left: column, right: column })},"${MARK}")`;
}

function placeCells({ name, levels: own, agency }: RegisteredPlace, row: number, number: number, levels: readonly Level[]): readonly ContentCell[] {
  const last = FIRST_LEVEL + levels.length;
  return [
    cell(row, NUMBER, number, COUNT),
    cell(row, NAME, `Xã ${name}`, TEXT),
    ...levels.map((level, index) => cell(row, FIRST_LEVEL + index, own.has(level) ? MARK : null, { ...TEXT, align: 'center' })),
    cell(row, last, agency, TEXT),
    cell(row, last + 1, null, TEXT),
  ];
}

function blanks(row: number, levels: readonly Level[]): readonly ContentCell[] {
  return [0, 1].map((offset) => cell(row, FIRST_LEVEL + levels.length + offset, null, TEXT));
}

/** 1 to 39, as districts of a province are numbered. */
function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}
