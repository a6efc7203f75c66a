/** Why the rules of criterion-matrix tables hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const criterionMatrix = {
  'criterion-matrix/met-count': {
    explanation: 'Số tiêu chí đạt của một xã bằng số ô đánh dấu đạt trong dòng; tiêu chí có nhiều chỉ tiêu chỉ đạt khi mọi chỉ tiêu đều đạt. Ô chưa rõ không bị coi là sai. Dấu x có thể là đạt hoặc chưa đạt: nghĩa nào đúng với phần lớn các số đã ghi thì được dùng.',
    example: 'Ghi đạt 17, trong dòng có 16 ô “Đ” và 3 ô “K”.',
  },
  'criterion-matrix/met-column': {
    explanation: 'Khi quá nửa số dòng khác nhau, nhiều khả năng cột và các ô không cùng thời điểm hoặc không cùng bộ tiêu chí; chỉ báo một lần.',
    example: 'Cột “Số TC đạt” lấy từ báo cáo năm trước.',
  },
  'criterion-matrix/mixed-marks': {
    explanation: 'Trong một biểu, dấu x chỉ nên mang một nghĩa. Dòng nào mà số tiêu chí đạt chỉ đúng theo nghĩa ngược lại thì được nêu ra.',
    example: 'Các xã đánh x vào tiêu chí đạt, một xã đánh x vào 5 tiêu chí chưa đạt và ghi đạt 14.',
  },
  'criterion-matrix/met-total': {
    explanation: 'Dưới cột số tiêu chí đạt, dòng tổng ghi tổng, bình quân, hoặc số xã đạt đủ mọi tiêu chí. Số không phải là một trong ba thì được so với tổng (số lớn) hoặc bình quân (số lẻ).',
    example: 'Năm xã đạt 19, 18, 16, 17 và 14: tổng 84, bình quân 16,8.',
  },
  'criterion-matrix/total': {
    explanation: 'Dòng tổng (hoặc dòng huyện) đếm số xã đạt từng tiêu chí.',
    example: 'Tiêu chí 2: ghi 4 xã đạt, trong cột có 3 ô “Đ”.',
  },
  'criterion-matrix/total-row': {
    explanation: 'Khi quá nửa số cột của dòng tổng khác số đếm được, thường là biểu thiếu hoặc thừa dòng, hoặc dòng đếm việc khác; chỉ báo một lần.',
    example: 'Xóa một xã nhưng không tính lại dòng tổng.',
  },
  'criterion-matrix/share': {
    explanation: 'Tỷ lệ xã đạt tiêu chí bằng số xã đạt chia cho số xã trong biểu. Sai một đơn vị ở chữ số cuối (cắt bớt thay vì làm tròn) là cảnh báo.',
    example: '3 trong 5 xã đạt: 60 %, không phải 80 %.',
  },
  'criterion-matrix/label-count': {
    explanation: 'Số xã ghi trong nhãn của huyện hoặc của dòng tổng bằng số xã liệt kê.',
    example: '“Huyện Diên Khánh (03 xã)” nhưng dưới đó có 2 xã.',
  },
  'criterion-matrix/place-repeated': {
    explanation: 'Mỗi xã có một dòng. Cùng tên ở hai huyện là hai xã khác nhau.',
    example: 'Diên Phước có ở dòng 1 và dòng 9.',
  },
  'criterion-matrix/blank-cell': {
    explanation: 'Nơi các xã khác đều có kết quả thì ô trống là thiếu kết quả: trống không phải là 0, cũng không phải là chưa đạt. Biểu dùng ô trống với nghĩa đạt hoặc chưa đạt thì không bị nhắc.',
    example: 'Cột tiêu chí 3: 19 xã ghi “Đ” hoặc “K”, một xã để trống.',
  },
  'criterion-matrix/mark': {
    explanation: 'Trong cột đánh dấu, ô ghi chữ khác với mọi cách ghi đạt, chưa đạt, không áp dụng.',
    example: '“?”, “xem lại”.',
  },
  'criterion-matrix/indicators': {
    explanation: 'Tiêu chí đạt khi mọi chỉ tiêu của nó đều đạt.',
    example: 'Tiêu chí 17 ghi “Đ”, chỉ tiêu 17.8 ghi “K”.',
  },
  'criterion-matrix/unmet': {
    explanation: 'Giá trị chưa bằng mức ghi ở dòng “Yêu cầu” của cột. Đây là kết quả rà soát, không phải lỗi của biểu.',
    example: 'Cột 17.1, yêu cầu ≥ 95 %: một xã ghi 92 %.',
  },
  'criterion-matrix/wrong-side': {
    explanation: 'Giá trị được ghi là đạt phải đáp ứng dòng “Yêu cầu” của cột, giá trị ghi chưa đạt thì không. Giá trị bằng đúng mức, hoặc chỉ đạt do làm tròn khi hiển thị, là cảnh báo.',
    example: 'Yêu cầu ≥ 95 %, ô ghi “Đạt (92 %)”.',
  },
  'criterion-matrix/unit': {
    explanation: 'Giá trị và yêu cầu chênh nhau khoảng một nghìn hoặc một triệu lần, hay tỷ lệ nhập 0,74 thay cho 74 %. Phần bổ trợ không tự đổi đơn vị.',
    example: 'Thu nhập 52.500, yêu cầu ≥ 50 triệu đồng/người/năm.',
  },
  'criterion-matrix/met-and-unmet': {
    explanation: 'Số tiêu chí đạt và số chưa đạt cộng lại bằng số tiêu chí của bộ.',
    example: 'Đạt 16, chưa đạt 4 trên 19 tiêu chí.',
  },
  'criterion-matrix/unmet-list': {
    explanation: 'Cột “Các tiêu chí chưa đạt” kể đúng những tiêu chí mà các ô trong dòng đánh dấu chưa đạt; kể một chỉ tiêu là đã kể tiêu chí của nó. Ô chưa rõ nghĩa không bị coi là sai. Khi quá nửa số dòng khác nhau, danh sách có lẽ nói về mức hoặc thời điểm khác và không được so sánh.',
    example: 'Ghi “2, 10, 17”, trong dòng ô “K” ở tiêu chí 2, 10 và 18.',
  },
} satisfies Partial<RuleExplanations>;
