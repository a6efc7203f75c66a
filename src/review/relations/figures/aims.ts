/** R9: a roadmap reaches the aim that a sentence beside it states: "Đến cuối năm 2025 có 80% số xã (74/92 xã) đạt chuẩn NTM". */
import type { Finding } from '../../../appendices/finding';
import type { Level } from '../../../appendices/level';
import type { RoadmapTable } from '../../../appendices/roadmap/table';
import { numberOf } from '../../../sheet/figure';
import { qualifiedAddress } from '../../../sheet/address';
import { fold } from '../../../text/fold';
import { levelOfCommunes } from './statement';

export interface Aim {
  readonly level: Level;
  readonly year: number;
  readonly communes: number;
  readonly sheet: string;
  readonly cell: string;
}

const AIM = /\((\d{1,4}) ?\/ ?\d{1,4} xa\) (?:duoc cong nhan )?((?:dat chuan )?(?:xa )?(?:ntm|nong thon moi)(?: nang cao| kieu mau)?)(?=$|[,;.])/g;
const BY_YEAR = /\bden (?:het |cuoi )?nam (20\d\d)\b/g;

export function aimFindings(tables: readonly RoadmapTable[]): readonly Finding[] {
  return tables.flatMap(aimsOf).flatMap((aim) => missed(aim, tables.filter(({ data }) => data.level === aim.level)));
}

/** The aims in the lines above and below a roadmap. */
export function aimsOf({ sheet, data }: RoadmapTable): readonly Aim[] {
  return [...data.title, ...data.notes].flatMap(({ text, cell }) => {
    const folded = fold(text);
    return [...folded.matchAll(AIM)].flatMap(({ index, 1: communes, 2: words = '' }) => {
      const level = levelOfCommunes(`xa ${words}`)?.level;
      const year = [...folded.slice(0, index).matchAll(BY_YEAR)].pop()?.[1];
      return level === undefined || year === undefined ? [] : [{ level, year: Number(year), communes: Number(communes), sheet, cell }];
    });
  });
}

/** Two roadmaps of a level may be of two districts. */
function missed(aim: Aim, roadmaps: readonly RoadmapTable[]): Finding[] {
  const [roadmap] = roadmaps;
  const figure = roadmap?.data.years.find(({ year }) => year === aim.year)?.cumulative ?? null;
  const reached = numberOf(figure);
  if (roadmap === undefined || roadmaps.length > 1 || figure === null || reached === null || reached >= aim.communes) return [];
  return [
    {
      rule: 'roadmap/below-aim',
      severity: 'warning',
      sheet: roadmap.sheet,
      cells: [figure.cell, roadmap.sheet === aim.sheet ? aim.cell : qualifiedAddress(aim.sheet, aim.cell)],
      set: aim.level,
      actual: reached,
      expected: aim.communes,
      difference: reached - aim.communes,
      params: { year: aim.year },
    },
  ];
}
