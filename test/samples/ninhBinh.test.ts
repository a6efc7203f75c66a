/** The tasks, targets and registration list of Ninh Bình 2025. */
import { columnFrom, readSheet } from './workbook';

const appendix = (name: string) => readSheet(name, 'ninh-binh-2025');

it('PL I has four groups of tasks, numbered anew in each', () => {
  expect(columnFrom(appendix('PL I'), 0, 4)).toEqual([
    'TT',
    ...['I', 1, 2],
    ...['II', 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ...['III', 1, 2, 3],
    ...['IV', 1, 2, 3, 4, 5, 6, 7],
  ]);
});

it('every task of PL I and PL II has a body in charge and a time', () => {
  const tasks = ['PL I', 'PL II'].flatMap((name) => appendix(name).rows.slice(4).filter((row) => typeof row[0] === 'number'));
  expect(tasks).toHaveLength(24);
  expect(tasks.flat().filter((cell) => cell === null)).toEqual([]);
  expect(new Set(tasks.map((row) => row.at(-1)))).toEqual(
    new Set([
      'Quý I',
      'Tháng 2',
      'Tháng 3',
      'Tháng 12',
      'Năm 2025',
      'Hàng quý',
      'Tháng 7/2025 và tháng 10/2025',
      'Theo Kế hoạch của Sở Nông nghiệp và PTNT',
      'Cả năm',
    ]),
  );
});

it('PL I names Ninh Bình and Hoa Lư for the same city, as printed', () => {
  const tasks = columnFrom(appendix('PL I'), 1, 25);
  expect(tasks[0]).toContain('các xã Ninh Hải, Ninh Nhất thành phố Ninh Bình;');
  expect(tasks[1]).toContain('thành phố Hoa Lư');
});

it('PL III prints some figures as text, the start figure in the remarks, and footnotes behind the registered ones', () => {
  expect(appendix('PL III').rows.slice(3)).toEqual([
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện trong 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'],
    [1, 'Tỉnh Ninh Bình hoàn thành nhiệm vụ xây dựng NTM', 'Đạt', 'Đạt', 'Đạt', 'Đạt', null],
    [2, 'Huyện đạt chuẩn NTM', 'Huyện', 0, 0, 5, null],
    [3, 'Huyện đạt chuẩn NTM nâng cao', 'Huyện', '01', '01¹', 3, null],
    [4, 'Xã đạt chuẩn NTM nâng cao', 'Xã', '06', '07²', 64, 'Bắt đầu từ 01/01/2025 có 57 xã'],
    [5, 'Xã đạt chuẩn NTM kiểu mẫu', 'Xã', '04', '05³', 23, 'Bắt đầu từ 01/01/2025 có 18 xã'],
    ['Ghi chú: Chỉ tiêu huyện, xã tính theo số đơn vị hành chính sau sắp xếp giai đoạn 2023-2025', ...Array<null>(6).fill(null)],
    ['¹ Huyện Gia Viễn được Thủ tướng Chính phủ Quyết định công nhận đạt chuẩn NTM nâng cao', ...Array<null>(6).fill(null)],
    ['², ³ Không tính số xã công nhận lại mức đạt chuẩn', ...Array<null>(6).fill(null)],
  ]);
});

it('PL IV lists the 7 communes for nâng cao and the 5 for kiểu mẫu', () => {
  expect(columnFrom(appendix('PL IV'), 0, 4)).toEqual(['TT', 'A', 1, 2, 3, 4, 5, 6, 7, 'B', 1, 2, 3, 4, 5]);
});
