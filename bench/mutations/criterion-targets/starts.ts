/** Targets by criterion without a mistake: those of the samples, and the same kind of table in another layout. */
import type { CellValue } from '../../../src/sheet/grid';
import { changed, valueOf, type Breaks, type Start } from '../change';
import { draftOf, sampleDrafts, type Draft, type Place } from '../draft';
import { formulaError, misnumbered } from '../rows';

/** What the bench knows of such a table. Rows and columns count from 0. */
interface CriterionPlan {
  readonly sheet: string;
  readonly number: number;
  readonly name: number;
  readonly sets: readonly number[];
  readonly rows: readonly number[];
  readonly numbered: readonly number[];
  /** Cells in which one criterion comes again, and which therefore agree. */
  readonly repeated: readonly (readonly { readonly row: number; readonly column: number }[])[];
}

type Known = readonly [name: string, workbook: readonly Draft[], plan: CriterionPlan];

export function criterionTargetStarts(): readonly Start[] {
  return [khanhHoa(), LAYOUT].map(([name, workbook, plan]) => ({ family: 'criterion-targets', name, workbook, changes: changes(workbook, plan) }));
}

function changes(workbook: readonly Draft[], plan: CriterionPlan): Readonly<Record<string, Breaks>> {
  const { sheet, number, name, sets, rows, numbered, repeated } = plan;
  const filled = (row: number): Place[] => sets.map((column) => ({ sheet, row, column })).filter((place) => valueOf(workbook, place) !== null);
  const targets = rows.flatMap(filled);
  return {
    'share over 100 %': (random) => {
      const place = random.pick(targets);
      return changed(workbook, [{ ...place, value: like(valueOf(workbook, place), random.integer(101, 950)) }], []);
    },
    ...(repeated.length === 0 ? {} : { 'two targets of one criterion': twoTargets(workbook, sheet, repeated) }),
    'criterion without a target': (random) => {
      const row = random.pick(rows);
      return changed(workbook, filled(row).map((place) => ({ ...place, value: null })), [{ sheet, row, column: name }]);
    },
    'target without a criterion': (random) => {
      const row = random.pick(rows);
      return changed(workbook, [{ sheet, row, column: name, value: null }], filled(row));
    },
    'formula error': formulaError(workbook, targets),
    numbering: misnumbered(workbook, sheet, number, [numbered]),
  };
}

function like(before: CellValue, value: number): CellValue {
  return typeof before === 'string' ? `${value}%` : value;
}

function twoTargets(workbook: readonly Draft[], sheet: string, repeated: CriterionPlan['repeated']): Breaks {
  return (random) => {
    const group = random.pick(repeated).map((cell) => ({ sheet, ...cell }));
    const place = random.pick(group);
    const before = valueOf(workbook, place);
    const other = random.integer(1, 100);
    return other === Number.parseInt(String(before), 10) ? null : changed(workbook, [{ ...place, value: like(before, other) }], group);
  };
}

/** Giáo dục has 50 and 60, criterion 18 two names with two targets; a table free of findings has one each. */
const CORRECTIONS = { PL01: { D30: 50, C44: 95 } };

function khanhHoa(): Known {
  const all = Array.from({ length: 43 }, (_, index) => 5 + index).filter((row) => row !== 42);
  const again = (column: number, ...rows: number[]) => rows.map((row) => ({ row, column }));
  return [
    'Khánh Hòa 2024',
    sampleDrafts('khanh-hoa-2024', ['PL01'], CORRECTIONS),
    {
      sheet: 'PL01', number: 0, name: 1, sets: [2, 3, 4, 5], rows: all, numbered: [5, 6, 7, 8, 9, 12, 15, 17, 22, 23, 25, 26, 27, 28, 31, 34, 37, 43, 46],
      repeated: [again(3, 10, 29), again(3, 13, 35), again(3, 19, 44), again(3, 20, 45), again(4, 11, 14, 30, 33), again(5, 11, 14, 30, 36), again(4, 16, 24), again(5, 16, 24), again(4, 21, 47), again(5, 21, 47)],
    },
  ];
}

const LAYOUT: Known = [
  'tỷ lệ là chữ, 10 tiêu chí',
  [
    draftOf('Mục tiêu 2030', [
      ['MỤC TIÊU SỐ XÃ ĐẠT TỪNG TIÊU CHÍ ĐẾN NĂM 2030'],
      ['STT', 'Tên tiêu chí', 'Tỷ lệ xã đạt (%)', '', 'Ghi chú'],
      ['', '', 'Xã NTM', 'Xã NTM nâng cao', ''],
      [1, 'Quy hoạch', '100%', '60%', ''],
      [2, 'Hạ tầng kinh tế - xã hội', '92%', '45%', ''],
      [3, 'Kinh tế nông thôn', '85%', '40%', ''],
      [4, 'Nguồn nhân lực', '88%', '40%', ''],
      [5, 'Văn hóa, giáo dục, y tế', '90%', '50%', ''],
      [6, 'Môi trường', '80%', '35%', ''],
      [7, 'Khoa học, công nghệ và chuyển đổi số', '75%', '30%', ''],
      [8, 'Tiếp cận pháp luật', '95%', '55%', ''],
    ], ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3']),
  ],
  { sheet: 'Mục tiêu 2030', number: 0, name: 1, sets: [2, 3], rows: [3, 4, 5, 6, 7, 8, 9, 10], numbered: [3, 4, 5, 6, 7, 8, 9, 10], repeated: [] },
];
