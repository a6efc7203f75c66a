/** The rules of every family in Vietnamese. */
import { formatValue } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place } from './parts';

export const general = {
  'figure/formula-error': {
    title: 'Công thức bị lỗi',
    sentence: (f) => `Công thức cho ra lỗi ${actual(f)}. Hãy sửa công thức hoặc nhập lại số.`,
  },
  'figure/date': {
    title: 'Ngày tháng ở chỗ của số',
    sentence: () => 'Ô phải chứa số nhưng Excel đang giữ một ngày tháng. Hãy đổi định dạng ô về số rồi nhập lại.',
  },
  'figure/impossible': {
    title: 'Giá trị không thể có',
    sentence: (f) =>
      f.params?.role === 'share'
        ? `${f.place === undefined ? 'Tỷ lệ' : `${f.place}: tỷ lệ`} ${actual(f)} % nằm ngoài khoảng 0 đến 100 %. Hãy kiểm tra lại số đã nhập.`
        : `Số lượng ghi ${actual(f)}, phải là số nguyên từ 0 trở lên. Hãy kiểm tra lại số đã nhập.`,
  },
  'figure/unreadable': {
    title: 'Không đọc được số',
    sentence: (f) => `Không đọc được “${actual(f)}” thành số. Hãy nhập lại bằng chữ số.`,
  },
  'figure/ambiguous': {
    title: 'Dấu chấm hay dấu phẩy',
    sentence: (f) => `${place(f)}“${actual(f)}” có thể đọc là ${(Array.isArray(f.expected) ? f.expected : []).map((v) => formatValue(v, 'vi')).join(' hoặc ')}. Hãy nhập lại ở dạng số để không hiểu nhầm.`,
  },
  'table/no-rows': {
    title: 'Bảng chưa có dòng nào',
    sentence: () => 'Bảng chỉ có tiêu đề, chưa có dòng dữ liệu. Hãy nhập dữ liệu hoặc bỏ bảng này.',
  },
  'table/numbering': {
    title: 'Số thứ tự không liên tục',
    sentence: (f) => `Số thứ tự là ${actual(f)}, đáng lẽ là ${expected(f)}. Hãy đánh lại số hoặc kiểm tra xem có sót dòng không.`,
  },
  'plan/reference': {
    title: 'Số, ngày của kế hoạch khác nhau',
    sentence: (f) => `Dòng này ghi “${actual(f)}”, còn ${other(f)} ghi “${expected(f)}”. Hãy sửa cho các phụ lục cùng một số và ngày.`,
  },
  'place/spelling': {
    title: 'Tên xã viết khác nhau',
    sentence: (f) => `Tên “${actual(f)}” ở đây, “${expected(f)}” ở ${other(f)}. Hãy kiểm tra xem có phải cùng một xã không.`,
  },
  'place/abbreviation': {
    title: 'Tên viết tắt chưa rõ',
    sentence: (f) => `Chưa rõ “${f.place ?? ''}”${f.params?.district === undefined ? '' : ` (cột ${param(f, 'district')})`} là xã nào. Hãy viết đầy đủ tên xã.`,
  },
  'place/names-undecided': {
    title: 'Chưa tách được tên xã',
    sentence: (f) => `Các tên ở ${other(f)} có thể tách thành ${expected(f).replace(/, /g, ' hoặc ')} xã, không cách nào bằng Tổng ${actual(f)}. Hãy đặt mỗi tên trên một dòng.`,
  },
} satisfies Partial<RuleTexts>;
