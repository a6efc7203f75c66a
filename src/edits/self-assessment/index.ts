/** The lines of a self-assessment that count: "Số tiêu chí đạt", "Số chỉ tiêu chưa đạt". */
import { countRange, isAsked } from '../../appendices/self-assessment/relations/criterionMet';
import { saidInSection } from '../../appendices/self-assessment/relations/walk';
import type { Section, SelfAssessmentTable, StatedCount } from '../../appendices/self-assessment/table';
import { valueAt, type Grid } from '../../sheet/grid';
import type { Place } from '../formulas';
import { countIf } from '../marks';
import { constant, type Total } from '../total';
import { conclusionsOf, spellingsOf } from './outcomes';

/** Nothing where the sheet leaves open how many are met; numbers within words are labels. */
export function selfAssessmentTotals(grid: Grid, table: SelfAssessmentTable): readonly Total[] {
  return table.data.sections.flatMap((section) =>
    section.counts.flatMap((count) => {
      const { row, column } = count;
      const { least, most } = countRange(section, count);
      const isFilled = section.criteria.length > 0 && least === most && typeof valueAt(grid, row, column) !== 'string';
      return isFilled ? [{ row, column, parts: [constant(least)], formula: formulaOf(grid, table, section, count), rule: 'self-assessment/criteria-count' }] : [];
    }),
  );
}

/** A formula of more cells than these nobody can read. */
const MOST_TERMS = 30;

/** Null where COUNTIF cannot tell the conclusions apart, or one of them is only known by its value. */
function formulaOf(grid: Grid, table: SelfAssessmentTable, section: Section, { place, counted, isMet }: StatedCount): string | null {
  const spellings = spellingsOf(grid, table, place, isMet);
  const conclusions = counted === 'criteria' ? section.criteria.map((criterion) => conclusionsOf(table, section, criterion, place, isMet)) : ofIndicators(table, section, place, isMet);
  const known = conclusions.filter((one) => one !== null);
  if (spellings === null || known.length < conclusions.length) return null;
  const alone = known.filter(({ length }) => length === 1).flat();
  const several = known.filter(({ length }) => length > 1);
  if (several.length > MOST_TERMS) return null;
  const terms = several.map((cells) => `1*(${countIf(cells, spellings)}${isMet ? `=${cells.length}` : '>0'})`);
  return `=${[...(alone.length === 0 ? [] : [countIf(alone, spellings)]), ...terms].join('+')}`;
}

function ofIndicators(table: SelfAssessmentTable, section: Section, place: number, isMet: boolean): (readonly Place[] | null)[] {
  return saidInSection(section)
    .filter((said) => said.place === place && isAsked(said))
    .map(({ criterion, row }) => conclusionsOf(table, section, { ...criterion, outcomes: [], rows: [row] }, place, isMet));
}
