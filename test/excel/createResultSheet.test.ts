import fc from 'fast-check';
import { createResultSheet } from '../../src/excel';
import { freeSheetName } from '../../src/excel/freeSheetName';
import { open, valueOf, type Opened } from './support';

let opened: Opened;

afterEach(() => opened.host.stop());

test('an empty sheet appears under the name wanted', async () => {
  opened = open({ PL07: [[1]] });
  expect(await createResultSheet('Kết quả rà soát')).toEqual({ ok: true, value: 'Kết quả rà soát' });
  expect(opened.workbook.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([['PL07', 1], ['Kết quả rà soát', 0]]);
});

test('a sheet that has the name already is not touched', async () => {
  opened = open({ 'kết QUẢ rà soát': [[1]], 'Kết quả rà soát (2)': [[2]] });
  expect(valueOf(await createResultSheet('Kết quả rà soát'))).toBe('Kết quả rà soát (3)');
  expect(opened.workbook.sheets.map(({ cells }) => cells.size)).toEqual([1, 1, 0]);
});

test.each([
  ['Biểu 01/BC: [xã]', 'Biểu 01 BC   xã'],
  ["'PL'", 'PL'],
  ['***', 'Kết quả'],
  ['History', 'History (2)'],
  ['Tổng hợp tình hình thực hiện các tiêu chí', 'Tổng hợp tình hình thực hiện cá'],
])('%j becomes a name that Excel takes: %j', (wanted, name) => {
  opened = open({ PL07: [] });
  expect(freeSheetName(wanted, [])).toBe(name);
});

test('whatever is wanted, the name is new and Excel takes it', () => {
  opened = open({ PL07: [] });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(12), (wanted, others) => {
      const taken: string[] = [];
      for (let number = 0; number < others; number++) taken.push(freeSheetName(wanted, taken).toUpperCase());
      const name = freeSheetName(wanted, taken);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    }),
  );
});
