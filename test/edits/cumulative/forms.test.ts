/** Targets, registration lists, series and distributions, of published plans and of a list of communes. */
import { planCumulative } from '../../../src/edits/cumulative';
import { review } from '../../../src/review';
import type { CumulativeOptions } from '../../../src/review/cumulativeOptions';
import type { Grid } from '../../../src/sheet/grid';
import { gridOfContent, rowsOfContent } from '../../support/content';
import { gridOf } from '../../support/grid';
import { sampleGrids } from '../../support/sample';

function rowsOf(purpose: string, grids: readonly Grid[], options: CumulativeOptions = {}, bases: { base: number }[] = []): string[][] {
  const found = review({ grids });
  const content = planCumulative({ grids, bases }, options, found.judged).sheets.find((sheet) => sheet.purpose === `cumulative:${purpose}`);
  return content === undefined ? [] : rowsOfContent(content).slice(4);
}

function readBack(grids: readonly Grid[], options: CumulativeOptions = {}): unknown[] {
  const made = planCumulative({ grids }, options, review({ grids }).judged).sheets.map(gridOfContent);
  const { sheets, findings } = review({ grids: made });
  return [sheets.map(({ kind }) => kind), findings];
}

describe('Ninh Bình: a list of 2025 beside a table of targets that tells where the year begins', () => {
  const plan = sampleGrids('ninh-binh-2025');

  test('the targets are those that the plan prints', () => {
    expect(rowsOf('targets', plan)).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện trong năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'],
      ['1', 'Xã đạt chuẩn NTM nâng cao', 'Xã', '6', '7', '=57+E6', 'Bắt đầu từ 01/01/2025 có 57 xã'],
      ['2', 'Xã đạt chuẩn NTM kiểu mẫu', 'Xã', '4', '5', '=18+E7', 'Bắt đầu từ 01/01/2025 có 18 xã'],
    ]);
  });

  test('those that are counted and not named stand in a row of their own', () => {
    expect(rowsOf('NTM kiểu mẫu', plan)).toEqual([
      ['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Nho Quan', 'Gia Viễn', 'Yên Mô', 'Kim Sơn', 'Yên Khánh', 'Tam Điệp'],
      ['', 'TỔNG CỘNG', '=SUM(C7:C8)', '', '', '1', '1', '1', '1', '0', '1'],
      ['', 'Đến hết năm 2024', '18', '=C7', '', '', '', '', '', '', ''],
      ['1', '2025', '5', '=D7+C8', '', 'Phú Lộc', 'Gia Phương', 'Yên Nhân', 'Quang Thiện', '', 'Yên Sơn'],
    ]);
  });

  test('what a person states goes before what the plan says', () => {
    const [, , start] = rowsOf('NTM kiểu mẫu', plan, { starts: [{ level: 'NTM kiểu mẫu', year: 2024, count: 20 }] });
    expect(start).toEqual(['', 'Đến hết năm 2024', '20', '=C7', '', '', '', '', '', '', '']);
  });

  test('read back, nothing is wrong', () => {
    expect(readBack(plan)).toEqual([['roadmap', 'roadmap', 'targets', 'registration', null], []]);
  });
});

test('Ninh Thuận: the list of a year in its own form, with its districts and agencies', () => {
  const plan = sampleGrids('ninh-thuan-2022');
  expect(rowsOf('registration', plan)).toEqual([
    ['STT', 'Địa phương', 'Đạt chuẩn nông thôn mới theo các mức độ', '', 'Sở, ngành phụ trách hỗ trợ', 'Ghi chú'],
    ['', '', 'Đạt chuẩn', 'Nâng cao', '', ''],
    ['A', 'Cấp xã', '=C8+C12+C15+C19', '=D8+D12+D15+D19', '', ''],
    ['I', 'Huyện Ninh Phước', '=COUNTIF(C9:C11,"X")', '=COUNTIF(D9:D11,"X")', '', ''],
    ['1', 'Xã Phước Thái', '', 'X', 'Sở Giao thông vận tải', ''],
    ['2', 'Xã Phước Hậu', '', 'X', 'Sở Lao động, Thương binh và Xã hội', ''],
    ['3', 'Xã An Hải', '', 'X', 'Sở Xây dựng', ''],
    ['II', 'Huyện Ninh Hải', '=COUNTIF(C13:C14,"X")', '=COUNTIF(D13:D14,"X")', '', ''],
    ['1', 'Xã Hộ Hải', '', 'X', 'Sở Văn hóa, Thể thao và Du lịch', ''],
    ['2', 'Xã Phương Hải', '', 'X', 'Sở Giáo dục và Đào tạo', ''],
    ['III', 'Huyện Ninh Sơn', '=COUNTIF(C16:C18,"X")', '=COUNTIF(D16:D18,"X")', '', ''],
    ['1', 'Xã Quãng Sơn', 'X', '', 'Sở Tư pháp', ''],
    ['2', 'Xã Hòa Sơn', 'X', '', 'Sở Kế hoạch và Đầu tư', ''],
    ['3', 'Xã Lương Sơn', '', 'X', 'Sở Tài nguyên và / Môi trường', ''],
    ['IV', 'Huyện Thuận Nam', '=COUNTIF(C20:C21,"X")', '=COUNTIF(D20:D21,"X")', '', ''],
    ['1', 'Xã Nhị Hà', 'X', '', 'Bộ chỉ huy Quân sự tỉnh', ''],
    ['2', 'Xã Phước Diêm', '', 'X', 'Sở Nông nghiệp / và Phát triển nông thôn', ''],
  ]);
});

test('Ninh Thuận: who registers for nâng cao had reached NTM before, so that the lists of NTM begin late; with a start figure nothing is wrong', () => {
  const plan = sampleGrids('ninh-thuan-2022');
  const told = planCumulative({ grids: plan }, {}).problems.filter(({ kind }) => kind === 'start-unknown');
  expect(told.map(({ level, places }) => [level, places])).toEqual([['NTM', ['Phước Thái', 'Phước Hậu', 'An Hải', 'Hộ Hải', 'Phương Hải', 'Lương Sơn', 'Phước Diêm']]]);
  const starts = [{ level: 'NTM' as const, year: 2021, count: 29 }];
  expect(planCumulative({ grids: plan }, { starts }).problems.map(({ kind }) => kind)).toEqual(['no-base']);
  expect(readBack(plan, { starts })).toEqual([['roadmap', 'roadmap', 'targets', 'registration', null], []]);
});

describe('a list of communes with the quarter in which each reached a level', () => {
  const communes = gridOf('Danh mục xã', [
    ['TT', 'Tên xã', 'Huyện', 'Nhóm', 'Năm đạt chuẩn NTM', 'Năm đạt chuẩn NTM nâng cao'],
    [1, 'Yên Phú', 'Nam Trực', 'Nhóm 1', 'Quý II/2023', 'Quý IV/2024'],
    [2, 'Nam Tiến', 'Nam Trực', 'Nhóm 2', 'Quý I/2024', null],
    [3, 'Hải Hà', 'Hải Hậu', 'Nhóm 1', 2024, null],
  ]);

  test('by quarter, with a row for those whose quarter nobody tells', () => {
    expect(rowsOf('series', [communes], { period: 'quarter' }, [{ base: 3 }]).slice(2)).toEqual([
      ['', 'Đã đạt trước kỳ đầu', '', '0', '', '', '', '0', '', ''],
      ['1', 'Quý I/2023', '0', '=D7+C8', '=ROUND(D8/3*100,1)', '', '0', '=H7+G8', '=ROUND(H8/3*100,1)', ''],
      ['2', 'Quý II/2023', '1', '=D8+C9', '=ROUND(D9/3*100,1)', '', '0', '=H8+G9', '=ROUND(H9/3*100,1)', ''],
      ['3', 'Quý III/2023', '0', '=D9+C10', '=ROUND(D10/3*100,1)', '', '0', '=H9+G10', '=ROUND(H10/3*100,1)', ''],
      ['4', 'Quý IV/2023', '0', '=D10+C11', '=ROUND(D11/3*100,1)', '', '0', '=H10+G11', '=ROUND(H11/3*100,1)', ''],
      ['5', 'Quý I/2024', '1', '=D11+C12', '=ROUND(D12/3*100,1)', '', '0', '=H11+G12', '=ROUND(H12/3*100,1)', ''],
      ['6', 'Quý II/2024', '0', '=D12+C13', '=ROUND(D13/3*100,1)', '', '0', '=H12+G13', '=ROUND(H13/3*100,1)', ''],
      ['7', 'Quý III/2024', '0', '=D13+C14', '=ROUND(D14/3*100,1)', '', '0', '=H13+G14', '=ROUND(H14/3*100,1)', ''],
      ['8', 'Quý IV/2024', '0', '=D14+C15', '=ROUND(D15/3*100,1)', '', '1', '=H14+G15', '=ROUND(H15/3*100,1)', ''],
      ['9', 'Năm 2024, chưa rõ quý', '1', '=D15+C16', '=ROUND(D16/3*100,1)', '', '0', '=H15+G16', '=ROUND(H16/3*100,1)', ''],
    ]);
  });

  test('by half-year the labels are those of reports', () => {
    expect(rowsOf('series', [communes], { period: 'half' }).slice(3).map(([, label, added]) => [label, added])).toEqual([
      ['6 tháng đầu năm 2023', '1'],
      ['6 tháng cuối năm 2023', '0'],
      ['6 tháng đầu năm 2024', '1'],
      ['6 tháng cuối năm 2024', '0'],
      ['Năm 2024, chưa rõ nửa năm', '1'],
    ]);
  });

  test('the columns may be the groups of the list, and the cells counts', () => {
    expect(rowsOf('NTM', [communes], { grouping: 'group', shows: 'counts' })).toEqual([
      ['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Nhóm 1', 'Nhóm 2'],
      ['', 'TỔNG CỘNG', '=SUM(C7:C8)', '', '', '=SUM(F7:F8)', '=SUM(G7:G8)'],
      ['1', '2023', '=SUM(F7:G7)', '=C7', '', '1', '0'],
      ['2', '2024', '=SUM(F8:G8)', '=D7+C8', '', '1', '1'],
    ]);
  });

  test('without columns the names of all districts stand in one', () => {
    expect(rowsOf('NTM', [communes], { grouping: 'none' }).slice(2)).toEqual([
      ['1', '2023', '1', '=C7', '', 'Yên Phú'],
      ['2', '2024', '2', '=D7+C8', '', 'Nam Tiến / Hải Hà'],
    ]);
  });

  test('counts without columns are the totals themselves', () => {
    expect(rowsOf('NTM', [communes], { grouping: 'none', shows: 'counts' })).toEqual([
      ['Số', 'Năm', 'Tổng', 'Lũy kế', '%'],
      ['', 'TỔNG CỘNG', '=SUM(C7:C8)', '', ''],
      ['1', '2023', '1', '=C7', ''],
      ['2', '2024', '2', '=D7+C8', ''],
    ]);
  });
});

test('the communes of a matrix by their number of criteria, in the rows that the list of communes gives them', () => {
  const sample = sampleGrids('hien-trang-mau');
  expect(rowsOf('distribution:NTM', sample)).toEqual([
    ['TT', 'Địa phương', 'Tổng số xã', 'Số xã đạt', '', '', '', '', 'Bình quân tiêu chí/xã'],
    ['', '', '', '19 TC', '15-18 TC', '10-14 TC', '5-9 TC', 'Dưới 5 TC', ''],
    ['1', 'Diên Lâm', '=SUM(D7:H7)', '2', '3', '0', '0', '0', '17.6'],
    ['2', 'Vạn Hòa', '=SUM(D8:H8)', '1', '2', '1', '0', '0', '16.8'],
    ['3', 'Khánh Lâm', '=SUM(D9:H9)', '0', '0', '2', '1', '0', '10.7'],
    ['', 'Tổng cộng', '=SUM(C7:C9)', '=SUM(D7:D9)', '=SUM(E7:E9)', '=SUM(F7:F9)', '=SUM(G7:G9)', '=SUM(H7:H9)', '15.6'],
  ]);
  expect(readBack(sample)).toEqual([['roadmap', 'roadmap', 'targets', 'registration', null, 'criteria-distribution'], []]);
});

test('the appendices are numbered from the number that is stated', () => {
  const plan = planCumulative({ grids: sampleGrids('ninh-binh-2025') }, { appendix: 8 });
  expect(plan.sheets.map(({ cells }) => cells[0]?.value)).toEqual(['Phụ lục 08', 'Phụ lục 09', 'Phụ lục 10', 'Phụ lục 11', 'Phụ lục 12']);
});
