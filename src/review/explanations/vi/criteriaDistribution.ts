/** Why the rules of criteria-distribution tables hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const criteriaDistribution = {
  'criteria-distribution/sum': {
    explanation: 'Mỗi xã nằm trong đúng một nhóm, nên các nhóm cộng lại bằng tổng số xã. Biểu chỉ có một số nhóm thì tổng các nhóm không được lớn hơn tổng số xã; các nhóm chồng lên nhau thì không cộng.',
    example: '13 xã: 8 xã đạt 19, 4 xã đạt 15-18, 1 xã đạt 10-14.',
  },
  'criteria-distribution/total': {
    explanation: 'Dòng tổng cộng bằng các dòng địa phương cộng lại, từng cột một.',
    example: '17, 13 và 20 xã thành 50 xã.',
  },
  'criteria-distribution/share': {
    explanation: 'Tỷ lệ của nhóm bằng số xã của nhóm chia cho tổng số xã của dòng. Khi quá nửa số tỷ lệ theo một cơ sở khác thì không báo.',
    example: '12 trong 17 xã: 70,6 %.',
  },
  'criteria-distribution/average': {
    explanation: 'Bình quân nhân với số xã bằng tổng số tiêu chí đạt, và nằm trong khoảng mà các nhóm cho phép. Bình quân của dòng tổng tính theo số xã của từng địa phương, không phải trung bình cộng của các bình quân.',
    example: '8 xã đạt 19 và 5 xã đạt 10-18 thì bình quân không thể là 18,9.',
  },
  'criteria-distribution/matrix': {
    explanation: 'Số xã của từng nhóm, tổng số xã và bình quân bằng những gì biểu hiện trạng cùng cấp, cùng năm cho thấy. Xã còn tiêu chí chưa rõ thì mọi số có thể đều được chấp nhận. Khi quá nửa khác nhau, nhiều khả năng hai biểu khác thời điểm: chỉ báo một lần.',
    example: 'Nhóm 15-18 của huyện Diên Khánh ghi 3 xã, biểu hiện trạng có 2 xã.',
  },
  'criteria-distribution/place-missing': {
    explanation: 'Hai biểu cùng cấp, cùng năm nêu cùng các địa phương. Chỉ so khi phần lớn địa phương có ở cả hai.',
    example: 'Huyện Cam Lâm có trong biểu hiện trạng, không có trong biểu phân nhóm.',
  },
  'criteria-distribution/place-repeated': {
    explanation: 'Mỗi địa phương có một dòng.',
    example: 'Huyện Diên Khánh có ở dòng 1 và dòng 3.',
  },
  'criteria-distribution/blank-cell': {
    explanation: 'Dòng có số liệu phải có tên địa phương và tổng số xã.',
    example: 'Các nhóm ghi 8, 4 và 1 xã, tổng số xã để trống.',
  },
} satisfies Partial<RuleExplanations>;
