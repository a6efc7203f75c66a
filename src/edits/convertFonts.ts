/** The plan of edits that turns text in legacy fonts (TCVN3, VNI) into Unicode, in a font that every machine has. */
import type { ReviewInput } from '../review';
import { readLegacyTexts } from '../review/readable';
import { cellAddress, qualifiedAddress } from '../sheet/address';
import type { Edit, FontChange, Plan } from '../sheet/edit';
import { cellKey, fontAt, formulaAt, numberFormatAt, storedAt, valueAt, type Grid } from '../sheet/grid';
import type { LegacyReading } from '../sheet/legacyText';
import { decodeLegacy, hasLettersOf, isUnicodeVietnamese, legacyFont, unicodeFontFor } from '../text/legacyFonts';

export interface Conversion {
  /** Cells whose encoding is a guess are not ticked. */
  readonly plan: Plan;
  /** Qualified addresses of cells with legacy text that cannot be converted: formulas that spell it out, texts in several fonts. */
  readonly leftAlone: readonly string[];
}

/**
 * Every filled cell in a legacy font of the sheets that hold legacy text, numbers included, so that nothing remains in
 * a font that shows other letters; and legacy text in other fonts, which keep theirs.
 */
export function planConversion(input: ReviewInput): Conversion {
  const sheets = readLegacyTexts(input.grids, input.state).filter(({ legacy }) => legacy.length > 0).map(planSheet);
  return { plan: sheets.flatMap(({ plan }) => plan), leftAlone: sheets.flatMap(({ leftAlone }) => leftAlone) };
}

function planSheet({ grid, guessed }: LegacyReading): Conversion {
  const texts: Edit[] = [];
  const fontsOnly: Edit[] = [];
  const leftAlone: string[] = [];
  for (const { row, column } of filledCells(grid)) {
    const key = cellKey(row, column);
    if (isUnwritable(grid, row, column)) {
      if (grid.originals.has(key)) leftAlone.push(qualifiedAddress(grid.sheet, cellAddress(row, column)));
      continue;
    }
    const edit = editOf(grid, row, column, !guessed.has(key));
    if (edit.before.value !== edit.after.value) texts.push(edit);
    else if (edit.font !== undefined) fontsOnly.push(edit);
  }
  return { plan: [...texts, ...fontsOnly], leftAlone };
}

/** Also the cells whose formula gave nothing. */
function* filledCells({ area, values, formulas }: Grid): Generator<{ row: number; column: number }> {
  if (area === null) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = values[row - area.top]?.[column - area.left] ?? null;
      if (value !== null || formulas.has(cellKey(row, column))) yield { row, column };
    }
  }
}

/**
 * A text in several fonts would lose all but one. A formula that spells out legacy text is never replaced by its value,
 * and would show something else in another font; every other formula follows the cells that it reads.
 */
function isUnwritable(grid: Grid, row: number, column: number): boolean {
  const key = cellKey(row, column);
  const formula = formulaAt(grid, row, column);
  if (formula !== null) return /[\u00A1-\u00FE]/.test(formula) && !isUnicodeVietnamese(formula);
  return grid.runs.has(key) || grid.fonts.get(key) === '';
}

function editOf(grid: Grid, row: number, column: number, ticked: boolean): Edit {
  const formula = formulaAt(grid, row, column);
  const before = { value: storedAt(grid, row, column), formula };
  const after = formula === null ? { value: valueAt(grid, row, column), formula } : before;
  const font = fontChange(fontAt(grid, row, column));
  const numberFormat = convertedFormat(grid, row, column);
  return {
    sheet: grid.sheet,
    row,
    column,
    before,
    after,
    ...(font === null ? {} : { font }),
    ...(numberFormat === null ? {} : { numberFormat }),
    ticked,
  };
}

function fontChange(name: string | null): FontChange | null {
  return name === null || legacyFont(name) === null ? null : { before: name, after: unicodeFontFor(name) };
}

/** A number format may spell out a unit: 0" x·". null where there is nothing to convert. */
function convertedFormat(grid: Grid, row: number, column: number): string | null {
  const font = legacyFont(fontAt(grid, row, column));
  const format = numberFormatAt(grid, row, column);
  if (font === null || !hasLettersOf(format, font.encoding)) return null;
  return format.replace(/"[^"]*"/g, (text) => decodeLegacy(text, font));
}
