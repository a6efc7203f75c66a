/**
 * What a stamp takes a sheet to hold: one line a filled cell. The same whether Excel or the reader of files gave the grid,
 * and after another program has saved the file. Formats, fonts, widths, notes and the order of sheets are no part of it.
 */
import { cellAddress } from '../../sheet/address';
import { formulaAt, storedAt, type CellValue, type Grid } from '../../sheet/grid';

/** To be raised with every change of the form: stamps of another form cannot be compared. */
export const CANONICAL_FORM = 1;

/** Excel shows and types numbers with 15 digits; what lies beyond differs between programs. */
const DIGITS = 15;
/** Programs add up in different orders: the last digits of what formulas give differ. */
const DIGITS_OF_RESULTS = 12;

/** The lines of a grid, row by row; blank cells have none. */
export function* canonicalLines(grid: Grid): Generator<string, void, void> {
  if (grid.area === null) return;
  const { top, left, bottom, right } = grid.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const formula = canonicalFormula(formulaAt(grid, row, column));
      const value = canonicalValue(storedAt(grid, row, column), formula !== '');
      if (formula !== '' || value !== null) yield `${JSON.stringify([cellAddress(row, column), value, formula])}\n`;
    }
  }
}

/** Texts in composed Unicode with plain line ends; -0 is 0. */
export function canonicalValue(value: CellValue, isResult: boolean): CellValue {
  if (typeof value === 'string') return value === '' ? null : value.normalize('NFC').replace(/\r\n?/g, '\n');
  if (typeof value !== 'number') return value;
  return Number(value.toPrecision(isResult ? DIGITS_OF_RESULTS : DIGITS)) + 0;
}

/**
 * "" where there is none: LibreOffice makes one of the value TRUE. A formula without what programs write differently: blanks, quotes around names of sheets, capitals, TRUE(), prefixes of newer
 * functions. Of references to other workbooks and to tables, which each program writes in its own way, only that there is
 * one: their values count all the same.
 */
function canonicalFormula(formula: string | null): string {
  if (formula === null) return '';
  if (/[[\]{}@#]/.test(outsideTexts(formula))) return '=';
  const plain = formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part.normalize('NFC') : plainPart(part)))
    .join('');
  return plain === '=TRUE' || plain === '=FALSE' ? '' : plain;
}

const outsideTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '');

function plainPart(part: string): string {
  return part
    .normalize('NFC')
    .replace(/_xlfn\.|_xlws\.|[\s']/gi, '')
    .toUpperCase()
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}
