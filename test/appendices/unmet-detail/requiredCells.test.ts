/** R22: a row with an unmet indicator has a place, an agency and a deadline in time. */
import type { Finding } from '../../../src/appendices/finding';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { detailSheet, faultsIn, HEADER, type Row } from './sheets';

const row = (text: string, name: CellValue = null, number: CellValue = null, deadline: CellValue = 'Quý III/2024'): Row => [number, name, text, null, 'Sở Xây dựng', null, deadline];

describe('R22: place, agency and deadline', () => {
  const blank = (cell: string, place: string | undefined, column: string): Finding => ({ rule: 'unmet-detail/blank-cell', severity: 'warning', sheet: 'PL02', cells: [cell], ...(place === undefined ? {} : { place }), params: { column } });
  const filled = [row('TC 1', 'Sơn Tân', 1), row('TC 2', 'Cam Tân', 2)];

  test('blank cells', () => {
    expect(faultsIn(detailSheet([...filled, [3, null, 'Tiêu chí 1. Quy hoạch, xã chưa đạt', null, 'Sở Xây dựng', null, 'Quý I/2024']]))).toEqual([blank('B4', undefined, 'Địa phương')]);
    const sheet = detailSheet([...filled.map((one) => [...one.slice(0, 2), 'Tiêu chí 1. Quy hoạch, xã chưa đạt', ...one.slice(3)]), [3, 'Ninh Tây', 'Tiêu chí 1. Quy hoạch, xã chưa đạt', null, null, null, null]]);
    expect(faultsIn(sheet)).toEqual([blank('E4', 'Ninh Tây', HEADER[4] ?? ''), blank('G4', 'Ninh Tây', HEADER[6] ?? '')]);
  });

  test('a row that names an indicator needs somebody, the heading of a criterion alone does not', () => {
    const sheet = detailSheet([...filled.map((one) => [...one.slice(0, 2), 'Tiêu chí 1. Quy hoạch, xã chưa đạt', ...one.slice(3)]), [3, 'Ninh Tây', 'Tiêu chí 2. Giao thông', null, null, null, null], [null, null, '+ Chỉ tiêu 2.1. Tỷ lệ đường xã được bảo trì hàng năm', null, null, null, 'Quý III/2024']]);
    expect(faultsIn(sheet)).toEqual([blank('E5', 'Ninh Tây', HEADER[4] ?? '')]);
  });

  const AGENCY = 'Sở Giao thông vận tải';
  const places = [row('Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Sơn Tân', 1), row('Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Cam Tân', 2)];
  /** A criterion and its indicators, each in a row with its agency. */
  const criterion = (number: number, place: string, agency: string | null, ...indicators: readonly (string | null)[]): Row[] => [
    [number, place, 'Tiêu chí 2. Giao thông', null, agency, null, 'Quý II/2024'],
    ...indicators.map((own, index): Row => [null, null, `+ Chỉ tiêu 2.${index + 1}. Tỷ lệ đường, xã chưa đạt`, null, own, null, 'Quý II/2024']),
  ];

  test('what stands beside the first row of a criterion holds for its further indicators, where they leave it blank', () => {
    expect(faultsIn(detailSheet([...places, ...criterion(3, 'Ninh Tây', AGENCY, null, null)]))).toEqual([]);
    expect(faultsIn(detailSheet([...places, ...criterion(3, 'Ninh Tây', AGENCY, null), ...criterion(4, 'Ninh Hưng', AGENCY, null)]))).toEqual([]);
  });

  test('a single blank is one where further indicators name their agencies, or their criterion has none', () => {
    const blankIn = (...rows: readonly (readonly Row[])[]): readonly Finding[] => faultsIn(detailSheet([...places, ...rows.flat()]));
    expect(blankIn(criterion(3, 'Ninh Tây', AGENCY, AGENCY, null, AGENCY))).toEqual([blank('E6', 'Ninh Tây', HEADER[4] ?? '')]);
    expect(blankIn(criterion(3, 'Ninh Tây', AGENCY, AGENCY), criterion(4, 'Ninh Hưng', AGENCY, null))).toEqual([blank('E7', 'Ninh Hưng', HEADER[4] ?? '')]);
    expect(blankIn(criterion(3, 'Ninh Tây', null, null, null))).toEqual([blank('E5', 'Ninh Tây', HEADER[4] ?? ''), blank('E6', 'Ninh Tây', HEADER[4] ?? '')]);
  });

  test('columns that nobody fills, and merged cells, are not blank', () => {
    expect(faultsIn(detailSheet([[1, 'Ninh Tây', 'Tiêu chí 1, xã chưa đạt'], [2, 'Sơn Tân', 'Tiêu chí 1, xã chưa đạt']]))).toEqual([]);
    const merged = detailSheet([row('Tiêu chí 1, xã chưa đạt', 'Ninh Tây', 1), row('Tiêu chí 2, xã chưa đạt', null, null, null)], { merges: ['G2:G3'] });
    expect(faultsIn(merged)).toEqual([]);
  });

  const dated = (deadline: CellValue, format?: string) =>
    faultsIn(
      gridOf('PL02', [['(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024)'], HEADER, row('Tiêu chí 1, xã chưa đạt', 'Ninh Tây', 1, deadline)], format === undefined ? {} : { formats: { G3: format } }),
    );

  test('a deadline before the year of the plan, and one that cannot be read', () => {
    const at = { rule: 'unmet-detail/deadline', sheet: 'PL02', cells: ['G3'], place: 'Ninh Tây' };
    expect(dated('Quý II/2022')).toEqual([{ ...at, actual: 'Quý II/2022', severity: 'error', expected: 2024, params: { problem: 'past' } }]);
    expect(dated('sớm nhất')).toEqual([{ ...at, actual: 'sớm nhất', severity: 'warning', params: { problem: 'unreadable' } }]);
    expect(dated(44_926, 'dd/mm/yyyy')).toEqual([{ ...at, actual: '31/12/2022', severity: 'error', expected: 2024, params: { problem: 'past' } }]);
  });

  test.each<CellValue>(['Quý II/2024', 'Quý 2 năm 2024', 'Tháng 10-12/2024', 2024, 'Năm 2025', 'Cả năm', '31/12/2024', 'Quý III/2024\nQuý IV/2024'])('%s is in time', (deadline) => {
    expect(dated(deadline)).toEqual([]);
  });

  test('a date of the year of the plan is in time', () => {
    expect(dated(45_657, 'dd/mm/yyyy')).toEqual([]);
  });
});

test('R22: a deadline before the plan is told beside criteria that are only listed, too', () => {
  const grid = gridOf('PL02', [['(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2025)'], HEADER, row('TC 2, TC 5', 'Hố Mít', 1, 'Quý IV/2024'), row('TC 10', 'Pắc Ta', 2, 'Quý IV/2025')]);
  expect(faultsIn(grid)).toEqual([
    { rule: 'unmet-detail/deadline', severity: 'error', sheet: 'PL02', cells: ['G3'], place: 'Hố Mít', actual: 'Quý IV/2024', expected: 2025, params: { problem: 'past' } },
  ]);
});
