import fc from '../support/properties';
import { freeSheetName } from '../../src/excel/freeSheetName';

test.each([
  ['Biểu 01/BC: [xã]', 'Biểu 01 BC   xã'],
  ["'PL'", 'PL'],
  ['***', 'Kết quả'],
  ['History', 'History (2)'],
  ['Tổng hợp tình hình thực hiện các tiêu chí', 'Tổng hợp tình hình thực hiện cá'],
])('%j becomes a name that Excel takes: %j', (wanted, name) => {
  expect(freeSheetName(wanted, [])).toBe(name);
});

test('whatever is wanted, the name is new and Excel takes it', () => {
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
