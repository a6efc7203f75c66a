/** Changes that break a matrix of aims by district. */
import type { CellValue } from '../../../src/sheet/grid';
import type { Random } from '../../random';
import { changed, countIn, likeCount, otherCount, textOf, valueOf, type Breaks } from '../change';
import type { Draft, Place } from '../draft';
import { formulaError, misnumbered, type NumberedRows } from '../rows';

/** What the bench knows of a matrix. Rows and columns count from 0. */
export interface MatrixPlan {
  readonly sheet: string;
  readonly number?: number;
  readonly total: number;
  readonly districts: readonly number[];
  readonly aims: readonly AimPlan[];
  readonly numbered: readonly NumberedRows[];
}

/** counts: a number a district; names: "Xã A, B" or, where `isCounted`, "02 xã: A, B"; least: "12 thôn và các thôn …". */
export interface AimPlan {
  readonly row: number;
  readonly holds: 'counts' | 'names' | 'least';
  readonly isCounted?: boolean;
}

const STRANGERS = ['Hải Thượng', 'Quỳnh Lâm', 'Nghi Xuân', 'Đức Bồng', 'Lộc Yên'];

export function matrixChanges(workbook: readonly Draft[], plan: MatrixPlan): Readonly<Record<string, Breaks>> {
  const { sheet, number, numbered, total, districts } = plan;
  const exact = plan.aims.filter(({ holds }) => holds !== 'least');
  const [names, counts, least] = (['names', 'counts', 'least'] as const).map((kind) => plan.aims.filter(({ holds }) => holds === kind));
  const totals = exact.map(({ row }) => ({ sheet, row, column: total }));
  return {
    total: totalChanged(workbook, totals),
    'blank total': (random) => changed(workbook, [{ ...random.pick(totals), value: null }], []),
    'formula error': formulaError(workbook, exact.flatMap(({ row }) => [total, ...districts].map((column) => ({ sheet, row, column })))),
    ...(counts?.length ? { 'count of a district': countChanged(workbook, plan, counts) } : {}),
    ...(names?.length ? namesChanges(workbook, plan, names) : {}),
    ...(least?.length ? { 'total below its parts': belowParts(workbook, plan, least) } : {}),
    ...(number === undefined || numbered.length === 0 ? {} : { numbering: misnumbered(workbook, sheet, number, numbered) }),
  };
}

function totalChanged(workbook: readonly Draft[], totals: readonly Place[]): Breaks {
  return (random) => {
    const place = random.pick(totals);
    const before = valueOf(workbook, place);
    return changed(workbook, [{ ...place, value: likeCount(before, otherCount(random, countIn(before) ?? 0)) }], []);
  };
}

function totalOf({ sheet, total }: MatrixPlan, { row }: AimPlan): Place {
  return { sheet, row, column: total };
}

function countChanged(workbook: readonly Draft[], plan: MatrixPlan, aims: readonly AimPlan[]): Breaks {
  return (random) => {
    const aim = random.pick(aims);
    const place = { sheet: plan.sheet, row: aim.row, column: random.pick(plan.districts) };
    const before = valueOf(workbook, place);
    return changed(workbook, [{ ...place, value: likeCount(before ?? 0, otherCount(random, countIn(before) ?? 0)) }], [totalOf(plan, aim)]);
  };
}

/** "12 thôn và các thôn chưa đạt chuẩn": a total of less than the numbers named. */
function belowParts(workbook: readonly Draft[], plan: MatrixPlan, aims: readonly AimPlan[]): Breaks {
  return (random) => {
    const aim = random.pick(aims);
    const parts = plan.districts.map((column) => Number(/^\d+/.exec(textOf(workbook, { sheet: plan.sheet, row: aim.row, column }))?.[0] ?? 0));
    const sum = parts.reduce((all, part) => all + part, 0);
    return changed(workbook, [{ ...totalOf(plan, aim), value: `${random.integer(1, sum - 1)} thôn` }], []);
  };
}

interface NamesCell extends Place {
  readonly aim: AimPlan;
  readonly names: readonly string[];
}

function namesChanges(workbook: readonly Draft[], plan: MatrixPlan, aims: readonly AimPlan[]): Readonly<Record<string, Breaks>> {
  const cells = aims.flatMap((aim) => plan.districts.map((column) => namesCell(workbook, plan, aim, column)));
  const filled = cells.filter(({ names }) => names.length > 0);
  const counted = filled.filter(({ aim }) => aim.isCounted === true);
  const write = (random: Random, cell: NamesCell, names: readonly string[], count = names.length) => changed(workbook, [{ ...cell, value: written(random, cell, names, count) }], [totalOf(plan, cell.aim)]);
  return {
    'name dropped': (random) => {
      const cell = random.pick(filled);
      const gone = random.pick(cell.names);
      return write(random, cell, cell.names.filter((name) => name !== gone));
    },
    'name added': (random) => {
      const cell = random.pick(cells);
      return write(random, cell, [...cell.names, random.pick(STRANGERS)]);
    },
    'name doubled in its cell': (random) => {
      const cell = random.pick(filled.filter(({ names }) => names.length > 1));
      const [first, ...others] = cell.names;
      return write(random, cell, [first ?? '', random.pick([first ?? '']), ...others.slice(1)]);
    },
    ...(counted.length === 0
      ? {}
      : {
          'count before names': (random: Random) => {
            const cell = random.pick(counted);
            return write(random, cell, cell.names, otherCount(random, cell.names.length));
          },
        }),
  };
}

function namesCell(workbook: readonly Draft[], { sheet }: MatrixPlan, aim: AimPlan, column: number): NamesCell {
  const place = { sheet, row: aim.row, column };
  const text = textOf(workbook, place).replace(/^(Xã |\d+ xã: )/, '');
  return { ...place, aim, names: /\p{L}/u.test(text) ? text.split(', ') : [] };
}

function written(random: Random, { aim }: NamesCell, names: readonly string[], count: number): CellValue {
  if (names.length === 0) return random.pick([0, null, '-']);
  return (aim.isCounted === true ? `${String(count).padStart(2, '0')} xã: ` : 'Xã ') + names.join(', ');
}
