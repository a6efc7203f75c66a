import { dongIn } from '../../src/text/money';

test.each([
  ['triệu đồng/người/năm', 1e6],
  ['trđ', 1e6],
  ['tr.đồng', 1e6],
  ['nghìn đồng', 1e3],
  ['tỷ đồng', 1e9],
  ['đồng', 1],
  ['%', null],
  ['trường', null],
  ['đơn vị', null],
  ['', null],
])('“%s”', (unit, dong) => {
  expect(dongIn(unit)).toBe(dong);
});
