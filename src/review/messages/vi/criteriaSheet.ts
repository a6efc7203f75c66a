/** The rules of the sheet "Bộ tiêu chí" in Vietnamese. */
import type { SheetMistakeKind } from '../../../criteria/sheet/mistakes';
import type { RuleTexts } from '../index';
import { actual, param } from './parts';

const SENTENCES: Readonly<Record<SheetMistakeKind | 'same-set', (detail: string) => string>> = {
  'no-table': (detail) => `Không thấy dòng tiêu đề của bảng chỉ tiêu (${detail}). Hãy khôi phục dòng tiêu đề.`,
  'missing-column': (detail) => `Bảng chỉ tiêu thiếu cột “${detail}”, nên chưa dùng được bộ tiêu chí này. Hãy khôi phục cột đó.`,
  'unknown-column': (detail) => `Cột “${detail}” không thuộc bộ tiêu chí và không được đọc. Hãy bỏ qua nếu đó là cột làm việc riêng; nếu là cột mức, hãy đặt tên như “Chung”, “Vùng …”, “Nhóm …” hoặc “Năm …”.`,
  'doubled-column': (detail) => `Cột “${detail}” có hai lần; chỉ cột bên trái được đọc. Hãy bỏ một cột.`,
  'no-fact': (detail) => `Phần thông tin thiếu “${detail}”, nên chưa dùng được bộ tiêu chí này. Hãy bổ sung.`,
  'bad-id': (detail) => `Mã “${detail}” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối. Hãy sửa mã.`,
  'bad-year': (detail) => `“${detail}” không phải là số. Hãy ghi bằng chữ số.`,
  period: (detail) => `Khoảng năm “${detail}” có năm cuối trước năm đầu. Hãy sửa lại.`,
  'unknown-base': (detail) => `Không có bộ tiêu chí nào mang mã “${detail}” để làm bộ gốc. Hãy sửa mã, hoặc nhập bộ tiêu chí đó trước.`,
  'unknown-region': (detail) => `“${detail}” không có trong các vùng khai ở phần thông tin. Hãy sửa tên vùng hoặc khai thêm vùng.`,
  'unknown-group': (detail) => `“${detail}” không có trong các nhóm xã khai ở phần thông tin. Hãy sửa tên nhóm hoặc khai thêm nhóm.`,
  'no-criterion': (detail) => `Dòng “${detail}” chưa ghi số tiêu chí, nên không được đọc. Hãy ghi số tiêu chí.`,
  'no-indicator': (detail) => `Dòng “${detail}” chưa ghi số chỉ tiêu, nên không được đọc. Hãy ghi số chỉ tiêu, ví dụ 2.1.`,
  'date-number': () => 'Excel đã đổi số chỉ tiêu thành ngày tháng. Hãy định dạng ô là Văn bản rồi ghi lại.',
  doubled: (detail) => `Chỉ tiêu ${detail} được ghi hai lần, nên chưa biết lấy mức nào. Hãy bỏ một dòng hoặc sửa số.`,
  'wrong-parent': (detail) => `Số chỉ tiêu không khớp với số tiêu chí của dòng: ${detail}. Hãy sửa một trong hai số.`,
  'part-alone': (detail) => `Ý “${detail}” không có dòng chỉ tiêu của mình. Hãy thêm dòng chỉ tiêu hoặc sửa số.`,
  'stray-row': (detail) => `Dòng “${detail}” không phải là chỉ tiêu và không được đọc. Hãy chuyển ghi chú ra ngoài bảng.`,
  'row-of-base': (detail) => `Bảng không còn dòng của chỉ tiêu ${detail} thuộc bộ gốc; các chỉ tiêu này vẫn theo bộ gốc. Nếu tỉnh không áp dụng, hãy thêm lại dòng và ghi “Không áp dụng”.`,
  'unknown-word': (detail) => `Không hiểu “${detail}” ở cột này. Hãy dùng một trong các từ ở các dòng khác của cột.`,
  'no-number': (detail) => `Mức “${detail}” không phải là số, nên chỉ tiêu này chưa có mức. Hãy ghi số, Đạt, Tỉnh quy định, Chưa biết hoặc Không áp dụng.`,
  ambiguous: (detail) => `Mức “${detail}” có thể đọc theo hai cách. Hãy nhập ô này thành số.`,
  'other-comparison': (detail) => `Mức “${detail}” ghi cách so sánh khác với cột So sánh của dòng, nên chỉ tiêu này chưa có mức. Hãy sửa một trong hai ô.`,
  'other-unit': (detail) => `Mức “${detail}” không thể là mức theo đơn vị của dòng, nên chỉ tiêu này chưa có mức. Hãy sửa mức hoặc đơn vị; tỷ lệ 95% ghi là 95 hoặc 95%.`,
  'not-in-scale': (detail) => `Bậc “${detail}” không có trong cột Thang bậc của dòng. Hãy sửa một trong hai ô.`,
  overlap: (detail) => `Mức ở cột “${detail}” trùng thời gian với một mức khác của cùng dòng, nên chưa biết lấy mức nào. Hãy bỏ một mức.`,
  'no-source': () => 'Mức ghi “Đã kiểm chứng” nhưng chưa ghi nguồn, nên chưa dùng để kết luận. Hãy ghi văn bản vào cột Nguồn.',
  'bad-count': (detail) => `“${detail}” không phải là số ý phải đạt. Hãy ghi một số từ 1 trở lên.`,
  'bad-rule': (detail) => `Không hiểu cách tính “${detail}”. Hãy ghi như “1,1 × 10 của ntm-nc-xa-2021-2025”.`,
  'no-such-level': (detail) => `Không có mức nào ứng với “${detail}” trong bảng. Hãy sửa số chỉ tiêu, ý hoặc phạm vi áp dụng.`,
  shape: (detail) => `Chưa dùng được bộ tiêu chí này: ${detail}. Hãy xem lại các ô đã sửa.`,
  'same-set': (detail) => `Một trang tính khác đã có bộ tiêu chí mang mã “${detail}”; trang này không được dùng. Hãy bỏ một trang hoặc đổi mã.`,
};

/** `params.problem` is always one of these: the rules are reported with no other. */
const sentence = (problem: string, detail: string): string => SENTENCES[problem as SheetMistakeKind](detail);

export const criteriaSheet = {
  'criteria-sheet/mistake': {
    title: 'Trang Bộ tiêu chí có chỗ chưa đọc được',
    sentence: (f) => sentence(param(f, 'problem'), actual(f)),
  },
  'criteria-sheet/unclear': {
    title: 'Trang Bộ tiêu chí có chỗ cần xem lại',
    sentence: (f) => sentence(param(f, 'problem'), actual(f)),
  },
} satisfies Partial<RuleTexts>;
