/** What the tables of a workbook state of levels and years. */
import type { DistrictMatrixTable } from '../../../appendices/district-matrix/table';
import type { RegistrationTable } from '../../../appendices/registration/table';
import type { RoadmapTable } from '../../../appendices/roadmap/table';
import type { Table } from '../../../appendices/table';
import type { TargetTable, TargetValue } from '../../../appendices/targets/table';
import type { UnmetDetailTable } from '../../../appendices/unmet-detail/table';
import { numberOf, type Figure } from '../../../sheet/figure';
import { titleLines } from '../../../appendices/titleLines';
import type { Grid } from '../../../sheet/grid';
import { fold } from '../../../text/fold';
import { levelYearsOfRegistration } from './ofRegistration';
import { levelOfCommunes, ownLines, scopeOfTitle, yearOfTitle, type LevelYear, type StatedCount } from './statement';

export function levelYearsOf(table: Table, grid: Grid): readonly LevelYear[] {
  switch (table.kind) {
    case 'roadmap':
      return ofRoadmap(table as RoadmapTable);
    case 'targets':
      return ofTargets(table as TargetTable, scopeOfTitle(ownLines(titleLines(grid, table.header, table.area))));
    case 'registration':
      return levelYearsOfRegistration(table as RegistrationTable);
    case 'district-matrix':
      return ofMatrix(table as DistrictMatrixTable);
    case 'unmet-detail':
      return ofUnmetDetail(table as UnmetDetailTable, scopeOfTitle(ownLines(titleLines(grid, table.header, table.area))));
    default:
      return [];
  }
}

function ofRoadmap({ kind, sheet, data }: RoadmapTable): readonly LevelYear[] {
  const lines = ownLines(data.title);
  const { level } = data;
  if (level === null || lines.some((line) => /\b(thon|huyen) dat chuan\b/.test(fold(line)))) return [];
  const scope = scopeOfTitle(lines);
  return data.years.flatMap(({ year, isPeriod, total, cumulative }) =>
    year === null || isPeriod ? [] : [{ kind, sheet, level, year, inYear: stated(total), byEnd: stated(cumulative)[0] ?? null, isEither: false, scope }],
  );
}

function ofTargets({ kind, sheet, columns, data }: TargetTable, scope: string): readonly LevelYear[] {
  const { year } = columns;
  if (year === null) return [];
  return data.rows.flatMap(({ name, isCount, registered, assigned, cumulative }) => {
    const level = isCount ? (levelOfCommunes(name)?.level ?? null) : null;
    return level === null ? [] : [{ kind, sheet, level, year, inYear: [...exact(registered), ...exact(assigned)], byEnd: exact(cumulative)[0] ?? null, isEither: false, scope }];
  });
}

function ofMatrix({ kind, sheet, data }: DistrictMatrixTable): readonly LevelYear[] {
  const lines = ownLines(data.title);
  const year = yearOfTitle(lines);
  if (year === null) return [];
  return data.rows.flatMap(({ content, total }) => {
    const found = levelOfCommunes(content);
    return found === null ? [] : [{ kind, sheet, level: found.level, year, inYear: stated(total), byEnd: null, isEither: !found.isIncrease, scope: scopeOfTitle(lines) }];
  });
}

/** The last number of a section counts its communes, also where a page of them was lost. */
function ofUnmetDetail({ kind, sheet, data }: UnmetDetailTable, scope: string): readonly LevelYear[] {
  const { planYear: year, sections } = data;
  if (year === null) return [];
  return sections.flatMap(({ title, places }) => {
    const level = levelOfCommunes(title)?.level ?? null;
    const last = places[places.length - 1]?.number ?? null;
    const numbers = places.map(({ number }) => numberOf(number));
    const ascends = numbers.every((number, index) => number !== null && number > (numbers[index - 1] ?? 0));
    return level === null || last === null || !ascends ? [] : [{ kind, sheet, level, year, inYear: stated(last), byEnd: null, isEither: false, scope }];
  });
}

function stated(figure: Figure | null): readonly StatedCount[] {
  const value = numberOf(figure);
  return figure === null || value === null ? [] : [{ value, cell: figure.cell }];
}

function exact(value: TargetValue | null): readonly StatedCount[] {
  return value === null || value.op !== '==' ? [] : [{ value: value.value, cell: value.cell }];
}
