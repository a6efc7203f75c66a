/** How many criteria a line of the sheet says are met: "Số tiêu chí đạt: 17/19", "Xã đạt 17/19 tiêu chí". */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import { extentOf, isCovered, partOf } from './rows';
import type { SectionRows } from './sections';
import type { CriteriaCount, SelfAssessmentColumns } from './table';

const LABEL = /\b(tong )?so (luong )?tieu chi (da )?dat( chuan)?\b/;
const IN_WORDS = /\b(?:so tieu chi (?:da )?dat(?: chuan)?(?: la)?|dat(?: chuan)?) ?:? ?(\d{1,2})(?: ?\/ ?(\d{1,2}))?(?: tieu chi)?(?![\d.,]| ?%)/;

/** What the rows that count say, those that name the commune, and lines right below up to the name of another commune. */
export function readCounts(grid: Grid, { top, bottom, reach }: SectionRows, columns: SelfAssessmentColumns): CriteriaCount[] {
  const counts: CriteriaCount[] = [];
  for (let row = top; row <= reach; row++) {
    const part = partOf(grid, row, columns);
    if (row > bottom && part === 'place') break;
    if (row > bottom || part === 'count' || part === 'place') counts.push(...countsInRow(grid, row, columns, part === 'place'));
  }
  return counts;
}

function countsInRow(grid: Grid, row: number, columns: SelfAssessmentColumns, isOfCommune: boolean): CriteriaCount[] {
  const lines = linesOfRow(grid, row, extentOf(columns));
  const isLabelled = isOfCommune || lines.some(({ text }) => LABEL.test(fold(text)) || /tieu chi$/.test(fold(text)));
  const inColumns = !isLabelled ? [] : columns.places.flatMap((place, index) => inPlace(grid, row, index, [place.met, place.outcome, place.result]));
  if (inColumns.length > 0) return inColumns;
  if (columns.places.length > 1) return [];
  return lines.flatMap(({ text, cell }) => {
    const folded = fold(text);
    const found = /tieu chi/.test(folded) ? IN_WORDS.exec(folded) : null;
    return found === null ? [] : [{ cell, place: 0, met: Number(found[1]), of: found[2] === undefined ? null : Number(found[2]) }];
  });
}

/** The figure in the first of the place's columns that has one. */
function inPlace(grid: Grid, row: number, place: number, candidates: readonly (number | null)[]): CriteriaCount[] {
  for (const column of candidates) {
    if (column === null || isCovered(grid, row, column)) continue;
    const figure = figureAt(grid, row, column);
    const cell = cellAddress(row, column);
    if (figure.kind === 'number' && !figure.percent && Number.isInteger(figure.value)) return [{ cell, place, met: figure.value, of: null }];
    const written = figure.kind === 'text' ? /^(?:đạt )?(\d{1,2}) ?\/ ?(\d{1,2})(?: tiêu chí| TC)?$/iu.exec(figure.text) : null;
    if (written !== null) return [{ cell, place, met: Number(written[1]), of: Number(written[2]) }];
  }
  return [];
}
