/** The rows of a set's table: one an indicator, one a part of an indicator, one a criterion that has neither. */
import { indicatorsOf, type Condition, type CriteriaSet, type Indicator, type Level, type Named, type Part, type Scope } from '../set';
import type { Role } from './columns';
import { scopeText } from './scope';
import { comparisonWords, confidenceWords, kindWords, leftWords, YES } from './words';

/** What the cells of a row hold, by column. */
export interface SheetRow extends Readonly<Partial<Record<Role, string | number>>> {
  /** By the header of the column. */
  readonly levels: ReadonlyMap<string, string | number>;
}

/** Between the grades of a scale, from the lowest to the highest. */
const GRADES = ' < ';
const CHANGES = { changed: 'Sửa', added: 'Thêm' };

export function rowsOf({ criteria }: CriteriaSet): readonly SheetRow[] {
  return criteria.flatMap((criterion) => {
    const named = { criterion: criterion.number, criterionName: criterion.name };
    if (criterion.indicators.length === 0) return [{ ...named, levels: new Map() }];
    return criterion.indicators.flatMap((one) => [
      { ...named, ...indicatorRow(one) },
      ...(one.parts ?? []).map((part) => ({ ...named, indicator: one.number, part: part.id, name: part.label, ...conditionRow(part) })),
    ]);
  });
}

function indicatorRow(one: Indicator): SheetRow {
  return {
    indicator: one.number,
    name: one.name,
    kind: kindWords.write(one.kind),
    ...conditionRow(one),
    note: one.note,
    choose: one.choose,
    ifAny: one.isIfAny === true ? YES : undefined,
    amendment: one.amendment,
    nameConfidence: confidenceWords.write(one.nameConfidence),
    nameSource: one.source,
  };
}

function conditionRow(one: Condition): SheetRow {
  const usual = usualLevel(one.levels);
  return {
    comparison: comparisonWords.write(one.comparison),
    unit: one.unit,
    levels: new Map(one.levels.map((level) => [scopeText(level), level.value ?? leftWords.write(level.left ?? 'unknown')])),
    confidence: usual === null ? undefined : confidenceWords.write(usual.confidence),
    source: usual?.source,
    scale: one.scale?.join(GRADES),
    derived: one.derived && `${String(one.derived.factor).replace('.', ',')} × ${one.derived.indicator} của ${one.derived.set}`,
  };
}

/** The level whose confidence and source most levels of the condition share; null where there is none. Notes are told apart. */
export function usualLevel(levels: readonly Level[]): Level | null {
  const count = (level: Level): number => levels.filter((other) => hasSameSource(level, other)).length;
  return levels.reduce<Level | null>((best, level) => (best === null || count(level) > count(best) ? level : best), null);
}

export function hasSameSource(one: Level, other: Level): boolean {
  return one.confidence === other.confidence && one.source === other.source;
}

/** The conditions of a set that have levels of their own, with the number and part that name them. */
export function conditionsOf(set: CriteriaSet): readonly { readonly indicator: Indicator; readonly part?: Part; readonly condition: Condition }[] {
  return indicatorsOf(set).flatMap((indicator) => [{ indicator, condition: indicator }, ...(indicator.parts ?? []).map((part) => ({ indicator, part, condition: part }))]);
}

/** The headers of the columns of levels, every scope once: those of everybody first, then by region, group and year. */
export function scopesIn(set: CriteriaSet): readonly string[] {
  const scopes = new Map(conditionsOf(set).flatMap(({ condition }) => condition.levels.map((level): [string, Scope] => [scopeText(level), level])));
  const place = (known: readonly Named[], id: string | undefined): number => (id === undefined ? -1 : known.findIndex((one) => one.id === id));
  const order = ({ region, group, from = 0, to = 0 }: Scope): number[] => [place(set.regions, region), place(set.groups, group), from, to];
  return [...scopes].sort(([, one], [, other]) => compare(order(one), order(other))).map(([text]) => text);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** What a province's set does to the row of an indicator; undefined: it keeps it. */
export function changeOf({ indicator }: SheetRow, own: ReadonlySet<string>, inBase: ReadonlySet<string>): string | undefined {
  const number = String(indicator ?? '');
  if (!own.has(number)) return undefined;
  return inBase.has(number) ? CHANGES.changed : CHANGES.added;
}
