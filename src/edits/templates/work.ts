/** Templates about work: tasks, targets, what is unmet, plans of places, agencies. */
import { COUNT, TEXT } from '../cumulative/page';
import { numberedRows, type Form, type FormColumn, type FormRow } from './form';
import type { TemplateOptions } from './template';

const NUMBER: FormColumn = { label: 'TT', width: 6, look: COUNT };
const text = (label: string, width: number): FormColumn => ({ label, width, look: TEXT });

/** The parts that plans divide their tasks into, to begin with. */
const TASK_PARTS = ['Công tác chỉ đạo, điều hành', 'Thông tin, tuyên truyền, tập huấn', 'Thực hiện các tiêu chí nông thôn mới', 'Kiểm tra, giám sát, báo cáo'];
const ROMAN = ['I', 'II', 'III', 'IV'];
const TASKS_OF_PART = 3;

/** The form of Ninh Bình's tasks. */
export function tasksForm({ year }: TemplateOptions): Form {
  return {
    name: `Nhiệm vụ ${year}`,
    title: `NỘI DUNG, NHIỆM VỤ CHI TIẾT NĂM ${year}`,
    columns: [NUMBER, text('Nội dung nhiệm vụ', 50), text('Đơn vị chủ trì', 26), text('Đơn vị phối hợp', 26), text('Thời gian hoàn thành', 18)],
    rows: () => TASK_PARTS.flatMap((part, index): FormRow[] => [{ cells: [ROMAN[index] ?? null, part], isBold: true }, ...numberedRows(TASKS_OF_PART)]),
  };
}

/** What plans set themselves, to begin with. */
const TARGETS: readonly (readonly [string, string])[] = [
  ['Xã đạt chuẩn nông thôn mới', 'Xã'],
  ['Xã đạt chuẩn nông thôn mới nâng cao', 'Xã'],
  ['Xã đạt chuẩn nông thôn mới kiểu mẫu', 'Xã'],
  ['Thôn đạt chuẩn nông thôn mới kiểu mẫu', 'Thôn'],
];

/** The form of Ninh Bình's targets. */
export function targetsForm({ year, rows }: TemplateOptions): Form {
  return {
    name: `Chỉ tiêu ${year}`,
    title: `CÁC CHỈ TIÊU KẾ HOẠCH NĂM ${year}`,
    columns: [
      NUMBER,
      text('Chỉ tiêu', 46),
      { label: 'ĐVT', width: 8, look: COUNT },
      { label: `Kế hoạch giao năm ${year}`, width: 14, look: COUNT },
      { label: `Đăng ký thực hiện năm ${year}`, width: 14, look: COUNT },
      { label: `Lũy kế đến hết năm ${year}`, width: 14, look: COUNT },
      text('Ghi chú', 34),
    ],
    rows: () => numberedRows(Math.max(rows, TARGETS.length), (index) => TARGETS[index] ?? []),
  };
}

/** The form of Khánh Hòa's sheets of unmet criteria. */
export function unmetDetailForm({ rows, places, year }: TemplateOptions): Form {
  return {
    name: 'Tiêu chí chưa đạt',
    title: `HIỆN TRẠNG, TIÊU CHÍ CHƯA ĐẠT VÀ GIẢI PHÁP THỰC HIỆN NĂM ${year}`,
    columns: [
      { label: 'Số', width: 6, look: COUNT },
      text('Địa phương', 26),
      text('Các tiêu chí NTM chưa đạt', 36),
      text('Các tiêu chí NTM nâng cao chưa đạt', 36),
      text('Cơ quan phụ trách', 20),
      text('Giải pháp', 36),
      text('Dự kiến thời gian đạt chuẩn', 16),
    ],
    rows: () => numberedRows(Math.max(rows, places.length), (index) => [places[index] ?? null]),
  };
}

/** The form of Khánh Hòa's plans for kiểu mẫu. */
export function levelPlanForm({ places, year }: TemplateOptions): Form {
  return {
    name: `Kế hoạch đạt chuẩn ${year}`,
    title: `KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ NÔNG THÔN MỚI KIỂU MẪU NĂM ${year}`,
    columns: [
      { label: 'Stt', width: 6, look: COUNT },
      text('Địa phương', 26),
      text('Tiêu chí', 44),
      text('Cơ quan phụ trách', 24),
      text('Giải pháp', 44),
      text('Thời gian đạt chuẩn', 16),
    ],
    rows: () => (places.length === 0 ? [UNNAMED_PLACE] : places).flatMap((place, index) => planOfPlace(index + 1, place)),
  };
}

const UNNAMED_PLACE = 'Xã …';
/** What kiểu mẫu asks for beyond nâng cao, in the words of Quyết định 319/QĐ-TTg. */
const MODEL_CRITERIA = ['Duy trì đạt chuẩn nông thôn mới nâng cao', 'Thu nhập', 'Mô hình thôn thông minh', 'Lĩnh vực nổi trội nhất'];

function planOfPlace(number: number, place: string): FormRow[] {
  return MODEL_CRITERIA.map((criterion, index) => ({ cells: [index === 0 ? number : null, index === 0 ? place : null, criterion] }));
}

/** The form of Khánh Hòa's assignment. */
export function agencyForm({ rows }: TemplateOptions): Form {
  return {
    name: 'Cơ quan thẩm định',
    title: 'DANH SÁCH CƠ QUAN, ĐƠN VỊ PHỤ TRÁCH THẨM ĐỊNH TIÊU CHÍ',
    columns: [
      { label: 'STT', width: 6, look: COUNT },
      text('Tên đơn vị', 40),
      text('Tiêu chí NTM', 36),
      text('Tiêu chí NTM nâng cao', 36),
      text('Tiêu chí NTM kiểu mẫu', 36),
    ],
    rows: () => numberedRows(rows),
  };
}
