/** Why the rules of the sheet "Bộ tiêu chí" hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const criteriaSheet = {
  'criteria-sheet/mistake': {
    explanation: 'Bộ tiêu chí sửa ngay trên trang tính; ô chưa đọc được thì mức của chỉ tiêu đó để là chưa biết chứ không đoán, các chỉ tiêu khác vẫn được dùng.',
    example: 'Mức của chỉ tiêu 2.1 ghi “bảy mươi”.',
  },
  'criteria-sheet/unclear': {
    explanation: 'Trang vẫn đọc được, nhưng có chỗ có thể không như ý người sửa: cột lạ, dòng đã xóa của bộ gốc, mức kiểm chứng chưa ghi nguồn.',
    example: 'Mức tin cậy ghi “Đã kiểm chứng” mà cột Nguồn để trống.',
  },
} satisfies Partial<RuleExplanations>;
