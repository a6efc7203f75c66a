/** Why the rules of self-assessments hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const selfAssessment = {
  'assessment/repeated': {
    explanation: 'Biểu hiện trạng và biểu tự đánh giá của cùng mức, cùng năm ghi một kết quả cho mỗi chỉ tiêu của xã. Không so hai biểu ghi hai thời điểm khác nhau.',
    example: 'Tự đánh giá ghi thu nhập 52,5, biểu hiện trạng ghi 55.',
  },
  'self-assessment/unmet': {
    explanation: 'Kết quả chưa bằng mức yêu cầu mà bảng ghi, hoặc bảng tự đánh giá là chưa đạt. Đây là kết quả rà soát, không phải lỗi của bảng.',
    example: 'Đường thôn được cứng hóa 74,32 %, yêu cầu ≥ 75 %.',
  },
  'self-assessment/wrong-side': {
    explanation: 'Kết quả được tự đánh giá là đạt phải đáp ứng yêu cầu ghi cùng dòng, kết quả chưa đạt thì không. Kết quả bằng đúng mức, hoặc chỉ đạt do làm tròn khi hiển thị, là cảnh báo.',
    example: 'Kết quả 74,32 %, yêu cầu ≥ 75 %, tự đánh giá “Đạt”.',
  },
  'self-assessment/unit': {
    explanation: 'Kết quả và yêu cầu chênh nhau khoảng một nghìn hoặc một triệu lần, hay ghi hai đơn vị tiền khác nhau, hay tỷ lệ nhập 0,74 thay cho 74 %. Phần bổ trợ không tự đổi đơn vị.',
    example: 'Thu nhập 52.500, yêu cầu ≥ 50 triệu đồng/người/năm.',
  },
  'self-assessment/criterion-outcome': {
    explanation: 'Tiêu chí đạt khi mọi chỉ tiêu của nó đều đạt.',
    example: 'Tiêu chí 2 ghi “Đạt” trong khi chỉ tiêu 2.2 ghi “Chưa đạt”.',
  },
  'self-assessment/criteria-count': {
    explanation: 'Số tiêu chí đạt ghi ở dòng tổng bằng số tiêu chí mà các dòng của bảng ghi đạt. Tổng số tiêu chí, chỉ tiêu khác với số trong bảng chỉ là cảnh báo.',
    example: '“Số tiêu chí đạt: 18/19” trong khi hai tiêu chí ghi chưa đạt.',
  },
  'self-assessment/missing': {
    explanation: 'Mỗi chỉ tiêu cần có kết quả và kết luận. Ô trống không phải là 0.',
    example: 'Chỉ tiêu 15.4 chưa có kết quả thực hiện.',
  },
  'self-assessment/outcome-unclear': {
    explanation: 'Kết luận là đạt hoặc chưa đạt, không thể là cả hai hay ở giữa.',
    example: '“Cơ bản đạt”; dấu x ở cả hai cột Đạt và Chưa đạt.',
  },
  'self-assessment/parent-criterion': {
    explanation: 'Số của chỉ tiêu bắt đầu bằng số của tiêu chí chứa nó.',
    example: 'Chỉ tiêu 3.1 đứng dưới tiêu chí 2.',
  },
  'self-assessment/indicator-repeated': {
    explanation: 'Mỗi chỉ tiêu chỉ đứng một lần; hai dòng cùng số mà kết quả khác nhau là mâu thuẫn, kết quả như nhau là cảnh báo.',
    example: 'Chỉ tiêu 13.2 ở hai dòng, một dòng “Đạt”, một dòng “Chưa đạt”.',
  },
  'self-assessment/share-of-fraction': {
    explanation: '“p % (a/b)”: p bằng a chia b. Sai một đơn vị ở chữ số cuối chỉ là cảnh báo.',
    example: '92,4% (22,74/25,60 km), đúng ra là 88,8 %.',
  },
} satisfies Partial<RuleExplanations>;
