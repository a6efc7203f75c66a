/** Reads a matrix of aims by district into its rows. */
import { figureAt, type Figure } from '../../sheet/figure';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { readCount } from '../../text/count';
import { fold, normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import type { Recognition } from '../table';
import { titleLines } from '../titleLines';
import { countedIn, readEntry } from './entry';
import { areYears, isRate } from './rates';
import { spansOf, type RowSpan } from './rows';
import type { Counted, DistrictColumn, DistrictEntry, DistrictMatrixColumns, DistrictMatrixTable, MatrixRow } from './table';

/** The total of a row of these is no sum of whole numbers. */
const NO_SUM = /%|\b(ty le|ti le|binh quan|trung binh|mat do|ty trong|ty suat|nang suat|he so|chi so|xep hang|thu hang|thu nhap|trieu dong|ty dong|nghin dong|kinh phi|von|ngan sach)\b/;
/** Nor is it where a row counts neither villages, communes nor districts: each district has the 19 criteria of the province. */
const SAME_EVERYWHERE = /\b(tieu chi|chi tieu|diem|muc)\b/;
/** A cumulative total beside the names of this year's communes is not their number. */
const CUMULATIVE = /\b(luy ke|cong don)\b/;

export function readDistrictMatrix(grid: Grid, recognition: Recognition<DistrictMatrixColumns>): DistrictMatrixTable {
  const title = titleLines(grid, recognition.header, recognition.area);
  const isMoney = title.some((line) => /^\W*(don vi( tinh)?|dvt)\b/.test(fold(line.text)) && NO_SUM.test(fold(line.text)));
  return { ...recognition, data: { title, rows: spansOf(grid, recognition).map((span) => readRow(grid, span, recognition.columns, isMoney)) } };
}

function readRow(grid: Grid, span: RowSpan, columns: DistrictMatrixColumns, isMoney: boolean): MatrixRow {
  const content = normalise(textAt(grid, span.row, columns.content)).replace(/^[-–+*•] ?/, '').replace(/\n/g, ' ');
  const unit = columns.unit === null ? '' : textAt(grid, span.row, columns.unit);
  const totalText = textAt(grid, span.row, columns.total);
  const words = fold(`${content} / ${unit} / ${totalText}`);
  const counted = countedIn(readCount(totalText)?.unit ?? '') ?? countedIn(unit) ?? countedIn(content);
  const entries = columns.districts.map((district) => readDistrict(grid, span, district, counted));
  return {
    row: span.row,
    number: columns.number === null || isCovered(grid, span.row, columns.number) ? null : numberFigureAt(grid, span.row, columns.number),
    content,
    total: figureAt(grid, span.row, columns.total),
    isAdditive: !isMoney && isAdditive(words, counted) && !isRate(unit, content, totalText) && !areYears(words, entries) && !(CUMULATIVE.test(words) && entries.some(({ entry }) => entry.kind === 'names')),
    entries,
  };
}

function isAdditive(words: string, counted: Counted | null): boolean {
  return !NO_SUM.test(words) && (counted !== null || !SAME_EVERYWHERE.test(words));
}

/** The rows of a span are read together; a text merged over several districts counts for none of them. */
function readDistrict(grid: Grid, span: RowSpan, district: DistrictColumn, counted: Counted | null): DistrictEntry {
  const figures: Figure[] = [];
  for (let row = span.row; row <= span.lastRow; row++) {
    const figure = figureAt(grid, row, district.column);
    if (figure.kind !== 'blank' && !(row > span.row && isCovered(grid, row, district.column))) figures.push(figure);
  }
  const figure = figures[0] ?? figureAt(grid, span.row, district.column);
  const merged = mergeAt(grid, figure.row, district.column);
  const isTogether = figures.length < 2 || figures.every(({ kind }) => kind === 'text');
  const text = figures.map(({ row }) => textAt(grid, row, district.column)).join('\n');
  const isAlone = merged === null || merged.left === merged.right;
  const entry = isAlone && isTogether ? readEntry(figure, text, counted) : ({ kind: figure.kind === 'blank' ? 'blank' : 'text' } as const);
  return { district, cell: figure.cell, figure, entry };
}

function isCovered(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.top < row;
}
