/** Changes that tables of several families can have: a row left out, a number that does not follow the one before it. */
import { changed, countIn, draftNamed, likeCount, otherCount, replaced, valueOf, type Breaks, type Change } from './change';
import { addressOf, deleteRow, valueIn, type Draft, type Place } from './draft';

/** A group of rows whose numbers follow each other. */
export type NumberedRows = readonly number[];

/** The row is deleted; cells below it move up, and so do those that it contradicts. @param name the column that tells what the row is about */
export function withoutRow(workbook: readonly Draft[], { sheet, row, column: name }: Place, contradicted: readonly Place[]): Change {
  const text = String(valueIn(draftNamed(workbook, sheet), row, name) ?? '');
  const cells = contradicted.map((place) => addressOf(place.sheet === sheet && place.row > row ? { ...place, row: place.row - 1 } : place));
  return { what: `${sheet}: row ${row + 1} (${text.slice(0, 60)}) deleted`, workbook: replaced(workbook, sheet, (draft) => deleteRow(draft, row)), cells };
}

/** Another number; the rows below it in its group contradict it, too. */
export function misnumbered(workbook: readonly Draft[], sheet: string, column: number, groups: readonly NumberedRows[]): Breaks {
  return (random) => {
    const group = random.pick(groups.filter((rows) => rows.length > 1));
    const row = random.pick(group);
    const place = { sheet, row, column };
    const before = valueOf(workbook, place);
    const count = countIn(before);
    if (count === null) return null;
    const other = otherCount(random, count);
    const below = group.filter((next) => next > row).map((next) => ({ sheet, row: next, column }));
    return other < 1 ? null : changed(workbook, [{ ...place, value: likeCount(before, other) }], below);
  };
}

/** Any row but the last of its group: nothing shows that the last one is missing. */
export function rowMissing(workbook: readonly Draft[], sheet: string, columns: { readonly number: number; readonly name: number }, groups: readonly NumberedRows[]): Breaks {
  return (random) => {
    const group = random.pick(groups.filter((rows) => rows.length > 1));
    const row = random.pick(group.slice(0, -1));
    const next = group.find((other) => other > row) ?? row;
    return withoutRow(workbook, { sheet, row, column: columns.name }, [{ sheet, row: next, column: columns.number }]);
  };
}

const FORMULA_ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?'];

/** A formula that gives an error where a figure belongs. */
export function formulaError(workbook: readonly Draft[], places: readonly Place[]): Breaks {
  return (random) => changed(workbook, [{ ...random.pick(places), value: random.pick(FORMULA_ERRORS) }], []);
}
