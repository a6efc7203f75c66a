/** Lists of places without a mistake: those of the samples, and the same kind of list in other layouts. */
import type { Start } from '../change';
import { sampleDrafts, type Draft } from '../draft';
import { registrationChanges } from './changes';
import { layouts } from './layouts';
import type { ListPlan } from './plan';

export function registrationStarts(): readonly Start[] {
  const samples = [
    ['Ninh Thuận 2022', sampleDrafts('ninh-thuan-2022', ['PL I']), NINH_THUAN],
    ['Ninh Bình 2025', sampleDrafts('ninh-binh-2025', ['PL IV']), NINH_BINH],
    ['Mẫu 2026', sampleDrafts('mau-2026', ['PL04']), MAU],
  ] as const;
  return [...samples, ...layouts].map(([name, workbook, plan]: readonly [string, readonly Draft[], ListPlan]) => ({ family: 'registration', name, workbook, changes: registrationChanges(workbook, plan) }));
}

const NINH_THUAN: ListPlan = {
  sheet: 'PL I',
  number: 0,
  name: 1,
  levels: [2, 3],
  groups: [
    {
      row: 5,
      countsMarks: true,
      groups: [
        { row: 6, countsMarks: true, places: [7, 8, 9] },
        { row: 10, countsMarks: true, places: [11, 12] },
        { row: 13, countsMarks: true, places: [14, 15, 16] },
        { row: 17, countsMarks: true, places: [18, 19] },
      ],
    },
  ],
};

const NINH_BINH: ListPlan = {
  sheet: 'PL IV',
  number: 0,
  name: 1,
  levels: [],
  groups: [
    { row: 4, places: [5, 6, 7, 8, 9, 10, 11] },
    { row: 12, places: [13, 14, 15, 16, 17] },
  ],
};

const MAU: ListPlan = {
  sheet: 'PL04',
  number: 0,
  name: 1,
  levels: [2, 3],
  groups: [
    {
      row: 5,
      countsMarks: true,
      groups: [
        { row: 6, countsMarks: true, countsPlaces: true, places: [7, 8] },
        { row: 9, countsMarks: true, countsPlaces: true, places: [10] },
        { row: 11, countsMarks: true, countsPlaces: true, places: [12] },
      ],
    },
  ],
};
