/** How many criteria a line of the sheet says are met: "Số tiêu chí đạt: 17/19", "Xã đạt 17/19 tiêu chí". */
import { cellAddress, parseAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { textAt, type Grid } from '../../sheet/grid';
import { linesOfRow } from '../../sheet/title';
import { fold, foldInPlace, normalise } from '../../text/fold';
import { extentOf, isCovered, partOf } from './rows';
import type { SectionRows } from './sections';
import type { PlaceColumns, SelfAssessmentColumns, Span, StatedCount } from './table';

const LABEL = /\bso (?:luong )?(tieu chi|chi tieu) (?:(da|chua|khong) )?dat\b/;
/** A number, or dots and lines where it is still to be written. */
const COUNT = '(\\d{1,2}|\\.{2,}|…+|_+)';
const IN_WORDS = new RegExp(`(?:\\bso (?:luong )?(tieu chi|chi tieu) (?:(da|chua|khong) )?dat(?: chuan)?(?: la)?|\\b(?<!chua |khong )dat(?: chuan)?) ?:? ?${COUNT}(?: ?/ ?(\\d{1,2}))?(?: (tieu chi|chi tieu))?(?![\\d.,]| ?%)`);
const IN_COLUMN = new RegExp(`^(?:đạt )?${COUNT} ?/ ?(\\d{1,2})(?: tiêu chí| chỉ tiêu| TC)?$`, 'iu');

type Counted = Pick<StatedCount, 'counted' | 'isMet'>;

/** What the rows that count say, those that name the commune, and lines right below up to the name of another commune. */
export function readCounts(grid: Grid, { top, bottom, reach }: SectionRows, columns: SelfAssessmentColumns): StatedCount[] {
  const counts: StatedCount[] = [];
  for (let row = top; row <= reach; row++) {
    const part = partOf(grid, row, columns);
    if (row > bottom && part === 'place') break;
    if (row > bottom || part === 'count' || part === 'place') counts.push(...countsInRow(grid, row, columns, part === 'place'));
  }
  return counts;
}

function countsInRow(grid: Grid, row: number, columns: SelfAssessmentColumns, isOfCommune: boolean): StatedCount[] {
  const lines = linesOfRow(grid, row, extentOf(columns));
  const texts = lines.map(({ text }) => fold(text));
  const label = labelled(texts);
  const counted = label ?? (isOfCommune || texts.some((text) => /tieu chi$/.test(text)) ? CRITERIA_MET : null);
  const inColumns = counted === null ? [] : columns.places.flatMap((place, index) => inPlace(grid, row, index, counted, candidates(place, counted)) ?? []);
  if (inColumns.length > 0) return inColumns;
  const inWords = columns.places.length > 1 ? [] : lines.flatMap(({ text, cell }) => countInWords(text, cell) ?? []);
  return inWords.length > 0 || label === null ? inWords : columns.places.flatMap((place, index) => openCount(grid, row, index, label, place));
}

const CRITERIA_MET: Counted = { counted: 'criteria', isMet: true };

/** What the row counts by its own words; null where they do not tell. */
function labelled(lines: readonly string[]): Counted | null {
  const found = lines.map((text) => LABEL.exec(text)).find((match) => match !== null);
  return found === undefined ? null : countedBy(found[1], found[2]);
}

function countedBy(unit: string | undefined, negation: string | undefined): Counted {
  return { counted: unit === 'chi tieu' ? 'indicators' : 'criteria', isMet: negation !== 'chua' && negation !== 'khong' };
}

function candidates({ met, unmet, outcome, result }: PlaceColumns, { isMet }: Counted): readonly (number | null)[] {
  return isMet ? [met, outcome, result] : [unmet, outcome, result, met];
}

function countInWords(text: string, cell: string): StatedCount | null {
  const folded = foldInPlace(normalise(text)).replace(/\n/g, ' ');
  const found = /tieu chi|chi tieu/.test(folded) ? IN_WORDS.exec(folded) : null;
  const area = parseAddress(cell)?.area;
  if (found === null || area === undefined) return null;
  const [, unit, negation, written, of, behind] = found;
  return { row: area.top, column: area.left, cell, place: 0, ...countedBy(unit ?? behind, negation), ...numbersOf(written, of), span: spanOf(found, written) };
}

/** Of a number within a match: the words before it hold neither digits nor dots. */
function spanOf(found: RegExpExecArray, written: string | undefined): Span | null {
  const start = found.index + found[0].indexOf(written ?? '');
  return written === undefined ? null : { start, end: start + written.length };
}

function numbersOf(written: string | undefined, of: string | undefined): Pick<StatedCount, 'stated' | 'of'> {
  return { stated: /^\d/.test(written ?? '') ? Number(written) : null, of: of === undefined ? null : Number(of) };
}

/** The figure in the first of the place's columns that has one. */
function inPlace(grid: Grid, row: number, place: number, counted: Counted, columns: readonly (number | null)[]): StatedCount | null {
  for (const column of columns) {
    if (column === null || isCovered(grid, row, column)) continue;
    const figure = figureAt(grid, row, column);
    const at = { row, column, cell: cellAddress(row, column), place, ...counted };
    if (figure.kind === 'number' && !figure.percent && Number.isInteger(figure.value)) {
      const alone = /^\d{1,2}$/.exec(normalise(textAt(grid, row, column)));
      return { ...at, stated: figure.value, of: null, span: alone === null || !figure.asText ? null : spanOf(alone, alone[0]) };
    }
    const found = figure.kind === 'text' ? IN_COLUMN.exec(normalise(figure.text)) : null;
    if (found !== null) return { ...at, ...numbersOf(found[1], found[2]), span: spanOf(found, found[1]) };
  }
  return null;
}

/** A cell where the number is still to be entered: in the column of conclusions, else of results. */
function openCount(grid: Grid, row: number, place: number, counted: Counted, columns: PlaceColumns): StatedCount[] {
  const column = candidates(columns, counted).find((one) => one !== null) ?? null;
  if (column === null || figureAt(grid, row, column).kind !== 'blank') return [];
  return [{ row, column, cell: cellAddress(row, column), place, ...counted, stated: null, of: null, span: null }];
}
