/** Tables with a row a criterion: matrices turned round only where something says that their columns are places. The names are invented or well known. */
import { families } from '../../src/appendices';
import { criterionMatrix } from '../../src/appendices/criterion-matrix';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

const CRITERIA = ['Quy hoạch', 'Giao thông', 'Thủy lợi', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa', 'Thông tin và truyền thông', 'Nhà ở dân cư', 'Thu nhập', 'Lao động'];

function table(title: string, labels: readonly string[], value: CellValue, first: readonly string[] = ['TT', 'Tiêu chí']) {
  return gridOf('TH', [[title], [...first, ...labels], ...CRITERIA.map((criterion, index) => [index + 1, criterion, ...labels.map(() => value)])]);
}

function placesIn(grid: ReturnType<typeof table>): readonly string[] {
  return criterionMatrix.recognise(grid).flatMap((recognition) => criterionMatrix.read(grid, recognition).data.rows.map(({ place }) => place));
}

const TITLE = 'KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024';

describe('columns of places', () => {
  test.each([
    ['by their level', ['Xã Diên An', 'TT. Diên Khánh', 'Ghi chú'], ['Diên An', 'Diên Khánh']],
    ['by their proper names', ['Diên An', 'Ea H’leo', 'Phan Rang - Tháp Chàm', 'Ghi chú'], ['Diên An', 'Ea H’leo', 'Phan Rang - Tháp Chàm']],
    ['broken into lines', ['Diên\nAn', 'Diên\nTân', 'Ghi\nchú'], ['Diên An', 'Diên Tân']],
    ['one of them typed in small letters', ['Diên An', 'Diên sơn', 'Diên Tân'], ['Diên An', 'Diên sơn', 'Diên Tân']],
    ['some of them called like agencies, families and times', ['Diên An', 'Trường Sơn', 'Diên Tân', 'Nguyễn Huệ', 'Quý Lộc'], ['Diên An', 'Trường Sơn', 'Diên Tân', 'Nguyễn Huệ', 'Quý Lộc']],
    ['of one word, where a column counts communes', ['Hiền', 'Ba', 'Số xã đạt'], ['Hiền', 'Ba']],
    ['beside the province', ['Diên An', 'Diên Tân', 'Tỉnh Khánh Hòa', 'Cả nước'], ['Diên An', 'Diên Tân']],
  ])('%s', (_, labels, places) => {
    expect(placesIn(table(TITLE, labels, 'Đ'))).toEqual(places);
  });

  test('in capitals throughout, with their level', () => {
    expect(placesIn(table(TITLE, ['XÃ DIÊN AN', 'XÃ DIÊN TÂN', 'THỊ TRẤN DIÊN KHÁNH', 'GHI CHÚ'], 'Đ', ['TT', 'TIÊU CHÍ']))).toEqual(['DIÊN AN', 'DIÊN TÂN', 'DIÊN KHÁNH']);
  });

  test('in capitals throughout, below the name of their district', () => {
    const names = ['DIÊN AN', 'DIÊN TÂN', 'DIÊN LẠC'];
    const rows = CRITERIA.map((criterion, index) => [index + 1, criterion, ...names.map(() => 'Đ')]);
    const grid = gridOf('TH', [[TITLE], ['TT', 'TIÊU CHÍ', 'HUYỆN DIÊN KHÁNH', '', ''], ['', '', ...names], ...rows], { merges: ['A2:A3', 'B2:B3', 'C2:E2'] });
    expect(placesIn(grid)).toEqual(names);
  });
});

describe('columns of other things', () => {
  test.each<[string, string, readonly string[], CellValue]>([
    ['two times', TITLE, ['Đầu kỳ', 'Cuối kỳ', 'Phấn đấu'], 'Đạt'],
    ['quarters', TITLE, ['Quý I', 'Quý II', 'Quý III', 'Quý IV'], 'Đạt'],
    ['who appraises', TITLE, ['UBND xã', 'Tổ thẩm định'], 'Đạt'],
    ['who scores', TITLE, ['Xã tự chấm', 'Huyện chấm', 'Minh chứng'], 'Đạt'],
    ['sources of money', 'NHU CẦU KINH PHÍ THỰC HIỆN CÁC TIÊU CHÍ', ['Tổng cộng', 'Ngân sách trung ương', 'Ngân sách tỉnh', 'Doanh nghiệp', 'Nhân dân'], 20],
    ['larger places', TITLE, ['Xã đạt', 'Tỉnh Khánh Hòa', 'Cả nước', 'Vùng DHNTB'], 95.2],
    ['agencies', 'PHÂN CÔNG PHỤ TRÁCH CÁC TIÊU CHÍ', ['Sở Xây dựng', 'Sở Giao thông', 'Sở Y tế'], 'x'],
    ['agencies, every word with a capital', 'PHÂN CÔNG PHỤ TRÁCH CÁC TIÊU CHÍ', ['Sở Xây Dựng', 'Sở Tài Chính', 'Đoàn Thanh Niên'], 'x'],
    ['persons', 'PHÂN CÔNG THÀNH VIÊN BAN CHỈ ĐẠO PHỤ TRÁCH TIÊU CHÍ', ['Nguyễn Văn An', 'Trần Thị Bình', 'Hà Văn Lâm', 'Lê Văn Cường'], 'x'],
  ])('%s', (_, title, labels, value) => {
    expect(placesIn(table(title, labels, value))).toEqual([]);
  });

  test.each([
    ['two times in capitals', ['TT', 'TIÊU CHÍ'], ['ĐẦU KỲ', 'CUỐI KỲ', 'TĂNG GIẢM']],
    ['who scores, in capitals', ['TT', 'TIÊU CHÍ'], ['XÃ TỰ CHẤM', 'HUYỆN CHẤM']],
    ['two times, every word with a capital', ['TT', 'Tiêu Chí'], ['Đầu Kỳ', 'Cuối Kỳ', 'Ghi Chú']],
  ])('%s', (_, first, labels) => {
    const grid = table(TITLE, labels, 'Đạt', first);
    expect(placesIn(grid)).toEqual([]);
    expect(families.flatMap((family) => family.recognise(grid))).toEqual([]);
  });
});
