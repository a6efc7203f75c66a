/** R8: lists about the same level and year, in any two tables (seeds 000, 002 and 003; lists of other layouts are made from their names). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { newFindings, sampleGrids, withValues } from '../../support/sample';

type Rows = readonly (readonly CellValue[])[];

function findings(...grids: readonly Grid[]): readonly Finding[] {
  return review({ grids }).findings.filter(({ rule }) => rule === 'place/registered');
}

function absent(severity: Finding['severity'], sheet: string, cells: readonly string[], place: string, level: string, year: number): Finding {
  return { rule: 'place/registered', severity, sheet, cells, place, params: { problem: 'missing', level, year } };
}

describe('Khánh Hòa 2024: roadmaps (PL07-09) and registered communes (PL02-03)', () => {
  const plan = sampleGrids('khanh-hoa-2024');
  const roadmapWith = (names: Readonly<Record<string, string>>): readonly Grid[] => withValues(plan, 'PL07', (value) => names[String(value)] ?? value);

  const beyondPlan = (grids: readonly Grid[]): readonly Finding[] => newFindings(plan, grids).filter(({ rule }) => rule === 'place/registered');

  test('the plan of model communes (PL04) and their roadmap (PL09) differ as printed; communes whose numbers a scan lost are not missed', () => {
    const kieuMau = { problem: 'missing', level: 'NTM kiểu mẫu' };
    expect(findings(...plan)).toEqual([
      { rule: 'place/registered', severity: 'warning', sheet: 'PL04', cells: ['B33', 'PL09!J7'], place: 'Cam Thành Bắc', params: kieuMau },
      ...['Diên Điền', 'Diên An', 'Diên Phước', 'Diên Lạc'].map((place) => ({ rule: 'place/registered', severity: 'warning', sheet: 'PL09', cells: ['I7', 'PL04!B4'], place, params: { ...kieuMau, year: 2025 } })),
    ]);
  });

  test('a plan of model communes whose numbers have gaps may have lost some', () => {
    expect(findings(...withValues(plan, 'PL04', (value) => (value === 4 ? 5 : value))).map(({ place }) => place)).toEqual(['Cam Thành Bắc']);
  });

  test('a registered commune that the roadmap does not name', () => {
    expect(beyondPlan(roadmapWith({ 'Sơn Tân': 'Cam Hiệp' }))).toEqual([absent('error', 'PL02-03', ['B18', 'PL07!B16'], 'Sơn Tân', 'NTM', 2024)]);
  });

  test('a registered commune that the roadmap has in another year', () => {
    expect(beyondPlan(roadmapWith({ 'Sơn Tân': 'Ninh An', 'Ninh An': 'Sơn Tân' }))).toEqual([
      { rule: 'place/registered', severity: 'warning', sheet: 'PL02-03', cells: ['B18', 'PL07!G17'], place: 'Sơn Tân', actual: 2024, expected: 2025, params: { problem: 'other-year', level: 'NTM', year: 2024 } },
    ]);
  });

  test('a list whose numbers go on from 1 is read to its end', () => {
    expect(beyondPlan(withValues(plan, 'PL09', (value) => (value === 'Ninh Quang' ? 'Ninh Quang\nNinh Đa' : value)))).toEqual([
      absent('warning', 'PL09', ['G6', "'PL02-03'!B92"], 'Ninh Đa', 'NTM kiểu mẫu', 2024),
      absent('warning', 'PL09', ['G6', 'PL04!B4'], 'Ninh Đa', 'NTM kiểu mẫu', 2024),
    ]);
  });
});

describe("Ninh Bình's communes (PL IV) in lists of other layouts, beside a roadmap", () => {
  const roadmap = (level: string, year: number, names: string, count: number): Grid => gridOf(`Lộ trình ${level}`, [[`LỘ TRÌNH XÃ ĐẠT CHUẨN ${level}`], ['Năm', 'Tổng', 'Lũy kế', 'Tên xã'], [year - 1, 2, 57, 'Yên Thắng, Yên Mạc'], [year, count, 57 + count, names]]);

  test('the level named beside every commune', () => {
    const list = gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2025'], ['TT', 'Tên xã', 'Mức độ đăng ký'], [1, 'Yên Quang', 'NTM nâng cao'], [2, 'Gia Phong', 'NTM nâng cao'], [3, 'Phú Lộc', 'NTM kiểu mẫu']]);
    expect(findings(list, roadmap('NTM nâng cao', 2025, 'Yên Quang, Gia Phong', 2))).toEqual([]);
    expect(findings(list, roadmap('NTM nâng cao', 2025, 'Yên Quang, Gia Phong, Yên Phong', 3))).toEqual([absent('error', 'Lộ trình NTM nâng cao', ['D4', 'ĐK!B2'], 'Yên Phong', 'NTM nâng cao', 2025)]);
  });

  test('a column of marks for every year', () => {
    const list = gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM KIỂU MẪU GIAI ĐOẠN 2025-2026'], ['TT', 'Tên xã', 'Năm 2025', 'Năm 2026'], [1, 'Phú Lộc', 'x', ''], [2, 'Gia Phương', 'x', ''], [3, 'Yên Nhân', '', 'x']]);
    expect(findings(list, roadmap('NTM kiểu mẫu', 2025, 'Phú Lộc, Gia Phương', 2))).toEqual([]);
    expect(findings(list, roadmap('NTM kiểu mẫu', 2025, 'Phú Lộc, Yên Nhân', 2)).map(({ place, params }) => [place, params?.problem])).toEqual([['Gia Phương', 'missing'], ['Yên Nhân', 'other-year']]);
  });
});

describe('Ninh Bình 2025: the list of registered communes (PL IV) beside a roadmap', () => {
  const plan = sampleGrids('ninh-binh-2025');
  const NAMES = 'Yên Quang, Gia Phong, Yên Phong, Yên Mỹ, Chất Bình, Khánh An, Khánh Lợi';
  const roadmap = (names: string, count = 7): Grid => gridOf('Lộ trình', [['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO'], ['Năm', 'Tổng', 'Lũy kế', 'Tên xã'], [2024, 2, 57, 'Yên Thắng, Yên Mạc'], [2025, count, 57 + count, names]]);

  test('the same communes', () => {
    expect(findings(...plan, roadmap(NAMES))).toEqual([]);
  });

  test('one instead of another', () => {
    expect(findings(...plan, roadmap(NAMES.replace('Khánh An', 'Khánh Trung')))).toEqual([
      absent('error', 'PL IV', ['B11', "'Lộ trình'!A4"], 'Khánh An', 'NTM nâng cao', 2025),
      absent('error', 'Lộ trình', ['D4', "'PL IV'!B5"], 'Khánh Trung', 'NTM nâng cao', 2025),
    ]);
  });

  test('a roadmap whose own total says that a name is lost is no certain witness', () => {
    expect(findings(...plan, roadmap(NAMES.replace(', Khánh An', '')))).toEqual([absent('warning', 'PL IV', ['B11', "'Lộ trình'!A4"], 'Khánh An', 'NTM nâng cao', 2025)]);
  });

  test('names that cannot be told apart are no witness at all', () => {
    expect(findings(...plan, roadmap('Yên Quang Gia Phong Yên Phong Yên Mỹ', 9))).toEqual([]);
  });
});

describe('other layouts', () => {
  const list = (sheet: string, title: string, rows: Rows, header: readonly CellValue[] = ['TT', 'Tên xã', 'Ghi chú']): Grid => gridOf(sheet, [[title], header, ...rows]);
  const REGISTERED = 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2024';
  const inspected = (names: string): Grid => gridOf('KT', [['KẾ HOẠCH KIỂM TRA NĂM 2024'], ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'], [1, `Kiểm tra các xã đăng ký đạt chuẩn nông thôn mới năm 2024: ${names}`, 'Sở Nông nghiệp', 'Quý III']]);
  const THREE: Rows = [[1, 'Ninh Tây', null], [2, 'Ninh Thượng', null], [3, 'Sơn Tân', null]];

  test('a sentence that picks out some of the communes', () => {
    expect(findings(list('ĐK', REGISTERED, THREE), inspected('Ninh Tây'))).toEqual([]);
  });

  test('a sentence that leaves one out', () => {
    expect(findings(list('ĐK', REGISTERED, THREE), inspected('Ninh Tây, Sơn Tân'))).toEqual([absent('warning', 'ĐK', ['B4', 'KT!B3'], 'Ninh Thượng', 'NTM', 2024)]);
  });

  test('one list a district on sheets of their own', () => {
    const camLam: Rows = [[1, 'Sơn Tân', null], [2, 'Cam An Bắc', null]];
    expect(findings(list('Ninh Hòa', REGISTERED, [[1, 'Ninh Tây', null], [2, 'Ninh Thượng', null]]), list('Cam Lâm', REGISTERED, camLam))).toEqual([]);
  });

  test('registered is not recognised', () => {
    expect(findings(list('ĐK', REGISTERED, THREE), list('CN', 'DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2024', [[1, 'Ninh Tây', null]]))).toEqual([]);
  });

  test('what was recognised may differ from what a roadmap planned', () => {
    const roadmap = gridOf('LT', [['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'], ['Năm', 'Tổng', 'Lũy kế', 'Tên xã'], [2024, 3, 3, 'Ninh Tây, Ninh Thượng, Sơn Tân'], [2025, 1, 4, 'Ninh An']]);
    const recognised = list('CN', 'DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2024', [[1, 'Ninh Tây', null], [2, 'Sơn Tân', null]]);
    expect(findings(roadmap, recognised)).toEqual([absent('warning', 'LT', ['D3', 'CN!B2'], 'Ninh Thượng', 'NTM', 2024)]);
  });

  test('villages and districts reach levels of their own', () => {
    const villages = gridOf('LT', [['LỘ TRÌNH THÔN ĐẠT CHUẨN NÔNG THÔN MỚI'], ['Năm', 'Tổng', 'Lũy kế', 'Ninh Hòa', 'Cam Lâm'], [2024, 2, 2, 'Tân Lập', 'Phú Hòa'], [2025, 1, 3, 'Tân Phú', null]]);
    const communes = list('ĐK', REGISTERED, [[1, 'Xã Ninh Tây huyện Ninh Hòa', null], [2, 'Xã Sơn Tân huyện Cam Lâm', null]]);
    expect(findings(villages, communes)).toEqual([]);
  });

  test('another level, another year and communes recognised once more are other lists', () => {
    const others = ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO NĂM 2024', 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2025', 'DANH SÁCH XÃ ĐĂNG KÝ CÔNG NHẬN LẠI ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2024'];
    const rows: Rows = [[1, 'Ninh Tây', null], [2, 'Ninh Thượng', null], [3, 'Vạn Thọ', null]];
    expect(others.flatMap((title) => findings(list('ĐK', REGISTERED, THREE), list('Khác', title, rows)))).toEqual([]);
  });

  test('a year for each commune', () => {
    const years = list('ĐK', 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI', [[1, 'Ninh Tây', 2024, null], [2, 'Ninh Thượng', 2025, null], [3, 'Sơn Tân', 2024, null]], ['TT', 'Tên xã', 'Năm đăng ký', 'Ghi chú']);
    expect(findings(years, inspected('Ninh Tây, Sơn Tân'))).toEqual([]);
    expect(findings(years, inspected('Ninh Tây, Sơn Tân, Ninh Thượng'))).toEqual([
      { rule: 'place/registered', severity: 'warning', sheet: 'KT', cells: ['B3', 'ĐK!B4'], place: 'Ninh Thượng', actual: 2024, expected: 2025, params: { problem: 'other-year', level: 'NTM', year: 2024 } },
    ]);
  });

  test('years and districts as groups', () => {
    const grid = list('ĐK', 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI', [
      [null, 'NĂM 2024 (03 xã)', null],
      ['I', 'Thị xã Ninh Hòa', null],
      [1, 'Ninh Tây', null],
      [2, 'Ninh Thượng', null],
      ['II', 'Huyện Cam Lâm', null],
      [1, 'Sơn Tân', null],
      [null, 'NĂM 2025 (01 xã)', null],
      ['I', 'Thị xã Ninh Hòa', null],
      [1, 'Ninh An', null],
    ]);
    expect(findings(grid, inspected('Ninh Tây, Ninh Thượng (thị xã Ninh Hòa), Sơn Tân (huyện Cam Lâm)'))).toEqual([]);
    expect(findings(grid, inspected('Ninh Tây, Ninh Thượng, Ninh Sim (thị xã Ninh Hòa), Sơn Tân (huyện Cam Lâm)'))).toEqual([absent('error', 'KT', ['B3', 'ĐK!B4'], 'Ninh Sim', 'NTM', 2024)]);
  });
});
