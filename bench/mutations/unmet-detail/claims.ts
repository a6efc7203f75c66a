/** Changes of "NTM đạt 12/19 TC, 07 TC chưa đạt gồm: 1, 2, …" that break it, or part it from the details. */
import type { Random } from '../../random';
import { changed, otherCount, textOf, type Breaks, type Change } from '../change';
import type { Draft, Place } from '../draft';
import { at, criteriaIn, detailCells, nameCell, type DetailCell, type DetailPlan, type PlacePlan } from './plan';

interface Claim {
  readonly place: PlacePlan;
  /** The column of its set. */
  readonly column: number;
  readonly text: string;
  readonly index: number;
  readonly whole: string;
  readonly met: string;
  readonly of: string;
  readonly unmet: string;
  readonly list: readonly string[];
}

const CLAIM = /đạt (\d+)\/(\d+) (TC|tiêu chí), (\d+)(\/\d+)? (TC|tiêu chí) chưa đạt gồm: (TC )?(\d+(?:, \d+)*)/gu;

interface Stated {
  readonly met: string;
  readonly of: string;
  readonly unmet: string;
  readonly list: readonly string[];
}

export function claimChanges(workbook: readonly Draft[], plan: DetailPlan): Readonly<Record<string, Breaks>> {
  const claims = plan.sections.flat().flatMap((place) => claimsOf(workbook, plan, place));
  if (claims.length === 0) return {};
  const broken = (change: (claim: Claim, random: Random) => Partial<Stated>): Breaks => (random) => {
    const claim = random.pick(claims);
    return stated(workbook, plan, claim, change(claim, random));
  };
  const without = ({ list }: Claim, random: Random): string[] => {
    const gone = random.pick(list);
    return list.filter((criterion) => criterion !== gone);
  };
  const strange = ({ list }: Claim, random: Random): string => String(random.pick([...Array(19).keys()].map((index) => index + 1).filter((criterion) => !list.includes(String(criterion)))));
  const moved = ({ met, unmet }: Claim, by: number): Partial<Stated> => ({ met: counted(met, Number(met) - by), unmet: counted(unmet, Number(unmet) + by) });
  return {
    'criteria met': broken(({ met }, random) => ({ met: counted(met, otherCount(random, Number(met))) })),
    'number of unmet criteria': broken(({ unmet }, random) => ({ unmet: counted(unmet, otherCount(random, Number(unmet))) })),
    'number of criteria of the set': broken(({ of }, random) => ({ of: String(otherCount(random, Number(of))) })),
    'criterion dropped from the list': broken((claim, random) => ({ list: without(claim, random) })),
    'criterion added to the list': broken((claim, random) => ({ list: [...claim.list, strange(claim, random)] })),
    'wrong criterion in the list': broken((claim, random) => ({ list: [...without(claim, random), strange(claim, random)] })),
    'criterion forgotten, counts mended': broken((claim, random) => ({ list: without(claim, random), ...moved(claim, -1) })),
    'criterion without details, counts mended': broken((claim, random) => ({ list: [...claim.list, strange(claim, random)], ...moved(claim, 1) })),
    ...detailsMissing(workbook, plan, claims),
  };
}

function counted(before: string, count: number): string {
  return String(count).padStart(before.length, '0');
}

function claimsOf(workbook: readonly Draft[], plan: DetailPlan, place: PlacePlan): readonly Claim[] {
  const text = textOf(workbook, nameCell(plan, place));
  return [...text.matchAll(CLAIM)].map((found, position) => ({
    place,
    column: plan.sets[position] ?? 0,
    text,
    index: found.index,
    whole: found[0],
    met: found[1] ?? '',
    of: found[2] ?? '',
    unmet: found[4] ?? '',
    list: (found[8] ?? '').split(', '),
  }));
}

function detailsOf(workbook: readonly Draft[], plan: DetailPlan, { place, column }: Claim): readonly Place[] {
  return detailCells(workbook, plan).filter((cell) => cell.column === column && cell.rows === place);
}

function stated(workbook: readonly Draft[], plan: DetailPlan, claim: Claim, change: Partial<Stated>): Change | null {
  const { met, of, unmet, list } = { ...claim, ...change };
  if (list.length === 0) return null;
  const words = claim.whole.replace(CLAIM, (_, __, ___, first: string, ____, ofUnmet: string | undefined, second: string, label: string | undefined) => {
    const part = ofUnmet === undefined ? '' : `/${of}`;
    return `đạt ${met}/${of} ${first}, ${unmet}${part} ${second} chưa đạt gồm: ${label ?? ''}${list.join(', ')}`;
  });
  const value = claim.text.slice(0, claim.index) + words + claim.text.slice(claim.index + claim.whole.length);
  return changed(workbook, [{ ...nameCell(plan, claim.place), value }], detailsOf(workbook, plan, claim));
}

/** The only cells of listed criteria, each beside others of its place: one of them is emptied. */
function detailsMissing(workbook: readonly Draft[], plan: DetailPlan, claims: readonly Claim[]): Readonly<Record<string, Breaks>> {
  const all = detailCells(workbook, plan);
  const alone = claims.flatMap((claim) => {
    const cells = all.filter((cell) => cell.column === claim.column && cell.rows === claim.place);
    const isAlone = (cell: DetailCell): boolean => criteriaIn(cell.text).some((criterion) => !cells.some((other) => other !== cell && criteriaIn(other.text).includes(criterion)));
    return cells.length < 2 ? [] : cells.filter(isAlone);
  });
  if (alone.length === 0) return {};
  return {
    'details missing': (random) => {
      const { row, column, rows } = random.pick(alone);
      return changed(workbook, [{ ...at(plan, row, column), value: null }], [nameCell(plan, rows)]);
    },
  };
}
