/** Plans of places for their level, recognised and read. */
import { levelPlan } from '../../../src/appendices/level-plan';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { communes, districts, HEADER, tablesIn } from './khanhHoa';

/** Each place with its number and how many headings and items it has. */
function placesOf(grid: Grid): unknown[] {
  return tablesIn(grid).flatMap(({ data }) =>
    data.places.map(({ number, name, cell, items }) => [
      number?.kind === 'number' ? number.value : null,
      name,
      cell,
      items.filter(({ rank }) => rank === 'heading').length,
      items.filter(({ rank }) => rank === 'item').length,
    ]),
  );
}

describe('a plan of communes', () => {
  test('is recognised by places, criteria and what is to be done', () => {
    expect(levelPlan.recognise(communes())).toEqual([
      {
        kind: 'level-plan',
        sheet: 'PL04',
        area: { top: 3, left: 0, bottom: 16, right: 5 },
        header: { top: 3, left: 0, bottom: 3, right: 5 },
        columns: {
          number: 0,
          place: 1,
          content: 2,
          agency: 3,
          solution: 4,
          deadline: 5,
          labels: { 0: 'Stt', 1: 'Địa phương', 2: 'Tiêu chí', 3: 'Cơ quan phụ trách', 4: 'Giải pháp', 5: 'Thời gian đạt chuẩn' },
        },
        evidence: ['B4', 'C4', 'D4', 'E4', 'F4'],
      },
    ]);
  });

  test('has level, year and its places, with headings apart from what is to be done', () => {
    expect(tablesIn(communes()).map(({ data: { level, planYear } }) => [level, planYear])).toEqual([['NTM kiểu mẫu', 2024]]);
    expect(placesOf(communes())).toEqual([
      [1, 'Vạn Phú', 'B5', 1, 2],
      [2, 'Ninh Quang', 'B8', 2, 3],
      [3, 'Ninh Đông', 'B14', 1, 2],
      [4, 'Vĩnh Phương', 'B17', 0, 1],
    ]);
  });

  test('an item knows its section, who, how and by when', () => {
    expect(tablesIn(communes())[0]?.data.places[1]?.items[4]).toEqual({
      row: 11,
      cell: 'C12',
      text: '2. Lĩnh vực An ninh trật tự: Đạt',
      rank: 'item',
      section: 'II. Nội dung tự chọn: xã chọn 02 lĩnh vực',
      codes: [],
      agency: { cell: 'D12', text: 'Công an xã Ninh Quang' },
      solution: { cell: 'E12', text: 'Duy trì' },
      deadline: { cell: 'F12', text: 'Quý II/2025' },
    });
  });
});

describe('a plan of districts', () => {
  test('names criteria and indicators, over a repeated header', () => {
    const items = tablesIn(districts()).flatMap(({ data }) => data.places.flatMap((place) => place.items));
    expect(items.map(({ rank, codes }) => [rank, codes.map(({ code, criterion, isCriterionCertain }) => `${code} under ${criterion}${isCriterionCertain ? '' : '?'}`)])).toEqual([
      ['heading', []],
      ['item', []],
      ['heading', []],
      ['item', ['1 under 1']],
      ['heading', ['7 under 7']],
      ['item', ['7.2 under 7', '7.4 under 7?']],
      ['heading', ['9 under 9']],
      ['item', ['9.3 under 9']],
    ]);
  });
});

describe('common variations', () => {
  test('names in every row, groups of districts, other order of columns, a note', () => {
    const rows: CellValue[][] = [
      ['TT', 'Tên xã', 'Nội dung', 'Thời gian hoàn thành', 'Đơn vị chủ trì', 'Giải pháp thực hiện', 'Ghi chú'],
      ['I', 'THỊ XÃ NINH HÒA', '', '', '', '', ''],
      [1, 'Ninh Đông', 'Thu nhập', 'Quý II/2025', 'Phòng Kinh tế', 'Đào tạo nghề', ''],
      [1, 'Ninh Đông', 'Giáo dục', 'Quý II/2025', 'Phòng Giáo dục', 'Xây trường', ''],
      ['II', 'HUYỆN CAM LÂM', '', '', '', '', ''],
      [1, 'Cam Hải Tây', 'Thu nhập', 'Quý III/2025', 'Phòng Kinh tế', 'Đào tạo nghề', ''],
      ['Ghi chú: lồng ghép các nguồn vốn', '', '', '', '', '', ''],
    ];
    expect(placesOf(gridOf('Biểu', rows))).toEqual([
      [1, 'Ninh Đông', 'B3', 0, 2],
      [1, 'Cam Hải Tây', 'B6', 0, 1],
    ]);
    expect(tablesIn(gridOf('Biểu', rows)).map(({ area }) => area.bottom)).toEqual([5]);
  });

  test('the plan of one place, numbered by criterion', () => {
    const rows: CellValue[][] = [
      ['KẾ HOẠCH XÃ VẠN PHÚ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO'],
      ['TT', 'Tiêu chí', 'Giải pháp', 'Thời gian'],
      ['I', 'Hạ tầng', '', ''],
      [2, 'Tiêu chí 2. Giao thông', '', ''],
      ['2.1', 'Chỉ tiêu 2.1. Đường xã', 'Bê tông hóa', 'Quý II/2026'],
    ];
    expect(placesOf(gridOf('Biểu', rows))).toEqual([[null, '', 'B3', 2, 1]]);
  });

  test('the plan of one place, where rows have numbers: a criterion leaves who and when to its indicators', () => {
    const rows: CellValue[][] = [
      ['TT', 'Tên tiêu chí', 'Hiện trạng', 'Giải pháp thực hiện', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
      [1, 'Quy hoạch', 'Đạt', 'Duy trì', 'Phòng Kinh tế', 'Quý I/2026'],
      [2, 'Giao thông', '', '', '', ''],
      ['2.1', 'Đường xã', '80%', 'Bê tông hóa', 'Phòng Kinh tế', 'Quý II/2026'],
      [3, 'Văn hóa', '', '', '', ''],
      ['-', 'Nhà văn hóa xã', '', 'Sửa chữa', 'Phòng Văn hóa', 'Quý II/2026'],
      [4, 'Điện', '', '', '', ''],
      [5, 'Thông tin', 'Đạt', 'Duy trì', 'Phòng Văn hóa', 'Quý I/2026'],
    ];
    expect(tablesIn(gridOf('Biểu', rows)).flatMap(({ data }) => data.places.flatMap(({ items }) => items.map(({ rank }) => rank)))).toEqual(['item', 'heading', 'item', 'heading', 'item', 'item', 'item']);
  });

  test('numbers that count the criteria of a merged place', () => {
    const rows: CellValue[][] = [HEADER.slice(), [1, 'Xã Vạn Phú', 'Thu nhập', 'Cục Thống kê', 'Đào tạo nghề', 'Quý IV/2024'], [2, '', 'Giáo dục', 'Phòng Giáo dục', 'Xây trường', 'Quý IV/2024']];
    expect(placesOf(gridOf('PL04', rows, { merges: ['B2:B3'] }))).toEqual([[1, 'Vạn Phú', 'B2', 0, 2]]);
  });

  test('a header over two rows', () => {
    const rows: CellValue[][] = [
      ['STT', 'Xã', 'Tiêu chí', 'Tổ chức thực hiện', '', ''],
      ['', '', '', 'Cơ quan phụ trách', 'Giải pháp', 'Thời hạn'],
      [1, 'Vạn Phú', 'Thu nhập', 'Cục Thống kê', 'Đào tạo nghề', 'Quý IV/2024'],
    ];
    expect(placesOf(gridOf('Biểu', rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] }))).toEqual([[1, 'Vạn Phú', 'B3', 0, 1]]);
  });
});

test('labels of one word say who and by when', () => {
  const rows: CellValue[][] = [
    ['TT', 'Nội dung tiêu chí', 'Hiện trạng', 'Giải pháp', 'Chủ trì', 'Phối hợp', 'Hoàn thành'],
    [1, 'Bến xe khách đạt loại IV', 'Chưa đạt', 'Kêu gọi đầu tư', 'Phòng Kinh tế - Hạ tầng', 'UBND các xã', 'Quý IV/2025'],
  ];
  expect(levelPlan.recognise(gridOf('PL05', rows)).map(({ columns }) => columns)).toMatchObject([{ content: 1, solution: 3, agency: 4, deadline: 6 }]);
});

test.each<[string, CellValue[]]>([
  ['tasks', ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành']],
  ['an assignment of criteria', ['STT', 'Tên đơn vị', 'Tiêu chí NTM', 'Tiêu chí NTM nâng cao']],
  ['targets by criterion', ['STT', 'Tiêu chí', 'Xã NTM', 'Huyện NTM']],
  ['who answers for which criterion', ['TT', 'Tiêu chí', 'Cơ quan phụ trách']],
])('%s are no such plan', (_, header) => {
  expect(tablesIn(gridOf('PL', [header, [1, 'Thu nhập', 'Sở Xây dựng', 'Quý II/2025']]))).toEqual([]);
});

test('a header without rows is no table', () => {
  expect(tablesIn(gridOf('PL04', [HEADER]))).toEqual([]);
});
