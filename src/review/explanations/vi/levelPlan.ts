/** Why the rules of plans of places for their level hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const levelPlan = {
  'level-plan/unmet': {
    explanation: 'Nội dung mà chính kế hoạch ghi là chưa đạt, hoặc có giá trị thấp hơn yêu cầu ghi bên cạnh. Đây là việc phải làm, không phải lỗi của biểu.',
    example: '“Có 01 mô hình giáo dục thể chất, yêu cầu ≥ 02 mô hình”.',
  },
  'level-plan/wrong-side': {
    explanation: 'Giá trị ghi là chưa đạt phải thấp hơn yêu cầu; giá trị ghi là đạt phải đáp ứng yêu cầu.',
    example: '“Có ≥ 2 sản phẩm OCOP, xã có 03 sản phẩm, chưa đạt”.',
  },
  'level-plan/share-of-fraction': {
    explanation: 'Tỷ lệ phải bằng phân số đứng cạnh nó, theo số chữ số thập phân đã ghi.',
    example: '“75% (2/3 trường)”: 2/3 là 66,67 %.',
  },
  'level-plan/parent-criterion': {
    explanation: 'Số của chỉ tiêu bắt đầu bằng số của tiêu chí đứng trên nó.',
    example: 'Khánh Hòa 2024, phụ lục 05: chỉ tiêu 17.2 đứng dưới tiêu chí số 7.',
  },
  'level-plan/requirement-differs': {
    explanation: 'Cùng một nội dung, cùng một năm thì mức yêu cầu của các địa phương trong kế hoạch thường như nhau; một nơi khác hẳn từ ba nơi trở lên thì nên xem lại.',
    example: 'Thu nhập xã kiểu mẫu năm 2025: 70,4 triệu đồng ở mọi xã, một xã ghi 74,4.',
  },
  'level-plan/section-count': {
    explanation: 'Số lĩnh vực ghi ở dòng tiêu đề bằng số dòng bên dưới.',
    example: '“II. Nội dung tự chọn: xã chọn 02 lĩnh vực” nhưng bên dưới chỉ có một dòng.',
  },
  'level-plan/place-repeated': {
    explanation: 'Mỗi địa phương đứng một lần trong nhóm của nó.',
    example: '“Xã Ninh Đông” ở số 3 và số 6.',
  },
  'level-plan/blank-cell': {
    explanation: 'Mỗi nội dung cần có địa phương, cơ quan phụ trách, giải pháp và thời gian; các ô trống liền nhau được báo một lần. Cột mà phần lớn để trống thì không xét.',
    example: 'Khánh Hòa 2024, phụ lục 04: thu nhập của Cam Thành Bắc không có giải pháp và thời gian.',
  },
  'level-plan/deadline': {
    explanation: 'Thời gian ghi bằng ngày, tháng, quý phải có thật và không trước năm của kế hoạch.',
    example: '“Quý II/2022” trong kế hoạch năm 2024, hoặc “Quý V/2025”.',
  },
} satisfies Partial<RuleExplanations>;
