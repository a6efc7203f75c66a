/** The synthetic sheets of 2026: no districts, communes in three groups, ten criteria, and no contradiction anywhere. */
import { columnFrom, readSheet, sheetNames, type Cell } from './workbook';

const SAMPLE = 'mau-2026';
const appendix = (name: string) => readSheet(name, SAMPLE);
const namesIn = (cell: Cell): string[] => (typeof cell === 'string' ? cell.split(/\n|, /) : []);

/** The rows of years, as [year, total, cumulative, share, names]. */
function years(name: string): [number, number, number, number, string[]][] {
  return appendix(name)
    .rows.filter((row) => typeof row[1] === 'number')
    .map(([, year, total, cumulative, share, ...places]) => [Number(year), Number(total), Number(cumulative), Number(share), places.flatMap(namesIn)]);
}

it.each(sheetNames(SAMPLE))('%s says in its title that it is invented', (name) => {
  expect(columnFrom(appendix(name), 0, 1)[1]).toMatch(/\(MẪU GIẢ ĐỊNH(, KHÔNG CỦA ĐỊA PHƯƠNG NÀO)?\)$/);
});

it.each(['PL02', 'PL03'])('%s: totals, cumulative figures and shares follow from the names and 40 communes', (name) => {
  let cumulative = 0;
  for (const row of years(name)) {
    const count = row[4].length;
    cumulative += count;
    expect(row.slice(1, 4)).toEqual([count, cumulative, cumulative / 40]);
  }
});

it('PL02 adds up the three groups in its last row', () => {
  const { rows } = appendix('PL02');
  const groups = [5, 6, 7].map((column) => rows.filter((row) => typeof row[1] === 'number').flatMap((row) => namesIn(row[column] ?? null)).length);
  expect(rows[4]?.slice(5)).toEqual(['Nhóm 1', 'Nhóm 2', 'Nhóm 3']);
  expect(rows[10]).toEqual([null, 'TỔNG CỘNG', 26, null, null, ...groups]);
});

it('no commune is named twice, and a modern one is certified earlier', () => {
  const certified = new Map(years('PL02').flatMap(([year, , , , names]) => names.map((name) => [name, year] as const)));
  expect(certified.size).toBe(26);
  const modern = years('PL03').flatMap(([year, , , , names]) => names.map((name) => [name, year] as const));
  expect(modern.filter(([name, year]) => year < (certified.get(name) ?? Infinity))).toEqual([]);
});

it('PL04 registers the communes that PL02 names for 2026, as many as PL01 says', () => {
  const marked = appendix('PL04').rows.filter((row) => row[2] === 'X').map((row) => String(row[1]).replace('Xã ', ''));
  expect(marked).toEqual(years('PL02')[0]?.[4]);
  expect(appendix('PL01').rows.find((row) => row[1] === 'Xã đạt chuẩn nông thôn mới')?.slice(3, 6)).toEqual([4, 4, marked.length]);
});

it('PL05 gives each of the ten criteria to an agency, and knows those that PL04 names', () => {
  const criteria = columnFrom(appendix('PL05'), 2, 5).flatMap((cell) => [...String(cell).matchAll(/\d+/g)].map((match) => Number(match[0])));
  expect([...new Set(criteria)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const agencies = columnFrom(appendix('PL05'), 1, 5);
  expect(columnFrom(appendix('PL04'), 4, 6).filter((cell) => cell !== null && !agencies.includes(cell))).toEqual([]);
});
