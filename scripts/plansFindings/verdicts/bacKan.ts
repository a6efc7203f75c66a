/** Findings on bac-kan-2025.xlsx, judged by reading the plan. */
import type { Judgement } from '../types';

export const bacKan: Judgement = {
  verdicts: {
    'Phụ biểu!C14 district-matrix/blank-total': [
      'document',
      'Dòng thôn có tám ô cho tám huyện, Tổng để trống; mục II.4 ghi 50 thôn.',
    ],
  },
};
