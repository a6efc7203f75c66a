import { tasks } from '../../../src/appendices/tasks';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

function changed(rows: CellValue[][], change: Record<string, CellValue>): CellValue[][] {
  for (const [cell, value] of Object.entries(change)) (rows[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return rows;
}

/** Ninh Bình's PL I (seed 000), shortened. */
function ninhBinh(change: Record<string, CellValue> = {}): Grid {
  const rows: CellValue[][] = [
    ['PHỤ LỤC I'],
    ['NỘI DUNG, NHIỆM VỤ CHI TIẾT KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NTM TỈNH NINH BÌNH NĂM 2025'],
    ['(Kèm theo Kế hoạch số 28/KH-UBND ngày 13 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình)'],
    ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì thực hiện', 'Thời gian hoàn thành'],
    ['I', 'Công tác lãnh đạo, chỉ đạo', '', ''],
    [1, 'Lãnh đạo UBND tỉnh làm việc với huyện Gia Viễn', 'Sở Nông nghiệp và PTNT', 'Quý I'],
    [2, 'Khảo sát, đánh giá tình hình xây dựng NTM nâng cao', 'Sở Nông nghiệp và PTNT', 'Tháng 2'],
    ['IV', 'Tổ chức triển khai thực hiện Chương trình', '', ''],
    [1, 'Hội nghị giao ban triển khai công tác xây dựng NTM', 'Văn phòng Điều phối NTM tỉnh', 'Hàng quý'],
    [2, 'Công tác sơ kết 6 tháng, tổng kết năm', 'Văn phòng Điều phối NTM tỉnh', 'Tháng 7/2025 và tháng 10/2025'],
    [3, 'Tổ chức thẩm tra, thẩm định', 'Văn phòng Điều phối NTM tỉnh; các sở, ngành', 'Theo Kế hoạch của Sở Nông nghiệp và PTNT'],
    [4, 'Công bố các xã đạt chuẩn NTM', 'UBND các huyện, thành phố', 'Cả năm'],
  ];
  return gridOf('PL I', changed(rows, change));
}

/** Ninh Thuận's PL II (seed 002): STT and Đơn vị are merged over the rows of a unit; the plan's date is left blank. */
function ninhThuan(change: Record<string, CellValue> = {}): Grid {
  const rows: CellValue[][] = [
    ['Phụ lục II'],
    ['KẾ HOẠCH KIỂM TRA, GIÁM SÁT TÌNH HÌNH THỰC HIỆN CHƯƠNG TRÌNH NĂM 2022'],
    ['(Kèm theo Kế hoạch số         /KH-UBND ngày       /3/2022 của UBND tỉnh)'],
    ['STT', 'Đơn vị', 'Thời gian', 'Nội dung kiểm tra, đánh giá', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
    [1, 'Các xã phấn đấu đạt chuẩn nông thôn mới năm 2022: Quảng Sơn, Hòa Sơn, (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)', 'Quý III và \nQuý IV/2022', 'Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới của địa phương.', 'Văn phòng Điều phối nông thôn mới tỉnh', 'Các Sở, ngành'],
    ['', '', 'Tháng \n10-12/2022', 'Giám sát việc thực hiện quy chế dân chủ ở cơ sở.', 'Uỷ ban MTTQ các huyện', 'Uỷ ban MTTQ các xã: Quảng Sơn, Hòa Sơn, Nhị Hà.'],
    [2, 'Các xã đăng ký đạt chuẩn nông thôn mới nâng cao năm 2022: Phước Thái, Phước Hậu', 'Quý III và \nQuý IV/2022', 'Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới nâng cao của địa phương.', 'Văn phòng Điều phối nông thôn mới tỉnh', 'Các Sở, ngành'],
    ['', '', 'Tháng \n10-12/2022', 'Giám sát việc thực hiện quy chế dân chủ ở cơ sở, huy động sức dân.', 'Uỷ ban MTTQ các huyện', 'Uỷ ban MTTQ các xã'],
  ];
  return gridOf('PL II', changed(rows, change), { merges: ['A5:A6', 'B5:B6', 'A7:A8', 'B7:B8'] });
}

function check(grid: Grid) {
  return tasks.recognise(grid).flatMap((recognised) => {
    const table = tasks.read(grid, recognised);
    return tasks.relations.flatMap((relation) => relation.check(table, grid));
  });
}

describe('tasks of a plan', () => {
  test('a numbered task may be a list of points, and needs somebody all the same', () => {
    expect(check(ninhBinh({ B11: '- Tổ chức thẩm tra, thẩm định\n- Hướng dẫn các xã', C11: '' })).map(({ rule, cells }) => [rule, cells])).toEqual([['tasks/blank-cell', ['C11']]]);
  });

  test('are recognised with who leads and by when', () => {
    expect(tasks.recognise(ninhBinh())).toEqual([
      {
        kind: 'tasks',
        sheet: 'PL I',
        area: { top: 3, left: 0, bottom: 11, right: 3 },
        header: { top: 3, left: 0, bottom: 3, right: 3 },
        columns: { number: 0, content: 1, lead: 2, deadline: 3, labels: { 0: 'TT', 1: 'Nội dung nhiệm vụ', 2: 'Đơn vị chủ trì thực hiện', 3: 'Thời gian hoàn thành' } },
        evidence: ['B4', 'C4', 'D4'],
      },
    ]);
  });

  test('have no finding as published: quarters, "Hàng quý", two months, another plan', () => {
    expect(check(ninhBinh())).toEqual([]);
  });

  test('without an agency or a deadline', () => {
    expect(check(ninhBinh({ C7: '', D12: '' }))).toEqual([
      { rule: 'tasks/blank-cell', severity: 'warning', sheet: 'PL I', cells: ['C7'], place: 'Khảo sát, đánh giá tình hình xây dựng NTM nâng cao', params: { column: 'Đơn vị chủ trì thực hiện' } },
      { rule: 'tasks/blank-cell', severity: 'warning', sheet: 'PL I', cells: ['D12'], place: 'Công bố các xã đạt chuẩn NTM', params: { column: 'Thời gian hoàn thành' } },
    ]);
  });

  test('with a deadline before the plan, and dates that do not exist', () => {
    expect(check(ninhBinh({ D6: 'Quý I/2024', D7: 'Tháng 13', D10: '31/02/2025', D12: 'Quý IV năm 2026' }))).toEqual([
      { rule: 'tasks/deadline', severity: 'error', sheet: 'PL I', cells: ['D6'], place: 'Lãnh đạo UBND tỉnh làm việc với huyện Gia Viễn', actual: 'Quý I/2024', expected: 2025, params: { problem: 'past' } },
      { rule: 'tasks/deadline', severity: 'warning', sheet: 'PL I', cells: ['D7'], place: 'Khảo sát, đánh giá tình hình xây dựng NTM nâng cao', actual: 'Tháng 13', params: { problem: 'unreadable' } },
      { rule: 'tasks/deadline', severity: 'warning', sheet: 'PL I', cells: ['D10'], place: 'Công tác sơ kết 6 tháng, tổng kết năm', actual: '31/02/2025', params: { problem: 'unreadable' } },
    ]);
  });

  test('with a date that Excel keeps, and a formula that fails', () => {
    const grid = gridOf('PL', [
      ['KẾ HOẠCH NĂM 2025'],
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
      [1, 'Chủ tịch UBND tỉnh làm việc với huyện Gia Viễn', 'Sở Nông nghiệp', 45565],
      [2, 'Tổng kết', 'Sở Nông nghiệp', '#REF!'],
      ['*', 'Ghi chú: thời gian có thể thay đổi', '', ''],
    ], { formats: { D3: 'dd/mm/yyyy' } });
    expect(tasks.recognise(grid).map(({ area }) => area.bottom)).toEqual([3]);
    expect(check(grid)).toEqual([
      { rule: 'tasks/deadline', severity: 'error', sheet: 'PL', cells: ['D3'], place: 'Chủ tịch UBND tỉnh làm việc với huyện Gia Viễn', actual: '30/9/2024', expected: 2025, params: { problem: 'past' } },
      { rule: 'figure/formula-error', severity: 'error', sheet: 'PL', cells: ['D4'], actual: '#REF!' },
    ]);
  });

  test('with deadlines in wordings of all kinds', () => {
    const wordings = ['Từ ngày 15 đến ngày 20 tháng 3', 'Ngày 25 tháng cuối quý', 'Tuần 2 tháng 3', 'T3/2025', '15-20/3/2025', 'Sau khi có văn bản của Trung ương', 'Quý II, III', 'Thường xuyên', '30/6', 'Quý I+II'];
    expect(wordings.flatMap((wording) => check(ninhBinh({ D6: wording })))).toEqual([]);
  });

  test('with agencies below one label, lead and partner together', () => {
    const grid = gridOf('PL', [
      ['TT', 'Nội dung', 'Cơ quan thực hiện', '', 'Thời gian'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      [1, 'Ban hành kế hoạch', 'Sở Nông nghiệp', 'Sở Nội vụ', 'Quý V'],
    ], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] });
    expect(tasks.recognise(grid).map(({ columns }) => [columns.content, columns.lead, columns.deadline])).toEqual([[1, 2, 4]]);
    expect(check(grid)).toEqual([
      { rule: 'tasks/deadline', severity: 'warning', sheet: 'PL', cells: ['E3'], place: 'Ban hành kế hoạch', actual: 'Quý V', params: { problem: 'unreadable' } },
    ]);
    expect(tasks.recognise(gridOf('PL', [['Công việc', 'Đơn vị chủ trì, phối hợp', 'Thời hạn'], ['Tổng kết', 'Sở Nội vụ', 'Quý IV']])).map(({ columns }) => columns.lead)).toEqual([1]);
  });

  test('are numbered from 1 in each group, without gaps', () => {
    expect(check(ninhBinh({ A7: 3, A11: 4, A12: 5 }))).toEqual([
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL I', cells: ['A7', 'A6'], actual: 3, expected: 2 },
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL I', cells: ['A11', 'A10'], actual: 4, expected: 3 },
    ]);
  });

  test('may leave agency and deadline to their parts', () => {
    const grid = gridOf('PL', [
      ['TT', 'Nội dung công việc', 'Thời gian thực hiện', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Ghi chú'],
      [1, 'Tổ chức thẩm định', '', '', '', ''],
      ['', '- Thẩm định hồ sơ', 'Tháng 10', 'Sở Nội vụ', '', ''],
      ['', '- Họp Hội đồng', 'Tháng 11', '', '', ''],
      ['2', 'Công bố', 'Tháng 12', 'Sở Nông nghiệp', '', ''],
      ['', '- Tại xã', '', '', '', ''],
    ]);
    expect(check(grid)).toEqual([
      { rule: 'tasks/blank-cell', severity: 'warning', sheet: 'PL', cells: ['D4'], place: '- Họp Hội đồng', params: { column: 'Cơ quan chủ trì' } },
    ]);
  });

  test('stand below a header that comes again, and end before the signatures', () => {
    const header = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'];
    const grid = gridOf('PL', [
      header,
      [1, 'Ban hành kế hoạch', 'Sở Nông nghiệp', 'Quý I/2025'],
      header,
      [2, 'Tổng kết', 'Sở Nông nghiệp', 'Quý IV/2025'],
      [''],
      ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'],
    ]);
    expect(tasks.recognise(grid).map(({ area }) => area)).toEqual([{ top: 0, left: 0, bottom: 3, right: 3 }]);
    expect(check(grid)).toEqual([]);
  });
});

describe('an inspection plan', () => {
  test('has no finding as published, under merged numbers and units', () => {
    expect(tasks.recognise(ninhThuan()).map(({ area }) => area)).toEqual([{ top: 3, left: 0, bottom: 7, right: 5 }]);
    expect(check(ninhThuan())).toEqual([]);
  });

  test('takes the year of its title where the date is blank', () => {
    expect(check(ninhThuan({ C6: 'Tháng 10-12/2021', E7: '' }))).toEqual([
      { rule: 'tasks/blank-cell', severity: 'warning', sheet: 'PL II', cells: ['E7'], place: 'Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới nâng cao của địa phương.', params: { column: 'Cơ quan chủ trì' } },
      { rule: 'tasks/deadline', severity: 'error', sheet: 'PL II', cells: ['C6'], place: 'Giám sát việc thực hiện quy chế dân chủ ở cơ sở.', actual: 'Tháng 10-12/2021', expected: 2022, params: { problem: 'past' } },
    ]);
  });
});

test('tables of unmet criteria, of places that register and of targets are no tasks', () => {
  const heads = [
    ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', 'Cơ quan phụ trách', 'Giải pháp', 'Dự kiến thời gian đạt chuẩn'],
    ['TT', 'Tên xã', 'Sở, ngành phụ trách hỗ trợ', 'Ghi chú'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao', 'Đăng ký thực hiện', 'Lũy kế', 'Ghi chú'],
    ['Stt', 'Nội dung tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
  ];
  expect(heads.map((head) => tasks.recognise(gridOf('PL', [head, head.map(() => 'a')])))).toEqual([[], [], [], []]);
});
