import fc from '../../support/properties';
import { splitItems } from '../../../src/appendices/unmet-detail/items';

test('criterion and indicators of one cell', () => {
  expect(splitItems('-Tiêu chí 12. Lao động\n + Chỉ tiêu 12.1 Tỷ lệ A đạt 74,17%, yêu cầu 75%\n + Chỉ tiêu 12.2 Tỷ lệ B, xã chưa đạt')).toEqual([
    { code: '12', text: 'Lao động' },
    { code: '12.1', text: 'Tỷ lệ A đạt 74,17%, yêu cầu 75%' },
    { code: '12.2', text: 'Tỷ lệ B, xã chưa đạt' },
  ]);
});

test('a number in parentheses behind its name', () => {
  expect(splitItems('- Tỷ lệ nghèo đa chiều (tiêu chí 11): 5,4%; yêu cầu < 5%')).toEqual([{ code: '11', text: 'Tỷ lệ nghèo đa chiều: 5,4%; yêu cầu < 5%' }]);
  expect(splitItems('Thu nhập (chỉ tiêu 10.1), xã đạt 47 triệu đồng')).toEqual([{ code: '10.1', text: 'Thu nhập: xã đạt 47 triệu đồng' }]);
});

test('a Roman number before a criterion only counts', () => {
  expect(splitItems('I. Tiêu chí số 7 về Môi trường')).toEqual([{ code: '7', text: 'về Môi trường' }]);
});

test.each<[string, (string | null)[]]>([
  ['Tiêu chí 9. Nhà ở dân cư, chỉ tiêu 9.1 Nhà tạm, còn 28 nhà', ['9', '9.1']],
  ['Tiêu chí số 9 - Nhà ở dân cư (chỉ tiêu 9.2): 67%', ['9', '9.2']],
  ['Tiêu chí 17. Môi trường, chưa đạt (tương tự chỉ tiêu 18.1 của bộ nâng cao)', ['17']],
  ['• TC 2: Giao thông\n• TC 5: Trường học', ['2', '5']],
  ['1. Tiêu chí số 2\n2. Tiêu chí số 5', ['2', '5']],
  ['1) Chỉ tiêu 2.2 đường thôn\n2) Chỉ tiêu 2.3 đường ngõ', ['2.2', '2.3']],
  ['2. Giao thông: chưa đạt\n5. Trường học: chưa đạt', ['2', '5']],
  ['1. Làm đường\n2. Xây trường', [null]],
  ['Tiêu chí 2, 5 và 10: chưa đạt', ['2', '5', '10']],
  ['1, 6, 13, 15, 17', ['1', '6', '13', '15', '17']],
  ['05 TC: 1, 6, 13, 15, 17', ['1', '6', '13', '15', '17']],
  ['05 tiêu chí', [null]],
  ['Thu nhập, xã đạt 47 triệu đồng', [null]],
  ['Ghi chú chung. Tiêu chí 10. Thu nhập', [null, '10']],
  ['-', []],
  ['', []],
])('%s', (text, codes) => {
  expect(splitItems(text).map((item) => item.code)).toEqual(codes);
});

test('decomposed letters and lost accents read the same', () => {
  const text = '-Tiêu chí 15. Y tế\n+ Chỉ tiêu 15.4 Tỷ lệ dân số, xã đạt 0%';
  expect(splitItems(text.normalize('NFD'))).toEqual(splitItems(text));
  expect(splitItems('-Tiêu chi 15. Y tế\n+ Chi tiêu 15.4 Tỷ lệ dân số').map((item) => item.code)).toEqual(['15', '15.4']);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (splitItems(text), true)));
});
