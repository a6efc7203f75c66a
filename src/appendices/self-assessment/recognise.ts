/** Every self-assessment in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { isBlankRow, linesAbove, linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchSelfAssessment } from './columns';
import { withConclusions } from './conclusions';
import { codeIn, extentOf, partOf } from './rows';
import type { SelfAssessmentColumns } from './table';

export const TITLE = /\b(tu danh gia|ket qua (thuc hien|danh gia|ra soat|tham tra).* tieu chi|(muc do|hien trang).* tieu chi)\b/;
/** Words of the header that only such sheets have. */
const CRITERIA = /\b(tieu chi|chi tieu)\b/;
/** Between two lines of a title. */
const MOST_BLANK_ROWS = 3;
const JUDGED = /\bdanh gia\b|\bdat\b.*\b(chua|khong) dat\b/;

export function recogniseSelfAssessments(grid: Grid): readonly Recognition<SelfAssessmentColumns>[] {
  const recognised = recogniseTables<SelfAssessmentColumns>(grid, {
    kind: 'self-assessment',
    match: matchSelfAssessment,
    isKeyLabel,
    isRow: (_, row, columns) => isOfTable(grid, row, columns),
    deciding: ({ criterion, content, required, places }) => [criterion, content, required, ...places.flatMap(({ result, outcome, met, unmet }) => [result, outcome, met, unmet])],
    accepts: (_, header, __, from) => isNamed(header) || isTitled(grid, header, from),
  });
  return recognised.map((recognition) => withConclusions(grid, withRequirements(grid, recognition)));
}

/** A commune below a line of text is named by the title of another table. */
function isOfTable(grid: Grid, row: number, columns: SelfAssessmentColumns): boolean {
  const part = partOf(grid, row, columns);
  return part === 'place' ? !isBelowTitle(grid, row, columns) : part !== null;
}

function isBelowTitle(grid: Grid, row: number, columns: SelfAssessmentColumns): boolean {
  const extent = extentOf(columns);
  let above = row - 1;
  while (above > row - MOST_BLANK_ROWS && isBlankRow(grid, above, extent)) above--;
  return linesOfRow(grid, above, extent).length === 1 && partOf(grid, above, columns) === null;
}

const LEVEL = /^(?:đạt|có|không|x|[≥≤<>=\d]|từ |dưới |trên |tối thiểu|ít nhất|mức )/iu;
const LONGEST_LEVEL = 60;

/** "Tiêu chí | Chỉ tiêu": the second column holds names of indicators, or levels; what stands in it tells. */
function withRequirements(grid: Grid, recognition: Recognition<SelfAssessmentColumns>): Recognition<SelfAssessmentColumns> {
  const { area, header, columns } = recognition;
  const { criterion, content } = columns;
  if (columns.required !== null || criterion === null || grid.statedHeader !== undefined) return recognition;
  const texts = Array.from({ length: area.bottom - header.bottom }, (_, index) => textAt(grid, header.bottom + 1 + index, content)).filter((text) => text !== '');
  const levels = texts.filter((text) => text.length <= LONGEST_LEVEL && LEVEL.test(text) && codeIn(text) === null);
  return levels.length * 2 > texts.length ? { ...recognition, columns: { ...columns, criterion: null, content: criterion, required: content } } : recognition;
}

/** The header speaks of criteria, and of an assessment of them. */
function isNamed({ labels }: Header<SelfAssessmentColumns>): boolean {
  return labels.some(({ path }) => CRITERIA.test(path)) && labels.some(({ path }) => JUDGED.test(path));
}

function isTitled(grid: Grid, { area, columns }: Header<SelfAssessmentColumns>, from: number): boolean {
  return linesAbove(grid, area.top, from, extentOf(columns)).some(({ text }) => TITLE.test(fold(text)));
}
