/** The synthetic sheets of what communes meet: they agree with each other but for the mistakes that their description lists. */
import { readSheet, sheetNames, type Cell } from './workbook';

const SAMPLE = 'hien-trang-mau';
const sheet = (name: string) => readSheet(name, SAMPLE).rows;
const isPlace = (row: readonly Cell[]): boolean => typeof row[0] === 'number';

/** Criteria met by each commune of the matrix, by its marks, with its district. */
function metByMarks(): { name: string; district: string; met: number; stated: number }[] {
  let district = '';
  return sheet('Ma trận').flatMap((row) => {
    if (/^[IVX]+$/.test(String(row[0]))) district = String(row[1]).replace('Huyện ', '');
    if (!isPlace(row)) return [];
    return [{ name: String(row[1]), district, met: row.slice(2, 21).filter((mark) => mark === 'Đ').length, stated: Number(row[21]) }];
  });
}

it.each(sheetNames(SAMPLE))('%s says in its title that it is invented', (name) => {
  expect(sheet(name)[0]?.[0]).toMatch(/\(MẪU GIẢ ĐỊNH, KHÔNG CỦA ĐỊA PHƯƠNG NÀO\)$/);
});

it('the same communes of the same districts stand in every list', () => {
  const known = sheet('Danh mục xã').filter(isPlace).map((row) => [row[1], row[2]]);
  expect(sheet('Kết quả chỉ tiêu').filter(isPlace).map((row) => [row[1], row[2]])).toEqual(known);
  expect(metByMarks().map(({ name, district }) => [name, district])).toEqual(known);
});

it('the matrix counts its marks right, but for Vạn Sơn and criterion 17', () => {
  expect(metByMarks().filter(({ met, stated }) => met !== stated)).toEqual([{ name: 'Vạn Sơn', district: 'Vạn Hòa', met: 16, stated: 17 }]);
  const rows = sheet('Ma trận');
  const totals = rows.find((row) => row[1] === 'Số xã đạt')?.slice(2, 21) ?? [];
  const counted = totals.map((_, index) => rows.filter((row) => isPlace(row) && row[index + 2] === 'Đ').length);
  expect(totals.flatMap((total, index) => (total === counted[index] ? [] : [[index + 1, total, counted[index]]]))).toEqual([[17, 5, 4]]);
});

it('the distribution follows from the matrix, but for the average of Khánh Lâm', () => {
  const communes = metByMarks();
  const expected = (of: typeof communes): Cell[] => {
    const between = (from: number, to: number): number => of.filter(({ met }) => met >= from && met <= to).length;
    const average = of.reduce((sum, { met }) => sum + met, 0) / of.length;
    return [of.length, between(19, 19), between(15, 18), between(10, 14), between(5, 9), between(0, 4), (Math.round(average * 10) / 10).toFixed(1).replace('.', ',')];
  };
  const distribution = sheet('Phân nhóm').filter((row) => typeof row[2] === 'number');
  const wrong = distribution.flatMap((row) => {
    const name = String(row[1]).replace('Huyện ', '');
    const right = expected(name === 'Tổng cộng' ? communes : communes.filter(({ district }) => district === name));
    return right.flatMap((value, index) => (value === row[index + 2] ? [] : [[name, index, row[index + 2], value]]));
  });
  expect(wrong).toEqual([['Khánh Lâm', 6, '15,7', '10,7']]);
});

it('the self-assessment lists 19 criteria with 57 indicators, and calls the criteria unmet that the matrix does', () => {
  const rows = sheet('Tự đánh giá').slice(3, -1);
  expect([rows.filter(isPlace).map((row) => row[0]), rows.length]).toEqual([Array.from({ length: 19 }, (_, index) => index + 1), 57]);
  let criterion: Cell = null;
  const unmet = rows.flatMap((row) => {
    if (isPlace(row)) criterion = row[0] ?? null;
    return row[6] === 'Chưa đạt' ? [criterion] : [];
  });
  expect(unmet).toEqual([10, 17]);
});
