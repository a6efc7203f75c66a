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
  ['triệu/người', 1e6],
  ['triệu đồng (giá hiện hành)', 1e6],
  ['tỉ', 1e9],
  ['1.000 đồng', 1e3],
  ['đ/người', 1],
  ['Tỷ lệ (%)', null],
  ['Tỷ trọng', null],
  ['triệu đồng (%)', null],
  ['nghìn hộ', null],
  ['triệu người', null],
  ['đồng bào', null],
  ['đ/c', null],
  ['', null],
])('“%s”', (unit, dong) => {
  expect(dongIn(unit)).toBe(dong);
});
