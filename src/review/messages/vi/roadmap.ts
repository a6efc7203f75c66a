/** The rules of roadmaps in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other } from './parts';

/** "Năm 2024", whether the cell says "2024" or "Năm 2024"; a row of several years as it is written. */
function yearRow(year: unknown): string {
  const text = String(year).normalize('NFC').trim();
  return /^\d/.test(text) ? `Năm ${text}` : text.replace(/^năm /iu, 'Năm ');
}

export const roadmap = {
  'roadmap/year': {
    title: 'Năm lặp lại hoặc sai thứ tự',
    sentence: (f) =>
      f.params?.problem === 'repeated'
        ? `${yearRow(f.actual)} đã có ở ${other(f)}. Hãy gộp hai dòng hoặc sửa lại năm.`
        : `${yearRow(f.actual)} đứng sau một năm lớn hơn (${other(f)}). Hãy xếp lại các dòng theo năm.`,
  },
  'roadmap/column-total': {
    title: 'TỔNG CỘNG không khớp',
    sentence: (f) => `${f.place === undefined ? 'Dòng' : `${f.place}: dòng`} TỔNG CỘNG ghi ${actual(f)}, các dòng năm cộng lại được ${expected(f)} (${other(f)}). Hãy sửa số tổng hoặc bổ sung tên xã còn thiếu.`,
  },
  'roadmap/total-of-names': {
    title: 'Tổng khác số xã nêu tên',
    sentence: (f) =>
      f.place !== undefined
        ? `${yearRow(f.params?.year)}, ${f.place}: ghi ${actual(f)} xã nhưng nêu tên ${expected(f)} (${f.cells.join(', ')}). Hãy sửa số hoặc bổ sung, bỏ bớt tên xã.`
        : `${yearRow(f.params?.year)}: Tổng ghi ${actual(f)}, các ô huyện nêu tên ${expected(f)} xã (${other(f)}). Hãy sửa Tổng hoặc bổ sung, bỏ bớt tên xã.`,
  },
  'roadmap/cumulative': {
    title: 'Lũy kế không khớp',
    sentence: (f) => `${yearRow(f.params?.year)}: lũy kế ghi ${actual(f)}, tính được ${expected(f)} (${param(f, 'before')} + ${param(f, 'total')}). ${f.params?.problem === 'fall' ? 'Hãy ghi rõ lý do (sáp nhập xã chẳng hạn) nếu lũy kế giảm là đúng.' : 'Hãy sửa lũy kế hoặc Tổng.'}`,
  },
  'roadmap/percent-of-base': {
    title: 'Tỷ lệ không khớp lũy kế',
    sentence: (f) => `Năm ${param(f, 'year')}: ghi ${actual(f)} %, còn ${param(f, 'cumulative')}/${param(f, 'base')} xã là ${expected(f)} %. Hãy sửa tỷ lệ, hoặc khai báo số xã ở thẻ Căn cứ nếu năm này chia cho số khác.`,
  },
  'roadmap/base-change': {
    title: 'Cơ sở tính tỷ lệ thay đổi',
    sentence: (f) => `Từ năm ${param(f, 'year')} tỷ lệ chia cho ${actual(f)} xã, năm ${param(f, 'before')} chia cho ${expected(f)} (${other(f)}). Hãy ghi rõ lý do, hoặc khai báo số xã từng năm ở thẻ Căn cứ.`,
  },
  'roadmap/base-inferred': {
    title: 'Cơ sở tính tỷ lệ được suy ra',
    sentence: (f) => `Chưa khai báo số xã làm cơ sở tính tỷ lệ; suy ra từ các tỷ lệ: ${param(f, 'periods')} xã. Hãy khai báo ở thẻ Căn cứ nếu không đúng.`,
  },
  'roadmap/name-repeated': {
    title: 'Xã được nêu hai lần',
    sentence: (f) => `${f.place ?? ''} đã có ở năm ${param(f, 'before')}, lại có ở năm ${param(f, 'year')} (${f.cells.join(', ')}). Hãy bỏ một chỗ.`,
  },
  'roadmap/level-order': {
    title: 'Thứ tự các mức không hợp lý',
    sentence: (f) =>
      f.params?.problem === 'earlier'
        ? `${f.place ?? ''}: ${param(f, 'level')} năm ${actual(f)}, trước cả ${param(f, 'below')} năm ${expected(f)} (${other(f)}). Hãy kiểm tra lại năm.`
        : `${f.place ?? ''} đạt ${param(f, 'level')} năm ${param(f, 'year')} nhưng không có tên ở cột ${param(f, 'district')} của lộ trình ${param(f, 'below')}. Hãy bổ sung hoặc kiểm tra lại tên xã.`,
  },
} satisfies Partial<RuleTexts>;
