/** R16: a commune that is certified meets every criterion, so no criterion is met by a smaller share of communes than the share certified. */
import type { CriterionRow, CriterionTarget, CriterionTargetTable } from '../../../appendices/criterion-targets/table';
import type { Finding } from '../../../appendices/finding';
import type { Level } from '../../../appendices/level';
import type { RoadmapTable } from '../../../appendices/roadmap/table';
import { levelOfShare } from '../../../appendices/targets/levelOfRow';
import type { TargetTable } from '../../../appendices/targets/table';
import { qualifiedAddress } from '../../../sheet/address';
import { roundTo } from '../../../sheet/precision';
import { ownLines, scopeOfTitle } from './statement';

/** The share of communes at a level by the end of a year, in percent, as a roadmap or a table of targets states it. */
interface Certified {
  readonly level: Level;
  readonly year: number;
  /** The district that its title names, "" for none; null where the title is not known. */
  readonly scope: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly share: number;
}

/** Warnings only: the title often names the period of the criteria set, and communes certified by an older set may miss one of today's. */
export function criterionShareFindings(tables: readonly CriterionTargetTable[], roadmaps: readonly RoadmapTable[], targets: readonly TargetTable[]): readonly Finding[] {
  if (tables.length === 0) return [];
  const certified = [...roadmaps.flatMap(sharesOfRoadmap), ...targets.flatMap(sharesOfTargets)];
  return tables.flatMap((table) =>
    table.columns.sets.flatMap(({ level, places, year, measure }, index) => {
      const by = year ?? table.data.year;
      if (places !== 'commune' || measure === 'count') return [];
      const share = onlyShare(certified.filter((one) => one.level === level && one.year === by && [null, scopeOf(table.data.title)].includes(one.scope)));
      return share === null ? [] : table.data.rows.flatMap((row) => tooLow(table, row, row.targets[index] ?? null, share) ?? []);
    }),
  );
}

function scopeOf(title: RoadmapTable['data']['title']): string {
  return scopeOfTitle(ownLines(title));
}

function sharesOfRoadmap({ sheet, data }: RoadmapTable): readonly Certified[] {
  const { level, years, title } = data;
  return years.flatMap(({ year, percent }) => (level === null || year === null || percent?.kind !== 'number' ? [] : [{ level, year, scope: scopeOf(title), sheet, cell: percent.cell, share: percent.value }]));
}

function sharesOfTargets({ sheet, columns: { year }, data }: TargetTable): readonly Certified[] {
  return data.rows.flatMap(({ name, cumulative }) => {
    const level = levelOfShare(name);
    return level === null || year === null || cumulative?.op !== '==' ? [] : [{ level, year, scope: null, sheet, cell: cumulative.cell, share: cumulative.value }];
  });
}

/** Two shares of a level and year that differ may divide by different communes, or be told of elsewhere. */
function onlyShare([first, ...others]: readonly Certified[]): Certified | null {
  return first === undefined || others.some(({ share }) => share !== first.share) ? null : first;
}

/** A target is written in whole percents, which may stand for half a percent more. */
function tooLow(table: CriterionTargetTable, row: CriterionRow, target: CriterionTarget | null, { sheet, cell, share, level, year }: Certified): Finding | null {
  if (target === null || !target.isShare || target.highest === null || target.figure.kind !== 'number') return null;
  const { highest, figure } = target;
  if (highest + 0.5 * 10 ** -figure.decimals >= share) return null;
  return {
    rule: 'criterion-targets/below-certified',
    severity: 'warning',
    sheet: table.sheet,
    cells: [target.cell, sheet === table.sheet ? cell : qualifiedAddress(sheet, cell)],
    set: level,
    ...(row.code === null ? {} : { indicator: row.code }),
    actual: highest,
    expected: share,
    difference: roundTo(highest - share, figure.decimals + 2),
    params: { year, criterion: row.name },
  };
}
