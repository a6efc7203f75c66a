/** Plans of two levels whose required incomes fit each other: kiểu mẫu is 1,1 times nâng cao of the same year (R20); places are invented. */
import { changed, textOf, type Start } from '../change';
import { draftOf, type Draft, type Place } from '../draft';

const HEADER = ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'];

function plan(sheet: string, level: string, year: number, income: string): Draft {
  const row = (number: number, place: string) => [number, place, `1. Thu nhập: Thu nhập bình quân đầu người năm ${year}: ≥ ${income} triệu đồng/người/năm`, 'Cục Thống kê', 'Hỗ trợ sinh kế', `Quý IV/${year}`];
  return draftOf(sheet, [[`KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ ${level} NĂM ${year}`], [`(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm ${year} của UBND huyện)`], HEADER, row(1, 'Xã An Hải'), row(2, 'Xã Cát Sơn')]);
}

export function incomeStarts(): readonly Start[] {
  return ([[2024, '60', '66'], [2025, '64', '70,4']] as const).map(([year, advanced, model]) => {
    const workbook = [plan('PL1', 'NÔNG THÔN MỚI NÂNG CAO', year, advanced), plan('PL2', 'NÔNG THÔN MỚI KIỂU MẪU', year, model)];
    const places: readonly Place[] = [3, 4].map((row) => ({ sheet: 'PL2', row, column: 2 }));
    return {
      family: 'between',
      name: `thu nhập nâng cao và kiểu mẫu ${year}`,
      workbook,
      changes: {
        'income of kiểu mẫu': (random) => {
          const other = String(random.integer(650, 899) / 10).replace('.', ',');
          const at = random.pick(places);
          return other === model ? null : changed(workbook, [{ ...at, value: textOf(workbook, at).replace(/[\d,]+(?= triệu)/, other) }], []);
        },
      },
    };
  });
}
