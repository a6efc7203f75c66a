/** PL02-03 of the Khánh Hòa plan holds what the evidence read from the scan: value and requirement on a row of the place. */
import { readEvidence, type Evidence } from '../evidence/evidence';
import { readSheet } from './workbook';

const NUMBER_COLUMN = 0;
const NAME_COLUMN = 1;
const SET_COLUMNS: Readonly<Record<string, number>> = { NTM: 2, 'NTM nâng cao': 3 };

/** The evidence could not name the ninth commune registered for nâng cao; the sample's remarks say how it is named. */
const placeOf = (row: Evidence): string => (row.commune.startsWith('không rõ (xã STT 9') ? 'Diên Thọ' : row.commune);

/** The cells of a place, in the column of a set: those of its own row and of its continuation rows. */
function cellsOf(place: string, set: string): string[] {
  const cells: string[] = [];
  let current = '';
  for (const row of readSheet('PL02-03').rows) {
    if (row[NUMBER_COLUMN] === 'Số') continue;
    const name = row[NAME_COLUMN];
    if (typeof name === 'string') current = name.split('\n')[0] ?? '';
    const cell = row[SET_COLUMNS[set] ?? -1];
    if (current === place && typeof cell === 'string') cells.push(cell);
  }
  return cells;
}

/** The clauses that name the indicator: its number, after "tiêu chí" or "chỉ tiêu" or at the start of a line, and not a longer one. */
function clausesOf(place: string, set: string, indicator: string): string[] {
  const number = new RegExp(`((tiêu|chí)( số)?|\\+) ${indicator.replace('.', '\\.')}(?![\\d])(?!\\.\\d)`);
  return cellsOf(place, set)
    .flatMap((cell) => cell.split(/\n(?=[-+])/))
    .filter((clause) => number.test(clause));
}

/** A number as the plan prints it, with a comma or (once) a dot. */
const printed = (value: string): RegExp => new RegExp(`(?<![\\d,.])${value.replace('.', '[,.]')}(?![\\d]|[,.]\\d)`);
const startsWithNumber = (text: string): boolean => /^\d/.test(text);

const rows = readEvidence().filter((row) => row.section.startsWith('PL02') && row.read_quality === 'ok');

it('there are 70 such indicators', () => {
  expect(rows).toHaveLength(70);
});

it.each(rows.map((row) => [`${placeOf(row)}, ${row.set} ${row.no}`, row] as const))('%s', (_, row) => {
  const clauses = clausesOf(placeOf(row), row.set, row.no);
  const number = (text: string): RegExp => printed(text.split(' ')[0] ?? '');
  const expected: (string | RegExp)[] = [];
  if (startsWithNumber(row.actual)) expected.push(number(row.actual));
  else if (row.actual !== '') expected.push(new RegExp(row.actual.split(/[,(]/)[0]?.trim() ?? '', 'i'));
  if (startsWithNumber(row.requirement) && row.req_op !== '==') expected.push(number(row.requirement));
  const matching = clauses.filter((clause) => expected.every((part) => clause.search(part) >= 0));
  expect(matching).toHaveLength(1);
});

it('the contradictions of the plan itself stay as printed', () => {
  const cells = (place: string, set: string): string => cellsOf(place, set).join('\n');
  expect(cells('Cam Tân', 'NTM nâng cao')).toContain('xã đạt 25,37% (1059/4532), yêu cầu 34%');
  expect(cells('Sơn Bình', 'NTM')).toContain('Năm 2022 đạt 36.750 triệu đồng, chưa đạt 45 triệu đồng/người/năm');
  expect(cells('Cam Hải Đông', 'NTM')).toContain('chưa đạt 53 triệu đồng/người/năm');
  expect(cells('Cam Hải Đông', 'NTM nâng cao')).toContain('chưa đạt 64 triệu đồng/người/năm');
});

it('numbers and names are merged over their continuation rows, the header repeats, the groups are named', () => {
  const { rows: sheet, merges } = readSheet('PL02-03');
  const rowOf = (name: string): number => sheet.findIndex((row) => String(row[NAME_COLUMN]).startsWith(name)) + 1;
  expect(merges).toEqual(expect.arrayContaining([`A${rowOf('Sơn Bình')}:A${rowOf('Sơn Bình') + 4}`, `B${rowOf('Sơn Bình')}:B${rowOf('Sơn Bình') + 4}`]));
  expect(sheet.filter((row) => row[NUMBER_COLUMN] === 'Số')).toHaveLength(7);
  expect(sheet.filter((row) => /^[ABC]$/.test(String(row[NUMBER_COLUMN]))).map((row) => [row[0], row[1]])).toEqual([
    ['A', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI'],
    ['B', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO'],
    ['C', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI KIỂU MẪU'],
  ]);
});
