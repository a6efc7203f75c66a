/** Findings on hien-trang-mau.xlsx: the sheets are invented, and so are the mistakes that assets/samples/hien-trang-mau.md lists. */
import type { FindingKey, Judgement, Verdict } from '../types';

type Reason = readonly [Verdict, string];

const NO_LEVEL: Reason = ['document', 'Bộ tiêu chí kèm theo chưa có mức của các chỉ tiêu này, hoặc để cấp tỉnh quy định: phần bổ trợ nói ra, không đoán.'];
const UNVERIFIED: Reason = ['document', 'Mức của bộ tiêu chí kèm theo chỉ là ghi nhớ, chưa có nguồn nên chưa dùng để kết luận.'];
const AVERAGE: Reason = ['document', 'Lỗi đặt sẵn: bình quân của huyện Khánh Lâm ghi 15,7, đúng ra là 10,7.'];

/** @param rows "F8 2.3": cell and indicator */
function ofSelfAssessment(rule: string, reason: Reason, rows: readonly string[]): Readonly<Record<FindingKey, Reason>> {
  return Object.fromEntries(rows.map((row) => [`Tự đánh giá!${row.replace(' ', ' NTM ')} ${rule}`, reason]));
}

/** @param rows "8 L10 S17": row, then column and criterion of each cell */
function unmetInMatrix(rows: readonly string[]): FindingKey[] {
  return rows.flatMap((line) => {
    const [row = '', ...cells] = line.split(' ');
    return cells.map((cell) => `Ma trận!${cell.charAt(0)}${row} NTM ${cell.slice(1)}`);
  });
}

export const hienTrangMau: Judgement = {
  verdicts: {
    'Kết quả chỉ tiêu!D5 NTM 2.2 criteria/no-requirement': NO_LEVEL,
    'Kết quả chỉ tiêu!G5 NTM 15.1 criteria/unverified': UNVERIFIED,
    'Kết quả chỉ tiêu!I5 NTM 17.1 criteria/no-requirement': NO_LEVEL,
    'Kết quả chỉ tiêu!E11 NTM 10 criteria/unit': ['document', 'Lỗi đặt sẵn: thu nhập của Vạn Sơn ghi 47500, các xã khác ghi theo triệu đồng.'],
    'Ma trận!V13 criterion-matrix/met-count': ['document', 'Lỗi đặt sẵn: dòng Vạn Sơn có 16 tiêu chí ghi Đ, cột cuối ghi 17.'],
    'Ma trận!S20 17 criterion-matrix/total': ['document', 'Lỗi đặt sẵn: cột tiêu chí 17 có 4 xã ghi Đ, dòng tổng ghi 5.'],
    'Phân nhóm!I7 criteria-distribution/average': AVERAGE,
    'Tự đánh giá!F7 NTM 2.2 self-assessment/share-of-fraction': ['document', 'Lỗi đặt sẵn: 11,323/15,236 km là 74,32 %, ô ghi 78,3 %.'],
    'Tự đánh giá!G28 NTM 12.2 self-assessment/wrong-side': ['document', 'Lỗi đặt sẵn: 24,6 % chưa bằng 25 % mà ghi Đạt.'],
    'Tự đánh giá!F39 NTM 15.4 self-assessment/missing': ['document', 'Lỗi đặt sẵn: ô kết quả để trống.'],
    'Tự đánh giá!G61 NTM self-assessment/criteria-count': ['document', 'Lỗi đặt sẵn: hai tiêu chí (10 và 17) ghi Chưa đạt, dòng cuối ghi 18/19.'],
    'Tự đánh giá!F6 NTM criteria/no-requirement': NO_LEVEL,
    'Tự đánh giá!F14 NTM criteria/no-requirement': NO_LEVEL,
    ...ofSelfAssessment('criteria/unverified', UNVERIFIED, ['F10 3.1', 'F13 4.2', 'F17 6.3', 'F23 9.1', 'F44 17.4', 'F47 17.7', 'F50 17.10', 'F52 17.12', 'F55 18.3']),
  },
  unmet: {
    stated: [
      ...['E7 10', 'E9 10', 'F9 11', 'H12 15.4', 'E13 10', 'E14 10', 'F14 11', 'E15 10', 'F15 11', 'E16 10', 'F16 11'].map((at) => `Kết quả chỉ tiêu!${at.replace(' ', ' NTM ')}`),
      ...unmetInMatrix([
        '8 L10 S17', '9 S17', '10 G5 L10 M11 S17', '13 D2 L10 S17', '14 Q15', '15 D2 G5 H6 L10 S17', '17 D2 G5 K9 L10 M11 S17',
        '18 D2 E3 G5 H6 K9 L10 M11 N12 S17', '19 D2 E3 G5 H6 K9 L10 M11 N12 O13 S17',
      ]),
      'Tự đánh giá!F25 NTM 10', 'Tự đánh giá!F28 NTM 12.2', 'Tự đánh giá!F41 NTM 17.1',
    ],
    column: [],
    restored: [],
    'not-stated': [],
  },
};
