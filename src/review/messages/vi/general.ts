/** The rules of every family in Vietnamese. */
import { formatValue } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place } from './parts';

export const general = {
  'figure/formula-error': {
    title: 'Công thức bị lỗi',
    explanation: 'Ô phải chứa số nhưng công thức cho ra lỗi, nên mọi phép cộng dùng ô này đều sai.',
    example: '#REF! sau khi xóa một cột huyện.',
    sentence: (f) => `Công thức cho ra lỗi ${actual(f)}. Hãy sửa công thức hoặc nhập lại số.`,
  },
  'figure/date': {
    title: 'Ngày tháng ở chỗ của số',
    explanation: 'Excel đã hiểu số vừa gõ thành ngày tháng, ví dụ gõ 1/2 hoặc 10.6.',
    example: 'Gõ 10.6 vào ô tỷ lệ, Excel lưu thành ngày 10 tháng 6.',
    sentence: () => 'Ô phải chứa số nhưng Excel đang giữ một ngày tháng. Hãy đổi định dạng ô về số rồi nhập lại.',
  },
  'figure/impossible': {
    title: 'Giá trị không thể có',
    explanation: 'Số xã là số nguyên không âm; tỷ lệ nằm trong khoảng 0 đến 100 %.',
    example: 'Tỷ lệ 190 %.',
    sentence: (f) =>
      f.params?.role === 'share'
        ? `${place(f)}tỷ lệ ${actual(f)} % nằm ngoài khoảng 0 đến 100 %. Hãy kiểm tra lại số đã nhập.`
        : `Số lượng ${actual(f)} không phải là số nguyên không âm. Hãy kiểm tra lại số đã nhập.`,
  },
  'figure/unreadable': {
    title: 'Không đọc được số',
    explanation: 'Ô này cần một con số (hoặc một năm) nhưng nội dung không đọc được thành số.',
    example: '“ba xã” ở cột Tổng.',
    sentence: (f) => `Không đọc được “${actual(f)}” thành số. Hãy nhập lại bằng chữ số.`,
  },
  'figure/ambiguous': {
    title: 'Dấu chấm hay dấu phẩy',
    explanation: 'Một dấu theo sau đúng ba chữ số có thể là dấu phân cách hàng nghìn hoặc dấu thập phân.',
    example: '“2.268” là hai nghìn hai trăm sáu mươi tám hay 2,268?',
    sentence: (f) => `${place(f)}“${actual(f)}” có thể đọc là ${(Array.isArray(f.expected) ? f.expected : []).map((v) => formatValue(v, 'vi')).join(' hoặc ')}. Hãy nhập lại ở dạng số để không hiểu nhầm.`,
  },
  'table/no-rows': {
    title: 'Bảng chưa có dòng nào',
    explanation: 'Có dòng tiêu đề của bảng nhưng bên dưới chưa có dữ liệu.',
    example: 'Mẫu biểu chưa nhập.',
    sentence: () => 'Bảng chỉ có tiêu đề, chưa có dòng dữ liệu. Hãy nhập dữ liệu hoặc bỏ bảng này.',
  },
  'table/numbering': {
    title: 'Số thứ tự không liên tục',
    explanation: 'Số thứ tự trong một nhóm tăng đều từng đơn vị.',
    example: 'Sau dòng 5 là dòng 7.',
    sentence: (f) => `Số thứ tự là ${actual(f)}, đáng lẽ là ${expected(f)}. Hãy đánh lại số hoặc kiểm tra xem có sót dòng không.`,
  },
  'plan/reference': {
    title: 'Số, ngày của kế hoạch khác nhau',
    explanation: 'Các phụ lục của một kế hoạch cùng ghi một số và một ngày ở dòng “(Kèm theo …)”.',
    example: 'Phụ lục 02 ghi Kế hoạch số 125, các phụ lục khác ghi 1355/KH-UBND.',
    sentence: (f) => `Dòng này ghi “${actual(f)}”, còn ${other(f)} ghi “${expected(f)}”. Hãy sửa cho các phụ lục cùng một số và ngày.`,
  },
  'place/spelling': {
    title: 'Tên xã viết khác nhau',
    explanation: 'Hai tên chỉ khác nhau ở dấu có thể là một xã viết sai, cũng có thể là hai xã; phần mềm không tự gộp.',
    example: '“Vạn Thanh” và “Vạn Thạnh”.',
    sentence: (f) => `Tên “${actual(f)}” ở đây, “${expected(f)}” ở ${other(f)}. Hãy kiểm tra xem có phải cùng một xã không.`,
  },
  'place/abbreviation': {
    title: 'Tên viết tắt chưa rõ',
    explanation: 'Tên viết tắt được hiểu theo các tên đầy đủ trong cùng cột huyện; tên này chưa có tên đầy đủ tương ứng.',
    example: '“N.Thọ” dưới cột Ninh Hòa là Ninh Thọ.',
    sentence: (f) => `Chưa rõ “${f.place ?? ''}” (cột ${param(f, 'district')}) là xã nào. Hãy viết đầy đủ tên xã.`,
  },
  'place/names-undecided': {
    title: 'Chưa tách được tên xã',
    explanation: 'Nhiều tên đứng liền nhau, chỉ cách bằng dấu cách, nên có thể tách theo nhiều cách.',
    example: '“Xuân Sơn Vạn Phú”.',
    sentence: (f) => `Các tên ở ${other(f)} có thể tách thành ${expected(f).replace(/, /g, ' hoặc ')} xã, không cách nào bằng Tổng ${actual(f)}. Hãy đặt mỗi tên trên một dòng.`,
  },
} satisfies Partial<RuleTexts>;
