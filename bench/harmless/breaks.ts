/** Mistakes that the review finds in the samples as they are, told by hand: it must find them in every other layout, too. */
import type { CellValue } from '../../src/sheet/grid';

export interface Break {
  readonly sheet: string;
  readonly cell: string;
  readonly change: (value: CellValue) => CellValue;
  /** Cells of the same sheet that the cell then contradicts, or that a person is sent to. */
  readonly with: readonly string[];
}

function to(sheet: string, cell: string, value: CellValue, contradicted = ''): Break {
  return { sheet, cell, change: () => value, with: contradicted.split(' ') };
}

function replace(sheet: string, cell: string, from: string | RegExp, by: string, contradicted = ''): Break {
  return { sheet, cell, change: (value) => String(value).replace(from, by), with: contradicted.split(' ') };
}

export const BREAKS: Readonly<Record<string, readonly Break[]>> = {
  'bac-kan-2025': [to('Phụ biểu', 'C10', '11 xã', 'D10 E10'), replace('Phụ biểu', 'D10', ', Quân Hà', '', 'C10')],
  'khanh-hoa-2024': [
    to('PL07', 'C8', 8, 'C5 D8 F8 G8'),
    to('PL08', 'D9', 18, 'C9 D8 D10'),
    to('PL08', 'E9', 0.307),
    to('PL08', 'C5', 40, 'C6'),
    to('PL08', 'F5', 5, 'F6'),
    to('PL08', 'B8', 2021, 'B7'),
    replace('PL07', 'G12', '\nNinh Sim', '', 'C12 G5 F12'),
    replace('PL02-03', 'C50', '11,323', '12,323'),
    replace('PL02-03', 'B49', '07 TC', '06 TC'),
    replace('PL02-03', 'B65', ': 1, 10, 11, 13, 17', ': 1, 10, 11, 13'),
    replace('PL02-03', 'C70', '40 triệu', '51 triệu'),
    to('PL06', 'C7', null, 'C4'),
    replace('PL09', 'A3', '1355', '1356'),
    to('PL01', 'E25', 61, 'E17'),
    to('PL01', 'F42', 140),
    to('PL04', 'D6', null),
    to('PL05', 'E6', null),
    replace('PL05', 'C13', '5.1', '7.1', 'C12'),
  ],
  'hien-trang-mau': [
    to('Ma trận', 'V8', 18),
    to('Ma trận', 'G20', 11),
    to('Ma trận', 'C21', 0.5, 'C20'),
    to('Kết quả chỉ tiêu', 'D9', 1.764),
    to('Phân nhóm', 'C5', 7, 'D5'),
    to('Phân nhóm', 'I5', '13,2'),
    to('Tự đánh giá', 'G25', 'Đạt', 'E25 F25'),
    to('Tự đánh giá', 'F13', '82,4%', 'G13'),
    to('Tự đánh giá', 'F10', '79,1%', 'G10 E10'),
    to('Tự đánh giá', 'F35', null),
    to('Tự đánh giá', 'G45', 'Cơ bản đạt'),
    replace('Tự đánh giá', 'C16', '6.2', '7.2', 'B15'),
  ],
  'mau-2026': [
    to('PL01', 'F5', 6, 'E5 G5'),
    to('PL02', 'C7', 7, 'D7 C11 F7'),
    to('PL02', 'D8', 14, 'D7 D9 C8'),
    to('PL02', 'E8', 0.475),
    to('PL02', 'G11', 13, 'G6'),
    to('PL03', 'C7', 3, 'C8 D7 F7'),
    to('PL04', 'C6', 5),
    replace('PL04', 'B7', '02 xã', '03 xã'),
    to('PL04', 'A9', 4, 'A8'),
    to('PL05', 'C5', null, 'C4'),
  ],
  'ninh-binh-2025': [to('PL III', 'F8', 65, 'E8 G8'), to('PL IV', 'A8', 5, 'A7'), to('PL IV', 'B8', 'Xã Yên Quang huyện Nho Quan', 'B6'), to('PL I', 'D9', 'Tháng 13'), to('PL II', 'C6', null)],
  'ninh-thuan-2022': [to('PL I', 'C6', 4), to('PL I', 'D7', 2), to('PL I', 'C16', null, 'C14'), to('PL II', 'E9', null)],
  'truc-ninh-2024': [to('Chỉ tiêu', 'A8', 4, 'A7')],
};
