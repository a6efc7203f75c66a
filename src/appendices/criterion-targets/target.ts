/** What a cell below a set states: a number, a bound or a range. */
import { figureAt, numberOf } from '../../sheet/figure';
import { textAt, type Grid } from '../../sheet/grid';
import { readBound, type FoundBound } from '../../text/bound';
import { normalise } from '../../text/fold';
import { findNumbers, type NumberReading } from '../../text/number';
import { readRange } from '../../text/range';
import { readOnce } from '../../text/readOnce';
import { unitAt } from '../../text/unit';
import type { CriterionTarget } from './table';

interface Ends {
  readonly lowest: number | null;
  readonly highest: number | null;
}

const OPEN: Ends = { lowest: null, highest: null };
const FOOTNOTES = /[*⁰¹²³⁴-⁹]+$/u;

/** Null where the cell is blank or says "-". `saysPercent`: the cell or its format has a percent sign. */
export function readTarget(grid: Grid, row: number, column: number): (Omit<CriterionTarget, 'isShare'> & { readonly saysPercent: boolean }) | null {
  const figure = figureAt(grid, row, column);
  if (figure.kind === 'blank') return null;
  const text = textAt(grid, row, column);
  const number = numberOf(figure);
  const ends = number === null ? endsOf(normalise(text).replace(FOOTNOTES, '').trim()) : { lowest: number, highest: number };
  return { cell: figure.cell, text, figure, ...ends, saysPercent: (figure.kind === 'number' && figure.percent) || text.includes('%') };
}

const endsOf = readOnce((text): Ends => {
  const bound = readBound(text);
  if (bound !== null) return endsOfBound(bound);
  const range = readRange(text);
  return range === null ? shareInWords(text) : { lowest: valueOf(range.from), highest: valueOf(range.to) };
});

function endsOfBound({ op, reading }: FoundBound): Ends {
  const value = valueOf(reading);
  return { lowest: op.startsWith('<') ? null : value, highest: op.startsWith('>') ? null : value };
}

/** "100% số xã": the one number of the text, with its percent sign. */
function shareInWords(text: string): Ends {
  const [number, ...others] = findNumbers(text);
  if (number === undefined || others.length > 0 || number.start > 0) return OPEN;
  const isWhole = number.end === text.length || unitAt(text, number.end).unit?.startsWith('%') === true;
  const value = isWhole ? valueOf(number.reading) : null;
  return { lowest: value, highest: value };
}

function valueOf(reading: NumberReading): number | null {
  return reading.kind === 'number' ? reading.value : null;
}
