/** The five plans, read by hand before any rule was run. */
import type { ReadPlan } from '../types';
import { bacKan } from './bacKan';
import { khanhHoaBody } from './khanhHoaBody';
import { khanhHoaDetails } from './khanhHoaDetails';
import { khanhHoaRoadmaps } from './khanhHoaRoadmaps';
import { ninhBinh } from './ninhBinh';
import { ninhThuan } from './ninhThuan';
import { trucNinh } from './trucNinh';

export const readPlans: readonly ReadPlan[] = [
  {
    title: 'Khánh Hòa 2024',
    workbook: 'khanh-hoa-2024.xlsx',
    contradictions: [...khanhHoaBody, ...khanhHoaDetails, ...khanhHoaRoadmaps],
  },
  ninhBinh,
  bacKan,
  ninhThuan,
  trucNinh,
];
