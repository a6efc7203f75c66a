/** Findings on ninh-thuan-2022.xlsx, judged by reading the plan. */
import type { Judgement } from '../types';

export const ninhThuan: Judgement = {
  verdicts: {
    'PL I!B16 Quãng Sơn place/spelling': ['document', 'Danh sách in “Quãng Sơn”, kế hoạch kiểm tra in “Quảng Sơn” hai lần, cùng huyện Ninh Sơn.'],
  },
};
