/** What the list of bases and its forms say; fetched with them. */
import { useLanguage, type Language } from '../../language';

const vi = {
  title: 'Số xã làm cơ sở tính tỷ lệ',
  none: 'Chưa biết số xã của năm nào. Khai báo để kiểm tra cột %.',
  years: (from: number, to: number) => (from === to ? `Năm ${from}` : `Năm ${from}–${to}`),
  communes: (count: number) => `${count} xã`,
  declared: 'Đã khai báo',
  everyYear: 'Mọi năm',
  form: 'Khai báo số xã',
  level: 'Dùng cho',
  everyLevel: 'Mọi mức',
  from: 'Từ năm',
  to: 'Đến năm',
  count: 'Số xã',
  yearHint: 'Để trống cả hai năm nếu số xã dùng cho mọi năm.',
  save: 'Khai báo',
  remove: 'Bỏ khai báo',
  changed: (year: number, before: number, now: number) => `Năm ${year} đổi từ ${before} sang ${now} xã. Lý do?`,
  reasonHint: 'Ví dụ: sáp nhập xã theo Nghị quyết số …',
  saveReason: 'Ghi lý do',
  reasonProblem: 'Hãy ghi lý do.',
  reason: (reason: string) => `Lý do thay đổi: ${reason}`,
  removeReason: 'Bỏ lý do',
  problems: {
    count: 'Hãy nhập số xã là số nguyên từ 1 đến 20.000.',
    year: 'Hãy nhập năm gồm bốn chữ số, ví dụ 2024.',
    order: 'Năm bắt đầu phải trước hoặc bằng năm kết thúc.',
  },
};

const en: typeof vi = {
  title: 'Number of communes that percentages are divided by',
  none: 'The number of communes is not known for any year. Declare it to have the % column checked.',
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  communes: (count) => (count === 1 ? '1 commune' : `${count} communes`),
  declared: 'Declared',
  everyYear: 'Every year',
  form: 'Declare the number of communes',
  level: 'Holds for',
  everyLevel: 'Every level',
  from: 'From year',
  to: 'To year',
  count: 'Communes',
  yearHint: 'Leave both years blank if the number holds for every year.',
  save: 'Declare',
  remove: 'Withdraw',
  changed: (year, before, now) => `${year}: changed from ${before} to ${now} communes. Why?`,
  reasonHint: 'Such as: communes merged by resolution no. …',
  saveReason: 'Save the reason',
  reasonProblem: 'Please enter the reason.',
  reason: (reason) => `Reason of the change: ${reason}`,
  removeReason: 'Withdraw the reason',
  problems: {
    count: 'Please enter the number of communes, a whole number from 1 to 20,000.',
    year: 'Please enter a year of four digits, such as 2024.',
    order: 'The first year must not be after the last.',
  },
};

const STRINGS: Readonly<Record<Language, typeof vi>> = { vi, en };

export function useBaseStrings(): typeof vi {
  return STRINGS[useLanguage()];
}
