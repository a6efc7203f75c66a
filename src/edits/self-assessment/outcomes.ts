/** Where a self-assessment concludes, so that Excel's own COUNTIF can count it. */
import { isAsked } from '../../appendices/self-assessment/relations/criterionMet';
import { saidOf } from '../../appendices/self-assessment/relations/walk';
import type { AssessedCriterion, PlaceColumns, Section, SelfAssessmentTable } from '../../appendices/self-assessment/table';
import { parseAddress } from '../../sheet/address';
import { valueAt, type Grid } from '../../sheet/grid';
import type { Place } from '../formulas';
import { marksOf } from '../marks';

/** The cells in which a criterion is concluded on: its own, else those of all its indicators; null where one of these is not concluded on. */
export function conclusionsOf(table: SelfAssessmentTable, section: Section, criterion: AssessedCriterion, place: number, isMet: boolean): readonly Place[] | null {
  const column = columnOf(table.columns.places[place], isMet);
  const stated = criterion.outcomes[place] ?? null;
  const own = stated === null ? null : placeAt(stated.cell);
  if (column === null) return null;
  if (own !== null) return [{ row: own.row, column }];
  const asked = saidOf(section, criterion).filter((said) => said.place === place && isAsked(said));
  if (asked.length === 0 || asked.some(({ entry }) => entry.outcome === null || entry.outcome.isMet === null)) return null;
  return asked.map(({ row }) => ({ row: row.row, column }));
}

/** "Đạt" in words stands in the column of conclusions, else of results; marks in the column of what they say. */
function columnOf(columns: PlaceColumns | undefined, isMet: boolean): number | null {
  if (columns === undefined) return null;
  if (columns.met !== null) return isMet ? columns.met : columns.unmet;
  return columns.outcome ?? columns.result;
}

function placeAt(cell: string): Place | null {
  const area = parseAddress(cell)?.area;
  return area === undefined ? null : { row: area.top, column: area.left };
}

/** The spellings of "Đạt" (`isMet`) or "Chưa đạt" in all conclusions about the place; null where no COUNTIF tells them from the others. */
export function spellingsOf(grid: Grid, table: SelfAssessmentTable, place: number, isMet: boolean): readonly string[] | null {
  const outcomes = table.data.sections.flatMap((section) => section.criteria.flatMap((criterion) => [criterion.outcomes[place] ?? null, ...criterion.rows.map(({ entries }) => entries[place]?.outcome ?? null)]));
  const texts = outcomes.flatMap((outcome) => {
    const at = outcome === null ? null : placeAt(outcome.cell);
    const value = at === null ? null : valueAt(grid, at.row, at.column);
    return outcome === null || value === null ? [] : [{ isMet: outcome.isMet, text: String(value) }];
  });
  const others = table.columns.places[place]?.met === null ? texts.filter((one) => one.isMet !== isMet) : [];
  return marksOf(texts.filter((one) => one.isMet === isMet).map(({ text }) => text), others.map(({ text }) => text));
}
