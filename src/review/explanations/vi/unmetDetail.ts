/** Why the rules of sheets of unmet criteria hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const unmetDetail = {
  'unmet-detail/unmet': {
    explanation: 'Giá trị hiện có chưa bằng mức yêu cầu mà bảng nêu. Đây là kết quả rà soát, không phải lỗi của bảng.',
    example: 'Xã đạt 74,32 % (11,323/15,236 km), yêu cầu 100 %.',
  },
  'unmet-detail/unreadable': {
    explanation: 'Ô có số liệu về một chỉ tiêu nhưng không đọc được đâu là kết quả, đâu là yêu cầu.',
    example: '“đạt 54,55% (315,5 km) yêu cầu 80%”.',
  },
  'unmet-detail/place-repeated': {
    explanation: 'Mỗi địa phương chỉ đứng một lần trong một nhóm; hai xã cùng tên ở hai huyện thì cần ghi rõ huyện.',
    example: 'Xã Ninh Tây ở số 2 và số 7 của cùng một nhóm.',
  },
  'unmet-detail/criteria-count': {
    explanation: '“đạt a/b, c chưa đạt gồm …”: a + c = b, danh sách có đúng c tiêu chí, b là số tiêu chí của bộ.',
    example: 'Sơn Bình đạt 14/15 tiêu chí, 05 tiêu chí chưa đạt.',
  },
  'unmet-detail/share-of-fraction': {
    explanation: '“p % (a/b)”: p bằng a chia b. Sai một đơn vị ở chữ số cuối chỉ là cảnh báo.',
    example: 'Cam Tân: 25,37% (1059/4532), đúng ra là 23,37 %.',
  },
  'unmet-detail/listed-criteria': {
    explanation: 'Các tiêu chí liệt kê là chưa đạt ở tên xã và các tiêu chí có dòng chi tiết phải như nhau.',
    example: 'Liệt kê tiêu chí 13 nhưng không có dòng nào về tiêu chí 13.',
  },
  'unmet-detail/wrong-side': {
    explanation: 'Giá trị được ghi là chưa đạt phải nằm ở phía chưa đạt của mức yêu cầu.',
    example: 'Đạt 82 %, yêu cầu 80 %, ghi chưa đạt.',
  },
  'unmet-detail/parent-criterion': {
    explanation: 'Số của chỉ tiêu bắt đầu bằng số của tiêu chí chứa nó, và tiêu chí đó có trong bộ.',
    example: '“Chỉ tiêu 13.9” đặt dưới Tiêu chí 17.',
  },
  'unmet-detail/unknown-indicator': {
    explanation: 'Số của chỉ tiêu có trong bộ tiêu chí quốc gia của cấp và giai đoạn ấy. Chỉ là cảnh báo: tỉnh có thể quy định thêm chỉ tiêu.',
    example: '“Chỉ tiêu 13.9” ở cột NTM nâng cao: tiêu chí 13 của bộ 2021-2025 dừng ở 13.8.',
  },
  'unmet-detail/blank-cell': {
    explanation: 'Dòng có chỉ tiêu chưa đạt cần có địa phương, cơ quan phụ trách và thời gian dự kiến.',
    example: 'Có chỉ tiêu chưa đạt nhưng không ghi thời gian dự kiến đạt chuẩn.',
  },
  'unmet-detail/deadline': {
    explanation: 'Thời gian dự kiến đạt chuẩn phải đọc được và không trước năm của kế hoạch.',
    example: '“Quý II/2022” trong kế hoạch năm 2024.',
  },
} satisfies Partial<RuleExplanations>;
