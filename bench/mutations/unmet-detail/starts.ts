/** Sheets of unmet criteria without a mistake: that of the samples, and the same kind of sheet in other layouts. */
import type { Start } from '../change';
import { sampleDrafts, type Draft } from '../draft';
import { unmetDetailChanges } from './changes';
import { layouts } from './layouts';
import { rows, type DetailPlan } from './plan';

export function unmetDetailStarts(): readonly Start[] {
  const known: readonly (readonly [string, readonly Draft[], DetailPlan])[] = [['Khánh Hòa 2024', sampleDrafts('khanh-hoa-2024', ['PL02-03'], CORRECTIONS), KHANH_HOA], ...layouts];
  return known.map(([name, workbook, plan]) => ({ family: 'unmet-detail', name, workbook, changes: unmetDetailChanges(workbook, plan) }));
}

const AGENCY = 'Sở Nông nghiệp và Phát triển nông thôn';
const DEADLINE = 'Quý IV/2024';

/** Places of other pages are lost in the scan, so that numbers and lists are not whole; blank cells are filled, and incomes required are those of the plan's year. */
const CORRECTIONS = {
  'PL02-03': {
    A6: 1, A15: 2, A18: 3, A30: 4, A64: 4, A65: 5, A78: 6,
    B36: 'Vạn Thắng\nNTM đạt 17/19 TC, 02 TC chưa đạt gồm: 1, 6; NTM NC đạt 16/19 TC, 3 TC chưa đạt gồm: 1, 2, 6',
    B49: 'Ninh Tân\nNTM đạt 12/19 TC, 07 TC chưa đạt gồm: 1, 2, 5, 13, 14, 15, 17; NTM nâng cao đạt 10/19 TC, 09/19 TC chưa đạt gồm: 1, 2, 5, 6, 7, 10, 13, 14, 17',
    B65: 'Cam Tân\nNTM đạt 14/19 TC, 05/19 TC chưa đạt gồm: 1, 10, 11, 13, 17; NTM NC đạt 08/19 TC, 11/19 TC chưa đạt gồm: 1, 2, 5, 6, 8, 10, 11, 12, 13, 16, 17',
    C31: '-Tiêu chí số 10: Thu nhập. Năm 2022 đạt 36,75 triệu đồng/người/năm, chưa đạt 45 triệu đồng/người/năm',
    D72: '-Tiêu chí 12. Lao động, chỉ tiêu 12.3. Tỷ lệ lao động làm việc trong các ngành kinh tế chủ lực trên địa bàn, xã đạt 23,37% (1059/4532), yêu cầu 34%',
    C82: '+ Chỉ tiêu 10. Thu nhập, xã đạt 42 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm',
    D82: '+ Chỉ tiêu 10. Thu nhập, xã đạt 42 triệu đồng/người/năm, chưa đạt 60 triệu đồng/người/năm',
    E29: AGENCY, E59: AGENCY, E60: AGENCY, E61: AGENCY, E62: AGENCY, E101: AGENCY,
    G15: DEADLINE, G16: DEADLINE, G17: DEADLINE, G18: DEADLINE, G19: DEADLINE, G20: DEADLINE, G29: DEADLINE, G100: DEADLINE, G101: DEADLINE,
  },
};

const KHANH_HOA: DetailPlan = {
  sheet: 'PL02-03', number: 0, place: 1, sets: [2, 3], agency: 4, deadline: 6, planYear: 2024,
  sections: [
    [rows(5, 13), rows(14, 16), rows(17, 28, [20]), rows(29, 33)],
    [rows(35, 37), rows(39, 47), rows(48, 61, [57]), [63], rows(64, 76), rows(77, 89, [80])],
    [rows(91, 101, [98])],
  ],
};
