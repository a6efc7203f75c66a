/** The column of conclusions where its label does not tell: "Xếp loại", "Nhận xét", "So với tiêu chí" with "Đạt" and "Chưa đạt" in them. */
import { textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { readOutcome } from '../reading/outcome';
import type { Recognition } from '../table';
import { mayHoldConclusions } from './columns';
import type { PlaceColumns, SelfAssessmentColumns } from './table';

/** Of ten filled cells, so many say "Đạt" or "Chưa đạt". */
const MOST = 9;
const FEWEST = 2;

/** What stands in a column to the right of the results tells, where no label names the conclusions of the one place. */
export function withConclusions(grid: Grid, recognition: Recognition<SelfAssessmentColumns>): Recognition<SelfAssessmentColumns> {
  const { columns } = recognition;
  const [place, ...others] = columns.places;
  if (place === undefined || others.length > 0 || place.outcome !== null || place.met !== null || grid.statedHeader !== undefined) return recognition;
  const outcome = unusedRightOf(columns, place).find((column) => concludes(grid, recognition, column));
  return outcome === undefined ? recognition : { ...recognition, columns: { ...columns, places: [{ ...place, outcome }] } };
}

function unusedRightOf({ labels, note, appraised, unit, required }: SelfAssessmentColumns, { result }: PlaceColumns): readonly number[] {
  const used = [result, note, unit, required, ...appraised];
  const columns = Object.keys(labels).map(Number).sort((a, b) => a - b);
  return columns.filter((column) => result !== null && column > result && !used.includes(column) && mayHoldConclusions(fold(labels[column] ?? '')));
}

/** Crosses alone may mark anything. */
function concludes(grid: Grid, { area, header }: Recognition<SelfAssessmentColumns>, column: number): boolean {
  const texts = Array.from({ length: area.bottom - header.bottom }, (_, index) => textAt(grid, header.bottom + 1 + index, column)).filter((text) => text !== '');
  const conclusions = texts.filter((text) => readOutcome(text) !== null);
  return conclusions.length >= FEWEST && conclusions.length * 10 >= texts.length * MOST && conclusions.some((text) => /đạt/iu.test(text));
}
