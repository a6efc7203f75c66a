/** What sheets, families of tables and bases of percentages are called, where a review is shown. */
import type { Kind } from '../../appendices/table';
import type { SheetNote, YearBase } from '../result';
import type { Language } from './format';

export interface SheetWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly notes: Readonly<Record<SheetNote, string>>;
  readonly hidden: string;
  /** Where a base comes from. */
  readonly origins: Readonly<Record<YearBase['origin'], string>>;
  /** What the add-in keeps in the workbook cannot be used. */
  readonly unreadState: string;
}

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  vi: {
    kinds: {
      tasks: 'Nhiệm vụ',
      targets: 'Chỉ tiêu kế hoạch',
      registration: 'Danh sách đăng ký',
      'district-matrix': 'Mục tiêu theo huyện',
      'criterion-targets': 'Mục tiêu từng tiêu chí',
      'unmet-detail': 'Tiêu chí chưa đạt',
      'level-plan': 'Kế hoạch đạt chuẩn',
      'agency-assignment': 'Phân công thẩm định',
      roadmap: 'Lộ trình',
      'criterion-matrix': 'Biểu hiện trạng tiêu chí',
      'self-assessment': 'Tự đánh giá',
      'criteria-distribution': 'Phân nhóm xã',
    },
    notes: {
      empty: 'Trang trống.',
      chart: 'Trang chỉ có biểu đồ.',
      'no-table': 'Không nhận ra bảng nào. Hãy xem lại tên cột ở dòng tiêu đề của bảng.',
      'too-large': 'Vùng dữ liệu quá lớn nên chưa đọc. Hãy xóa các dòng, cột thừa rồi rà soát lại.',
      own: 'Trang do Soát biểu NTM tạo, không rà soát.',
      'left-out': 'Trang được bỏ qua theo yêu cầu.',
      mergers: 'Bảng tên cũ, tên mới sau sáp nhập: dùng khi so sánh tên xã giữa các biểu.',
      communes: 'Danh mục xã: dùng khi xét từng xã theo vùng, nhóm và khi lập bảng lũy kế.',
      criteria: 'Bộ tiêu chí: dùng để xét các giá trị, thay cho bộ cùng mã có sẵn.',
    },
    hidden: 'trang ẩn',
    origins: {
      option: 'nêu khi chạy',
      workbook: 'đã khai báo trong sổ tính',
      sheet: 'ghi trong biểu',
      inferred: 'suy ra từ các tỷ lệ khớp nhau',
    },
    unreadState:
      'Phần ghi nhớ của Soát biểu NTM trong sổ tính không đọc được (có thể do bản mới hơn ghi), nên để nguyên và chưa dùng.',
  },
  en: {
    kinds: {
      tasks: 'Tasks',
      targets: 'Plan targets',
      registration: 'Registration list',
      'district-matrix': 'Targets by district',
      'criterion-targets': 'Targets by criterion',
      'unmet-detail': 'Unmet criteria',
      'level-plan': 'Plan for a level',
      'agency-assignment': 'Assignment of agencies',
      roadmap: 'Roadmap',
      'criterion-matrix': 'Matrix of criteria',
      'self-assessment': 'Self-assessment',
      'criteria-distribution': 'Communes by number of criteria',
    },
    notes: {
      empty: 'Empty sheet.',
      chart: 'This sheet holds a chart only.',
      'no-table': 'No table was recognised. Please look at the names of the columns in the header of the table.',
      'too-large': 'The used range is too large and was not read. Please delete unused rows and columns, then review again.',
      own: 'Made by NTM Sheet Check, not reviewed.',
      'left-out': 'Left out as a person asked.',
      mergers: 'Table of old and new names after mergers: used where names are compared.',
      communes: 'List of communes: used where communes are judged by region and group, and for cumulative tables.',
      criteria: 'A criteria set: values are judged by it, instead of the built-in set of the same id.',
    },
    hidden: 'hidden sheet',
    origins: {
      option: 'stated on the call',
      workbook: 'declared in the workbook',
      sheet: 'written in a sheet',
      inferred: 'inferred from the shares that agree',
    },
    unreadState:
      'What NTM Sheet Check keeps in this workbook cannot be read (a newer version may have written it), so it was left as it is and not used.',
  },
};
