/** The rules of roadmaps in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place } from './parts';

export const roadmap = {
  'roadmap/year': {
    title: 'Năm lặp lại hoặc sai thứ tự',
    explanation: 'Mỗi năm có một dòng, năm sau ở dưới năm trước.',
    example: 'Hai dòng cùng ghi năm 2024.',
    sentence: (f) =>
      f.params?.problem === 'repeated'
        ? `Năm ${actual(f)} đã có ở ${other(f)}. Hãy gộp hai dòng hoặc sửa lại năm.`
        : `Năm ${actual(f)} đứng sau một năm lớn hơn (${other(f)}). Hãy xếp lại các dòng theo năm.`,
  },
  'roadmap/column-total': {
    title: 'TỔNG CỘNG không khớp',
    explanation: 'Dòng TỔNG CỘNG bằng tổng các năm ở cột Tổng, và bằng số xã được nêu tên ở từng cột huyện.',
    example: 'Phụ lục 09: Cam Lâm ghi 2 xã, chỉ nêu tên 1.',
    sentence: (f) => `${place(f)}dòng TỔNG CỘNG ghi ${actual(f)}, các dòng năm cộng lại được ${expected(f)} (${other(f)}). Hãy sửa số tổng hoặc bổ sung tên xã còn thiếu.`,
  },
  'roadmap/total-of-names': {
    title: 'Tổng khác số xã nêu tên',
    explanation: 'Cột Tổng của mỗi năm bằng số xã được nêu tên trong dòng đó.',
    example: 'Phụ lục 09, năm 2025: Tổng 10 nhưng nêu tên 9 xã.',
    sentence: (f) => `Năm ${param(f, 'year')}: Tổng ghi ${actual(f)}, các ô huyện nêu tên ${expected(f)} xã (${other(f)}). Hãy sửa Tổng hoặc bổ sung, bỏ bớt tên xã.`,
  },
  'roadmap/cumulative': {
    title: 'Lũy kế không khớp',
    explanation: 'Lũy kế = lũy kế năm trước + Tổng năm nay.',
    example: 'Lũy kế 2023 là 65 = 63 + 2.',
    sentence: (f) => `Năm ${param(f, 'year')}: lũy kế ghi ${actual(f)}, tính được ${expected(f)} (${param(f, 'before')} + ${param(f, 'total')}). ${f.params?.problem === 'fall' ? 'Hãy ghi rõ lý do (sáp nhập xã chẳng hạn) nếu lũy kế giảm là đúng.' : 'Hãy sửa lũy kế hoặc Tổng.'}`,
  },
  'roadmap/percent-of-base': {
    title: 'Tỷ lệ không khớp lũy kế',
    explanation: 'Tỷ lệ = lũy kế / tổng số xã dùng làm cơ sở của năm đó. Sai một đơn vị ở chữ số cuối (cắt bớt thay vì làm tròn) chỉ là cảnh báo.',
    example: 'Phụ lục 09, năm 2025: 11/92 xã là 12,0 %, bảng ghi 11,8 %.',
    sentence: (f) => `Năm ${param(f, 'year')}: ghi ${actual(f)} %, còn ${param(f, 'cumulative')}/${param(f, 'base')} xã là ${expected(f)} %. Hãy sửa tỷ lệ, hoặc khai báo cơ sở nếu năm này chia cho số xã khác.`,
  },
  'roadmap/base-change': {
    title: 'Cơ sở tính tỷ lệ thay đổi',
    explanation: 'Tỷ lệ các năm được chia cho những tổng số xã khác nhau mà bảng không nói rõ.',
    example: 'Khánh Hòa chia cho 94 xã đến năm 2018, từ năm 2019 chia cho 92.',
    sentence: (f) => `Từ năm ${param(f, 'year')} tỷ lệ chia cho ${actual(f)} xã, năm ${param(f, 'before')} chia cho ${expected(f)} (${other(f)}). Hãy ghi rõ lý do, hoặc khai báo cơ sở từng năm.`,
  },
  'roadmap/base-inferred': {
    title: 'Cơ sở tính tỷ lệ được suy ra',
    explanation: 'Bảng không nêu tổng số xã dùng làm cơ sở; phần mềm suy ra từ các tỷ lệ khớp nhau.',
    example: '70/92 xã là 76,1 %.',
    sentence: (f) => `Chưa khai báo cơ sở; suy ra từ các tỷ lệ: ${param(f, 'periods')} xã. Hãy khai báo cơ sở nếu không đúng.`,
  },
  'roadmap/name-repeated': {
    title: 'Xã được nêu hai lần',
    explanation: 'Mỗi xã đạt một mức một lần, nên chỉ có tên ở một năm.',
    example: 'Một xã có tên ở cả năm 2023 và 2024.',
    sentence: (f) => `${f.place ?? ''} đã có ở năm ${param(f, 'before')}, lại có ở năm ${param(f, 'year')} (${f.cells.join(', ')}). Hãy bỏ một chỗ.`,
  },
  'roadmap/level-order': {
    title: 'Thứ tự các mức không hợp lý',
    explanation: 'Xã nâng cao phải đạt chuẩn NTM trước hoặc cùng năm; xã kiểu mẫu phải đạt nâng cao trước hoặc cùng năm.',
    example: 'Ninh Quang: NTM 2014, nâng cao 2020, kiểu mẫu 2024.',
    sentence: (f) =>
      f.params?.problem === 'earlier'
        ? `${f.place ?? ''}: ${param(f, 'level')} năm ${actual(f)}, trước cả ${param(f, 'below')} năm ${expected(f)} (${other(f)}). Hãy kiểm tra lại năm.`
        : `${f.place ?? ''} đạt ${param(f, 'level')} năm ${param(f, 'year')} nhưng không có tên ở cột ${param(f, 'district')} của lộ trình ${param(f, 'below')}. Hãy bổ sung hoặc kiểm tra lại tên xã.`,
  },
} satisfies Partial<RuleTexts>;
