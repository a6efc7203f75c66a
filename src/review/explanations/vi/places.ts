/** Why the rules of places hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const places = {
  'place/registered': {
    explanation: 'Xã đăng ký một mức cho một năm ở phụ lục này thì phải có ở các phụ lục khác về cùng mức và năm đó.',
    example: 'Nhị Hà có trong danh sách đăng ký năm 2022 nhưng không có trong kế hoạch kiểm tra các xã đăng ký năm 2022.',
  },
  'place/text-count': {
    explanation: 'Số xã ghi trong một câu bằng số tên xã mà câu đó liệt kê. Chỉ so khi câu kết thúc bằng danh sách tên và các tên được ngăn bằng dấu phẩy, chấm phẩy hoặc “và”.',
    example: '“07 xã sau sắp xếp (các xã Ninh Hải, Ninh Nhất; xã Khánh Thiện)” nêu tên 3 xã.',
  },
  'mergers/blank-name': {
    explanation: 'Mỗi dòng của bảng tên cũ, tên mới cần cả hai tên thì các phụ lục dùng tên cũ và tên mới mới so sánh được với nhau.',
    example: 'Có tên cũ “Ninh An”, cột tên mới để trống.',
  },
  'mergers/contradiction': {
    explanation: 'Bảng tên cũ, tên mới được dùng để so sánh các phụ lục, nên dòng lặp, dòng đi vòng, xã tách đôi hoặc tên dùng lại đều được nêu ra.',
    example: 'Ninh An thành Ninh Thọ ở dòng 4, Ninh Thọ thành Ninh An ở dòng 7.',
  },
} satisfies Partial<RuleExplanations>;
