/** Changes that break a sheet of unmet criteria. */
import { changed, textOf, valueOf, type Breaks } from '../change';
import type { Draft, Place } from '../draft';
import { misnumbered } from '../rows';
import { claimChanges } from './claims';
import { at, detailCells, nameCell, type DetailPlan } from './plan';
import { valueChanges } from './values';

export function unmetDetailChanges(workbook: readonly Draft[], plan: DetailPlan): Readonly<Record<string, Breaks>> {
  /** The name of a criterion alone leaves agency and deadline to its indicators. */
  const rows = [...new Set(detailCells(workbook, plan).filter(({ text }) => /chỉ tiêu|chưa|yêu cầu|\+ \d/iu.test(text)).map(({ row }) => row))];
  const filled = (column: number): Place[] => rows.map((row) => at(plan, row, column)).filter((place) => textOf(workbook, place) !== '');
  const numbers = plan.sections.map((places) => places.map(([row = 0]) => row));
  return {
    ...claimChanges(workbook, plan),
    ...valueChanges(workbook, plan),
    'no agency': (random) => changed(workbook, [{ ...random.pick(filled(plan.agency)), value: null }], []),
    'no deadline': (random) => changed(workbook, [{ ...random.pick(filled(plan.deadline)), value: null }], []),
    'deadline before the plan': (random) => changed(workbook, [{ ...random.pick(filled(plan.deadline)), value: random.pick(past(plan.planYear - random.integer(1, 3))) }], []),
    'deadline that does not exist': (random) => changed(workbook, [{ ...random.pick(filled(plan.deadline)), value: random.pick(impossible(plan.planYear)) }], []),
    'place without a name': (random) => changed(workbook, [{ ...nameCell(plan, random.pick(plan.sections.flat())), value: null }], []),
    'place doubled': placeDoubled(workbook, plan),
    ...(numbers.some((group) => group.length > 1) ? { numbering: misnumbered(workbook, plan.sheet, plan.number, numbers) } : {}),
  };
}

function past(year: number): readonly string[] {
  return [`Quý IV/${year}`, `Quý 3 năm ${year}`, `Tháng 12/${year}`, `31/12/${year}`, `Năm ${year}`, `Quý II/${year}`];
}

function impossible(year: number): readonly string[] {
  return [`Quý V/${year}`, `Tháng 13/${year}`, `31/02/${year}`, `Quý 7 năm ${year}`, `Quý VI/${year}`];
}

/** One place takes the name of another in its section, and what it claims of itself. */
function placeDoubled(workbook: readonly Draft[], plan: DetailPlan): Breaks {
  return (random) => {
    const section = random.pick(plan.sections.filter((places) => places.length > 1));
    const [place, twin] = [nameCell(plan, random.pick(section)), nameCell(plan, random.pick(section))];
    return place.row === twin.row ? null : changed(workbook, [{ ...place, value: valueOf(workbook, twin) }], [twin]);
  };
}
