/** Communes in running text (seeds 000, 002 and 003). */
import { readSentences } from '../../../src/review/places/sentence';

test('registered communes with their districts in brackets', () => {
  expect(readSentences('Các xã phấn đấu đạt chuẩn nông thôn mới năm 2022: Quảng Sơn, Hòa Sơn, (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)')).toEqual([
    {
      level: 'NTM',
      year: 2022,
      status: 'planned',
      groups: [
        { names: ['Quảng Sơn', 'Hòa Sơn'], district: 'Ninh Sơn' },
        { names: ['Nhị Hà'], district: 'Thuận Nam' },
      ],
      isWhole: true,
      counted: null,
    },
  ]);
});

test('communes with their districts behind them, which were recognised once more', () => {
  const text =
    'Công nhận mức đạt chuẩn đối với 07 xã sau sắp xếp đơn vị hành chính (các xã Ninh Hải, Ninh Nhất thành phố Ninh Bình; xã Khánh Thiện huyện Yên Khánh; xã Khánh Thượng huyện Yên Mô; các xã Phúc Sơn, Thanh Sơn huyện Nho Quan; xã Tiến Thắng huyện Gia Viễn).';
  expect(readSentences(text)).toEqual([
    {
      level: null,
      year: null,
      status: null,
      groups: [
        { names: ['Ninh Hải', 'Ninh Nhất'], district: 'Ninh Bình' },
        { names: ['Khánh Thiện'], district: 'Yên Khánh' },
        { names: ['Khánh Thượng'], district: 'Yên Mô' },
        { names: ['Phúc Sơn', 'Thanh Sơn'], district: 'Nho Quan' },
        { names: ['Tiến Thắng'], district: 'Gia Viễn' },
      ],
      isWhole: true,
      counted: 7,
    },
  ]);
});

const NAMES = ['Vạn Thạnh', 'Ninh Tây', 'Sơn Bình'];

test.each([
  ['05 xã đăng ký đạt chuẩn nông thôn mới năm 2024 (Vạn Thạnh, Ninh Tây, Sơn Bình)', false, 5],
  ['03 xã đăng ký đạt chuẩn nông thôn mới năm 2024 (Vạn Thạnh, Ninh Tây, Sơn Bình)', true, 3],
  ['Các xã đăng ký đạt chuẩn nông thôn mới năm 2024: Vạn Thạnh, Ninh Tây và Sơn Bình.', true, null],
  ['Các xã đăng ký đạt chuẩn nông thôn mới năm 2024: Vạn Thạnh, Ninh Tây, Sơn Bình và một số xã khác', false, null],
])('%s: the whole list is %s, of %s', (text, isWhole, counted) => {
  expect(readSentences(text)).toEqual([{ level: 'NTM', year: 2024, status: 'planned', groups: [{ names: NAMES, district: null }], isWhole, counted }]);
});

test.each([
  '05 xã, trong đó: Vạn Thạnh, Ninh Tây',
  '05 xã và 01 thị trấn: Vạn Thạnh, Ninh Tây',
  '05 xã: Vạn Thạnh, Ninh Tây; thị trấn Vạn Giã',
  '05 xã: Vạn Thạnh Ninh Tây, Sơn Bình Sơn Hiệp',
])('a number of which not all are named, or not certainly: %s', (text) => {
  expect(readSentences(text).map(({ counted }) => counted)).toEqual([null]);
});

test('decomposed accents are the same text', () => {
  const text = 'Uỷ ban MTTQ các xã: Phước Hậu , An Hải';
  expect(readSentences(text.normalize('NFD'))).toEqual(readSentences(text));
});

test.each([
  'UBND các huyện, thành phố và các xã theo phân công, phân cấp',
  'Xã Chưa đạt',
  'thị xã Ninh Hòa tiếp tục rà soát',
  'CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM',
  'Các xã đã được công nhận đạt chuẩn nông thôn mới phấn đấu mỗi xã có ít nhất 01 thôn đạt chuẩn',
  'Sở Xây dựng phụ trách các xã',
])('no commune is named: %s', (text) => {
  expect(readSentences(text)).toEqual([]);
});
