/** Changes that break an assignment of criteria to agencies. */
import { changed, textOf, valueOf, type Breaks, type NewValue } from '../change';
import type { Draft, Place } from '../draft';
import { misnumbered, rowMissing, withoutRow } from '../rows';

/** What the bench knows of an assignment. Rows and columns count from 0. */
export interface AgencyPlan {
  readonly sheet: string;
  readonly number: number;
  readonly agency: number;
  readonly sets: readonly SetPlan[];
  /** One agency a row, numbered from 1. */
  readonly rows: readonly number[];
}

export interface SetPlan {
  readonly column: number;
  /** The row of the set's label. */
  readonly label: number;
  /** How many criteria the set has. */
  readonly size: number;
}

/** A code in a cell, with where it begins in the text. */
interface Code {
  readonly row: number;
  readonly set: SetPlan;
  readonly code: string;
  readonly index: number;
}

/** "17.1", "9"; the texts of these starts hold no other numbers and no ranges. */
const CODE = /\d+(?:\.\d+)?/g;

export function agencyChanges(workbook: readonly Draft[], plan: AgencyPlan): Readonly<Record<string, Breaks>> {
  const { sheet, number, agency, rows } = plan;
  return {
    numbering: misnumbered(workbook, sheet, number, [rows]),
    'agency removed': rowMissing(workbook, sheet, { number, name: agency }, [rows]),
    'agency removed, the others numbered anew': removed(workbook, plan),
    'agency without a name': (random) => changed(workbook, [{ sheet, row: random.pick(rows), column: agency, value: null }], []),
    'agency without criteria': emptied(workbook, plan),
    'criterion given to nobody': dropped(workbook, plan),
    'code of another criterion': mistaken(workbook, plan),
    'code that no set has': unknown(workbook, plan),
  };
}

function codesOf(workbook: readonly Draft[], plan: AgencyPlan): readonly Code[] {
  return plan.sets.flatMap((set) =>
    plan.rows.flatMap((row) => [...textOf(workbook, { sheet: plan.sheet, row, column: set.column }).matchAll(CODE)].map(({ 0: code, index }) => ({ row, set, code, index }))),
  );
}

function criterionOf(code: string): number {
  return Number(code.split('.')[0]);
}

/** Criteria that nobody else is given, as a whole or in part. */
function aloneIn(codes: readonly Code[], { row, set, code, index }: Code): boolean {
  return !codes.some((other) => other.set === set && criterionOf(other.code) === criterionOf(code) && (other.row !== row || other.index !== index));
}

function labelOf({ sheet }: AgencyPlan, { label, column }: SetPlan): Place {
  return { sheet, row: label, column };
}

/** A row whose agency alone has a criterion. */
function removed(workbook: readonly Draft[], plan: AgencyPlan): Breaks {
  const codes = codesOf(workbook, plan);
  const isMissed = (row: number, set: SetPlan): boolean => codes.some((code) => code.row === row && code.set === set && !codes.some((other) => other.row !== row && other.set === set && criterionOf(other.code) === criterionOf(code.code)));
  return (random) => {
    const row = random.pick(plan.rows);
    const sets = plan.sets.filter((set) => isMissed(row, set));
    const below = plan.rows.filter((other) => other > row);
    const numbers: NewValue[] = below.map((other) => ({ sheet: plan.sheet, row: other, column: plan.number, value: plan.rows.indexOf(other) }));
    const anew = numbers.length === 0 ? workbook : changed(workbook, numbers, []).workbook;
    return sets.length === 0 ? null : withoutRow(anew, { sheet: plan.sheet, row, column: plan.agency }, sets.map((set) => labelOf(plan, set)));
  };
}

function emptied(workbook: readonly Draft[], plan: AgencyPlan): Breaks {
  return (random) => {
    const row = random.pick(plan.rows);
    const values = plan.sets.map(({ column }) => ({ sheet: plan.sheet, row, column, value: null }));
    return changed(workbook, values, [{ sheet: plan.sheet, row, column: plan.agency }, ...plan.sets.map((set) => labelOf(plan, set))]);
  };
}

function rewritten(workbook: readonly Draft[], plan: AgencyPlan, { row, set, code, index }: Code, to: string): NewValue {
  const place = { sheet: plan.sheet, row, column: set.column };
  const text = String(valueOf(workbook, place));
  return { ...place, value: text.slice(0, index) + to + text.slice(index + code.length) };
}

function dropped(workbook: readonly Draft[], plan: AgencyPlan): Breaks {
  const codes = codesOf(workbook, plan);
  return (random) => {
    const code = random.pick(codes.filter((one) => aloneIn(codes, one)));
    const rest = rewritten(workbook, plan, code, '');
    const value = String(rest.value).replace(/([,;]) *(?=[,;]|$)/, '').replace(/số *, */, 'số ').trim();
    return changed(workbook, [{ ...rest, value: /\d/.test(value) ? value : null }], [labelOf(plan, code.set)]);
  };
}

/** Whole criteria only: of an indicator that is the last of its criterion nobody can tell that it is missing. */
function mistaken(workbook: readonly Draft[], plan: AgencyPlan): Breaks {
  const codes = codesOf(workbook, plan);
  return (random) => {
    const code = random.pick(codes.filter((one) => !one.code.includes('.') && aloneIn(codes, one)));
    const other = random.integer(1, code.set.size);
    return other === Number(code.code) ? null : changed(workbook, [rewritten(workbook, plan, code, String(other))], [labelOf(plan, code.set)]);
  };
}

function unknown(workbook: readonly Draft[], plan: AgencyPlan): Breaks {
  const codes = codesOf(workbook, plan);
  return (random) => {
    const code = random.pick(codes);
    const criterion = random.pick([0, code.set.size + random.integer(1, 30)]);
    const to = code.code.includes('.') ? `${criterion}.${code.code.split('.')[1]}` : String(criterion);
    return changed(workbook, [rewritten(workbook, plan, code, to)], [labelOf(plan, code.set)]);
  };
}
