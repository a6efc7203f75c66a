/** The series of all levels as a sheet, and as the picture beside it. */
import { cellAddress } from '../../sheet/address';
import type { ContentCell, ContentChart, SheetContent } from '../../sheet/content';
import { DECIMALS_OF_SHARE, shareOf } from './levelTable';
import { bold, cell, computed, COUNT, HEADER, HEADER_ROW, headingCells, headingMerges, SHARE, TEXT, type Heading } from './page';
import type { Series, SeriesFigure, SeriesPeriod } from './series';

const PERIOD = 1;
const FIRST_LEVEL = 2;
/** Trong kỳ, Lũy kế, %, Mục tiêu. */
const LABELS = ['Trong kỳ', 'Lũy kế', '%', 'Mục tiêu'];
const WIDTHS = { number: 6, period: 30, figure: 10 };
const START_ROW = HEADER_ROW + 2;

export const PERIOD_WORDS: Readonly<Record<SeriesPeriod, string>> = { year: 'NĂM', half: 'NỬA NĂM', quarter: 'QUÝ' };

export function printSeries(series: Series, heading: Heading, hasChart: boolean): SheetContent {
  const width = FIRST_LEVEL + series.levels.length * LABELS.length;
  const bottom = START_ROW + series.rows.length;
  return {
    name: 'Tiến độ các mức',
    purpose: 'cumulative:series',
    cells: [...headingCells(heading), ...headerCells(series), ...startCells(series), ...series.rows.flatMap((row, index) => rowCells(row.label, row.figures, START_ROW + 1 + index, index + 1))],
    merges: [...headingMerges(width), ...headerMerges(series)],
    columnWidths: [WIDTHS.number, WIDTHS.period, ...Array.from({ length: width - FIRST_LEVEL }, () => WIDTHS.figure)],
    headerRows: { top: HEADER_ROW, bottom: HEADER_ROW + 1 },
    ...(hasChart ? { charts: [chartOf(series, bottom)] } : {}),
  };
}

const columnOf = (level: number, label: number): number => FIRST_LEVEL + level * LABELS.length + label;

function headerCells({ levels }: Series): readonly ContentCell[] {
  const above = levels.flatMap((level) => LABELS.map((_, index) => (index === 0 ? `Xã đạt chuẩn ${level}` : null)));
  const below = levels.flatMap(() => LABELS);
  return [...['STT', 'Kỳ'].flatMap((label, column) => [cell(HEADER_ROW, column, label, HEADER), cell(HEADER_ROW + 1, column, null, HEADER)]), ...above.flatMap((label, index) => [cell(HEADER_ROW, FIRST_LEVEL + index, label, HEADER), cell(HEADER_ROW + 1, FIRST_LEVEL + index, below[index] ?? null, HEADER)])];
}

function headerMerges({ levels }: Series): SheetContent['merges'] {
  const tall = [0, PERIOD].map((column) => ({ top: HEADER_ROW, bottom: HEADER_ROW + 1, left: column, right: column }));
  return [...tall, ...levels.map((_, index) => ({ top: HEADER_ROW, bottom: HEADER_ROW, left: columnOf(index, 0), right: columnOf(index, LABELS.length - 1) }))];
}

/** What had been reached before the first period. */
function startCells({ starts }: Series): readonly ContentCell[] {
  return [
    cell(START_ROW, 0, null, COUNT),
    cell(START_ROW, PERIOD, 'Đã đạt trước kỳ đầu', TEXT),
    ...starts.flatMap((count, index) => [
      cell(START_ROW, columnOf(index, 0), null, COUNT),
      cell(START_ROW, columnOf(index, 1), count, COUNT),
      cell(START_ROW, columnOf(index, 2), null, SHARE),
      cell(START_ROW, columnOf(index, 3), null, COUNT),
    ]),
  ];
}

function rowCells(label: string, figures: readonly SeriesFigure[], row: number, number: number): readonly ContentCell[] {
  return [cell(row, 0, number, COUNT), cell(row, PERIOD, label, TEXT), ...figures.flatMap((figure, index) => figureCells(figure, row, index))];
}

function figureCells({ added, cumulative, base, aim }: SeriesFigure, row: number, level: number): readonly ContentCell[] {
  const at = (label: number, ofRow: number = row): string => cellAddress(ofRow, columnOf(level, label));
  const share = shareOf(cumulative, base);
  return [
    cell(row, columnOf(level, 0), added, COUNT),
    computed(row, columnOf(level, 1), cumulative, `=${at(1, row - 1)}+${at(0)}`, COUNT),
    share === null ? cell(row, columnOf(level, 2), null, SHARE) : computed(row, columnOf(level, 2), share, `=ROUND(${at(1)}/${base}*100,${DECIMALS_OF_SHARE})`, SHARE),
    cell(row, columnOf(level, 3), aim, bold(COUNT)),
  ];
}

/** One line a level, and the points that the plan aims at. */
function chartOf({ levels, rows }: Series, bottom: number): ContentChart {
  const lines = levels.map((level, index) => ({ name: level, label: 1, index }));
  const aims = levels.flatMap((level, index) => (rows.some(({ figures }) => typeof figures[index]?.aim === 'number') ? [{ name: `Mục tiêu ${level}`, label: 3, index }] : []));
  const column = (at: number): ContentChart['categories'] => ({ top: START_ROW + 1, bottom, left: at, right: at });
  const seriesIn = ({ name, label, index }: { readonly name: string; readonly label: number; readonly index: number }) => ({ name, values: column(columnOf(index, label)) });
  return {
    kind: 'line',
    title: 'Lũy kế xã đạt chuẩn theo kỳ',
    categories: column(PERIOD),
    series: [...lines.map(seriesIn), ...aims.map((aim) => ({ ...seriesIn(aim), isTarget: true }))],
    at: { row: bottom + 2, column: 0 },
  };
}
