/** What the parts that columns play are called, where a person says which column is which. */
import type { Kind } from '../../appendices/table';
import type { Language } from './format';

/** Vietnamese, English. */
type Names = Readonly<Record<string, readonly [string, string]>>;

const NUMBER = ['Số thứ tự', 'Number'] as const;
const NOTE = ['Ghi chú', 'Note'] as const;

const levels = (vi: string, en: string): Names => ({
  ntm: [`${vi} NTM`, `${en} NTM`],
  advanced: [`${vi} NTM nâng cao`, `${en} advanced NTM`],
  model: [`${vi} NTM kiểu mẫu`, `${en} model NTM`],
});

const setsOf = (places: string, vi: string, en: string): Names => Object.fromEntries(Object.entries(levels(vi, en)).map(([id, names]) => [`${places}-${id}`, names]));

const NAMES: Readonly<Partial<Record<Kind, Names>>> = {
  roadmap: {
    number: NUMBER,
    year: ['Năm', 'Year'],
    total: ['Tổng trong năm', 'Total of the year'],
    cumulative: ['Lũy kế', 'Cumulative'],
    percent: ['Tỷ lệ %', 'Share %'],
    district: ['Tên xã của một huyện', 'Communes of one district'],
    names: ['Tên xã, mọi huyện', 'Communes of any district'],
  },
  'unmet-detail': {
    number: NUMBER,
    place: ['Địa phương', 'Place'],
    ...levels('Tiêu chí chưa đạt', 'Unmet criteria of'),
    agency: ['Cơ quan phụ trách', 'Agency in charge'],
    solution: ['Giải pháp', 'Solution'],
    deadline: ['Thời gian đạt chuẩn', 'Deadline'],
  },
  registration: {
    number: NUMBER,
    name: ['Tên xã', 'Name of the place'],
    'district-of-place': ['Huyện của xã', 'District of the place'],
    ...levels('Đánh dấu', 'Marks for'),
    agency: ['Cơ quan phụ trách', 'Agency in charge'],
    note: NOTE,
  },
  'level-plan': {
    number: NUMBER,
    place: ['Địa phương', 'Place'],
    content: ['Tiêu chí', 'Criterion'],
    agency: ['Cơ quan phụ trách', 'Agency in charge'],
    solution: ['Giải pháp', 'Solution'],
    deadline: ['Thời gian đạt chuẩn', 'Deadline'],
  },
  'district-matrix': {
    number: NUMBER,
    content: ['Nội dung', 'Aim'],
    unit: ['Đơn vị tính', 'Unit'],
    total: ['Tổng', 'Total'],
    district: ['Một huyện', 'One district'],
  },
  'criteria-distribution': {
    number: NUMBER,
    place: ['Địa phương', 'Place'],
    total: ['Tổng số xã', 'Number of communes'],
    group: ['Một nhóm số tiêu chí', 'One group by number of criteria'],
    average: ['Bình quân tiêu chí/xã', 'Average of criteria'],
    criteria: ['Tổng số tiêu chí', 'Number of criteria'],
  },
  'criterion-matrix': {
    number: NUMBER,
    place: ['Tên xã', 'Name of the commune'],
    'district-of-place': ['Huyện của xã', 'District of the commune'],
    criterion: ['Một tiêu chí hoặc chỉ tiêu', 'One criterion or indicator'],
    met: ['Số tiêu chí đạt', 'Number of criteria met'],
    unmet: ['Số tiêu chí chưa đạt', 'Number of criteria not met'],
    'unmet-list': ['Các tiêu chí chưa đạt', 'List of the criteria not met'],
  },
  'criterion-targets': {
    number: NUMBER,
    criterion: ['Tiêu chí', 'Criterion'],
    indicator: ['Chỉ tiêu', 'Indicator'],
    ...setsOf('commune', 'Xã', 'Communes,'),
    ...setsOf('district', 'Huyện', 'Districts,'),
  },
  'agency-assignment': {
    number: NUMBER,
    agency: ['Cơ quan, đơn vị', 'Agency'],
    ...levels('Tiêu chí', 'Criteria of'),
  },
  'self-assessment': {
    number: NUMBER,
    place: ['Tên xã', 'Name of the commune'],
    criterion: ['Tên tiêu chí', 'Criterion'],
    content: ['Chỉ tiêu', 'Indicator'],
    unit: ['Đơn vị tính', 'Unit'],
    required: ['Yêu cầu', 'Requirement'],
    result: ['Kết quả thực hiện', 'Result'],
    outcome: ['Tự đánh giá', 'Conclusion'],
    met: ['Đánh dấu đạt', 'Mark: met'],
    unmet: ['Đánh dấu chưa đạt', 'Mark: unmet'],
    appraised: ['Kết quả thẩm định', 'Appraisal'],
    note: NOTE,
  },
  tasks: {
    number: NUMBER,
    content: ['Nội dung nhiệm vụ', 'Task'],
    lead: ['Đơn vị chủ trì', 'Lead agency'],
    deadline: ['Thời gian hoàn thành', 'Deadline'],
  },
  targets: {
    number: NUMBER,
    name: ['Chỉ tiêu', 'Target'],
    unit: ['Đơn vị tính', 'Unit'],
    assigned: ['Kế hoạch giao', 'Assigned'],
    registered: ['Đăng ký thực hiện', 'Registered'],
    cumulative: ['Lũy kế', 'Cumulative'],
    note: NOTE,
  },
};

/** The name of a part of a family; its id where it has none (a test proves that every part has one). */
export function partName(kind: Kind, part: string, language: Language): string {
  return NAMES[kind]?.[part]?.[language === 'vi' ? 0 : 1] ?? part;
}
