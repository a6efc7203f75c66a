/** R16: a commune that is certified meets every criterion, so no criterion is met by a smaller share of communes than the share certified. */
import type { CriterionRow, CriterionTarget, CriterionTargetTable } from '../../../appendices/criterion-targets/table';
import type { Finding } from '../../../appendices/finding';
import type { RoadmapTable } from '../../../appendices/roadmap/table';
import { qualifiedAddress } from '../../../sheet/address';
import { roundTo } from '../../../sheet/precision';
import { ownLines, scopeOfTitle } from './statement';

/** The share of communes at a level by the end of a year, in percent, as a roadmap states it. */
interface Certified {
  readonly sheet: string;
  readonly cell: string;
  readonly share: number;
}

/** Warnings only: the title often names the period of the criteria set, and communes certified by an older set may miss one of today's. */
export function criterionShareFindings(tables: readonly CriterionTargetTable[], roadmaps: readonly RoadmapTable[]): readonly Finding[] {
  return tables.flatMap((table) =>
    table.columns.sets.flatMap(({ places, level, year, measure }, index) => {
      const by = year ?? table.data.year;
      const of = roadmaps.filter(({ data }) => data.level === level && scopeOf(data.title) === scopeOf(table.data.title));
      const certified = level === null || places !== 'commune' || measure === 'count' || by === null ? null : certifiedBy(of, by);
      return certified === null || by === null ? [] : table.data.rows.flatMap((row) => tooLow(table, row, row.targets[index] ?? null, certified, by) ?? []);
    }),
  );
}

function scopeOf(title: RoadmapTable['data']['title']): string {
  return scopeOfTitle(ownLines(title));
}

/** Two roadmaps of a level may divide by different communes. */
function certifiedBy([roadmap, ...others]: readonly RoadmapTable[], by: number): Certified | null {
  const figure = roadmap?.data.years.find(({ year }) => year === by)?.percent;
  return roadmap === undefined || others.length > 0 || figure?.kind !== 'number' ? null : { sheet: roadmap.sheet, cell: figure.cell, share: figure.value };
}

/** A target is written in whole percents, which may stand for half a percent more. */
function tooLow(table: CriterionTargetTable, row: CriterionRow, target: CriterionTarget | null, { sheet, cell, share }: Certified, year: number): Finding | null {
  if (target === null || !target.isShare || target.highest === null || target.figure.kind !== 'number') return null;
  const { highest, figure } = target;
  if (highest + 0.5 * 10 ** -figure.decimals >= share) return null;
  const set = table.columns.sets[row.targets.indexOf(target)]?.level ?? '';
  return {
    rule: 'criterion-targets/below-certified',
    severity: 'warning',
    sheet: table.sheet,
    cells: [target.cell, sheet === table.sheet ? cell : qualifiedAddress(sheet, cell)],
    set,
    ...(row.code === null ? {} : { indicator: row.code }),
    actual: highest,
    expected: share,
    difference: roundTo(highest - share, figure.decimals + 2),
    params: { year, criterion: row.name },
  };
}
