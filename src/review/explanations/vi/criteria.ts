/** Why the rules of judging by criteria sets hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const criteria = {
  'criteria/unmet': {
    explanation: 'Giá trị chưa bằng mức của bộ tiêu chí áp dụng cho xã (theo năm, vùng, nhóm), hoặc biểu đánh dấu chưa đạt. Đây là kết quả rà soát, không phải lỗi của biểu.',
    example: 'Ninh Tân: chỉ tiêu 2.2 hiện 74,32 %, yêu cầu ≥ 100 % (Kế hoạch 1355/KH-UBND).',
  },
  'criteria/outcome': {
    explanation: 'Kết luận đạt hay chưa đạt của biểu phải đúng với giá trị và mức của bộ tiêu chí. Chỉ là mâu thuẫn khi mức đã kiểm chứng và bộ tiêu chí do người dùng hoặc biểu nêu rõ.',
    example: 'Chỉ tiêu 12.1 ghi 74 %, tự đánh giá “Đạt”, mức là ≥ 75 %.',
  },
  'criteria/requirement-differs': {
    explanation: 'Cột “Yêu cầu” của biểu và bộ tiêu chí cùng nói về một mức; khác nhau thì một trong hai nguồn cần sửa, kể cả khi biểu lấy mức của năm khác.',
    example: 'Kế hoạch năm 2024, Cam Hải Đông “chưa đạt 53 triệu đồng/người/năm”: 53 là mức năm 2025, năm 2024 là 50.',
  },
  'criteria/at-limit': {
    explanation: 'Văn bản của tỉnh viết “dưới 5 %”, hướng dẫn của bộ viết “bằng hoặc dưới”: ở đúng mức thì kết luận tùy nguồn.',
    example: 'Tỷ lệ nghèo đa chiều 5,00 %, yêu cầu dưới 5 %.',
  },
  'criteria/unit': {
    explanation: 'Giá trị gấp hoặc kém mức khoảng một nghìn, một triệu lần, hoặc tỷ lệ ghi bằng phần thập phân: phần lớn là nhầm đơn vị. Số không tự được đổi.',
    example: 'Thu nhập 52.000 trong khi mức là 50 triệu đồng/người/năm.',
  },
  'criteria/not-comparable': {
    explanation: 'Ô ghi bằng lời hoặc theo đơn vị khác nên không so được với mức là một số.',
    example: '“đang triển khai” ở chỉ tiêu có mức ≥ 75 %.',
  },
  'criteria/unverified': {
    explanation: 'Mức chỉ ghi theo trí nhớ, chưa thấy trong văn bản nào, thì không bao giờ tự quyết định đạt hay chưa đạt; xác nhận một lần kèm nguồn là dùng được.',
    example: 'Chỉ tiêu 15.1, mức ≥ 90 %.',
  },
  'criteria/no-requirement': {
    explanation: 'Bộ tiêu chí để trống mức, hoặc để cấp tỉnh quy định: không đoán mức, các giá trị của chỉ tiêu này chưa được xét.',
    example: 'Chỉ tiêu 2.3 của bộ quốc gia do UBND cấp tỉnh quy định.',
  },
  'criteria/year': {
    explanation: 'Mức của một số chỉ tiêu thay đổi theo năm; năm của biểu phải có trong các năm đó.',
    example: 'Thu nhập của năm 2021 trong khi mức bắt đầu từ năm 2022.',
  },
  'criteria/situation-missing': {
    explanation: 'Mức tùy vùng, nhóm xã và năm; thiếu thông tin này thì chỉ tiêu chưa được xét, các chỉ tiêu khác vẫn xét.',
    example: 'Thu nhập của Ninh Tây khi chưa rõ xã đồng bằng hay miền núi.',
  },
  'criteria/no-set': {
    explanation: 'Bộ tiêu chí được chọn theo mức, năm và tỉnh mà biểu nêu, hoặc theo người dùng; không rõ thì không đoán.',
    example: '“Biểu tổng hợp hiện trạng 19 tiêu chí” không ghi NTM hay NTM nâng cao.',
  },
  'criteria/own-set': {
    explanation: 'Bộ tiêu chí đã nhập phải đọc được trọn vẹn thì mới dùng để xét.',
    example: 'Chỉ tiêu 2.1 ghi hai lần.',
  },
  'criteria/unknown-indicator': {
    explanation: 'Số của tiêu chí, chỉ tiêu trong biểu phải có trong bộ tiêu chí dùng để xét; tỉnh có thể quy định thêm nên chỉ là cảnh báo.',
    example: 'Chỉ tiêu 13.9 khi tiêu chí 13 dừng ở 13.8.',
  },
} satisfies Partial<RuleExplanations>;
