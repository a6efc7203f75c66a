/** Templates about criteria: targets by criterion, the state of communes, self-assessments, distributions. The criteria are those of the set of the year. */
import { columnName } from '../../sheet/address';
import type { CriteriaSet, Criterion } from '../../criteria/set';
import { shippedSets } from '../../criteria/sets';
import { COUNT, TEXT } from '../cumulative/page';
import { columnRange, numberedRows, type Form, type FormCell, type FormColumn, type FormRow } from './form';
import type { TemplateOptions } from './template';

const NUMBER: FormColumn = { label: 'TT', width: 6, look: COUNT };
const text = (label: string, width: number): FormColumn => ({ label, width, look: TEXT });
const count = (label: string, width: number, group?: string): FormColumn => ({ label, width, look: COUNT, ...(group === undefined ? {} : { group }) });

/** The national set for communes that holds in the year; of a year that none is for, the latest. */
function setOfYear(year: number): CriteriaSet | undefined {
  const sets = shippedSets.filter(({ level, base }) => level === 'xã NTM' && base === undefined).sort((one, other) => other.from - one.from);
  return sets.find(({ from, to }) => from <= year && year <= to) ?? sets[0];
}

/** The form of Khánh Hòa's targets by criterion. */
export function criterionTargetsForm({ year }: TemplateOptions): Form {
  const criteria = setOfYear(year)?.criteria ?? [];
  return {
    name: `Mục tiêu tiêu chí ${year}`,
    title: `MỤC TIÊU VỀ SỐ ĐỊA PHƯƠNG ĐẠT CHUẨN TỪNG TIÊU CHÍ NĂM ${year}`,
    unit: 'Đơn vị tính: %',
    columns: [{ label: 'Số thứ tự', width: 8, look: COUNT }, text('Tiêu chí', 50), ...['Xã NTM', 'Xã NTM nâng cao', 'Xã NTM kiểu mẫu'].map((label) => count(label, 16))],
    rows: () => criteria.map(({ number, name }) => ({ cells: [Number(number), name] })),
  };
}

/** Where no place is known, the first row shows what goes into it: of rows without any name, nothing tells that they are places. */
function nameAt(places: readonly string[], index: number): string | null {
  return places[index] ?? (index === 0 ? 'Xã …' : null);
}

/** A row without a name shows no figure. */
function whereNamed(row: number, count: string): FormCell {
  return { formula: `=IF(B${row + 1}="","",${count})`, value: null };
}

const MET = 'Đ';

/** Marks Đ and K, the number met in each row, and the communes that meet each criterion below. */
export function criterionMatrixForm({ year, rows, places }: TemplateOptions): Form {
  const criteria = setOfYear(year)?.criteria ?? [];
  const [left, right] = [2, 1 + criteria.length];
  return {
    name: `Hiện trạng ${year}`,
    title: `BIỂU TỔNG HỢP HIỆN TRẠNG ${criteria.length} TIÊU CHÍ NÔNG THÔN MỚI NĂM ${year}`,
    unit: 'Đ: đạt; K: chưa đạt',
    columns: [NUMBER, text('Tên xã', 24), ...criteria.map(({ number }) => count(number, 5, 'Tiêu chí')), count('Số TC đạt', 9)],
    rows: (first) => {
      const length = Math.max(rows, places.length);
      const marksOf = (row: number): string => `${columnName(left)}${row + 1}:${columnName(right)}${row + 1}`;
      const communes = numberedRows(length, (index) => [nameAt(places, index), ...criteria.map(() => null), whereNamed(first + index, `COUNTIF(${marksOf(first + index)},"${MET}")`)]);
      const met = criteria.map((_, index) => ({ formula: `=COUNTIF(${columnRange(left + index, first, first + length - 1)},"${MET}")`, value: 0 }));
      return [...communes, { cells: [null, 'Số xã đạt', ...met], isBold: true }];
    },
  };
}

/** One commune: an indicator a row, below its criterion. */
export function selfAssessmentForm({ year, places }: TemplateOptions): Form {
  const [commune] = places;
  return {
    name: `Tự đánh giá ${year}`,
    title: `BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ NÔNG THÔN MỚI NĂM ${year} CỦA ${commune?.toLocaleUpperCase('vi') ?? 'XÃ …'}`,
    columns: [NUMBER, text('Tên tiêu chí', 24), text('Nội dung (chỉ tiêu)', 60), count('Yêu cầu', 16), count('Kết quả thực hiện', 18), count('Tự đánh giá', 14), text('Ghi chú', 20)],
    rows: () => (setOfYear(year)?.criteria ?? []).flatMap(assessmentRows),
  };
}

/** The number and the name of a criterion stand in the first of its rows. A set whose indicators are not known yet has one row a criterion. */
function assessmentRows({ number, name, indicators }: Criterion): FormRow[] {
  const contents = indicators.length === 0 ? [name] : indicators.map((indicator) => (indicator.number === number ? indicator.name : `${indicator.number}. ${indicator.name}`));
  return contents.map((content, index) => ({ cells: [...(index === 0 ? [Number(number), name] : [null, null]), content] }));
}

/** The groups of reports on the years to 2025; a set of other criteria has groups of its own. */
const GROUPS: readonly (readonly [lowest: number, highest: number])[] = [
  [15, 18],
  [10, 14],
  [5, 9],
];

/** Communes by how many criteria they meet. */
export function criteriaDistributionForm({ year, rows, places }: TemplateOptions): Form {
  const total = setOfYear(year)?.criteria.length ?? 19;
  const groups = total > 18 ? GROUPS : [[Math.ceil(total / 2), total - 1] as const];
  const lowest = groups[groups.length - 1]?.[0] ?? 1;
  const labels = [`${total} TC`, ...groups.map(([from, to]) => `${from}-${to} TC`), `Dưới ${lowest} TC`];
  const last = 2 + labels.length;
  return {
    name: `Phân nhóm xã ${year}`,
    title: `PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM ${year}`,
    columns: [NUMBER, text('Địa phương', 30), count('Tổng số xã', 10), ...labels.map((label) => count(label, 11, 'Số xã đạt')), { label: 'Bình quân tiêu chí/xã', width: 12, look: { ...COUNT, numberFormat: '0.0' } }],
    rows: (first) => {
      const length = Math.max(rows, places.length);
      const sum = (row: number): FormCell => whereNamed(row, `SUM(${columnName(3)}${row + 1}:${columnName(last)}${row + 1})`);
      const below = ['', ...labels].map((_, index) => ({ formula: `=SUM(${columnRange(2 + index, first, first + length - 1)})`, value: 0 }));
      return [...numberedRows(length, (index) => [nameAt(places, index), sum(first + index)]), { cells: [null, 'Tổng cộng', ...below], isBold: true }];
    },
  };
}
