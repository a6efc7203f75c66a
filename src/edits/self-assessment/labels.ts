/** What a self-assessment concludes in words: numbers within a line, and whether a criterion is met by all its indicators. */
import { countRange, isCriterionMet } from '../../appendices/self-assessment/relations/criterionMet';
import type { AssessedCriterion, Section, SelfAssessmentTable, StatedCount } from '../../appendices/self-assessment/table';
import type { Edit } from '../../sheet/edit';
import { formulaAt, mergeAt, storedAt, valueAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { countIf } from '../marks';
import { conclusionsOf, spellingsOf } from './outcomes';

export function selfAssessmentLabels(grid: Grid, table: SelfAssessmentTable): readonly Edit[] {
  return table.data.sections.flatMap((section) => [...section.counts.flatMap((count) => countEdit(grid, section, count) ?? []), ...conclusionEdits(grid, table, section)]);
}

/** Text of a person: proposed, never ticked. */
function countEdit(grid: Grid, section: Section, count: StatedCount): Edit | null {
  const { row, column, stated, span } = count;
  const { least, most } = countRange(section, count);
  const before = storedAt(grid, row, column);
  const isOurs = typeof before === 'string' && before === valueAt(grid, row, column) && formulaAt(grid, row, column) === null;
  if (!isOurs || span === null || section.criteria.length === 0 || least !== most || stated === least) return null;
  const text = normalise(before);
  const after = `${text.slice(0, span.start)}${String(least).padStart(stated === null ? 1 : span.end - span.start, '0')}${text.slice(span.end)}`;
  return { sheet: grid.sheet, row, column, before: { value: before, formula: null }, after: { value: after, formula: null }, rule: 'self-assessment/criteria-count', ticked: false };
}

/** Blank cells in the rows that head indicators; ticked where the sheet concludes on another criterion in such a cell. */
function conclusionEdits(grid: Grid, table: SelfAssessmentTable, section: Section): Edit[] {
  return table.columns.places.flatMap((columns, place) => {
    const column = columns.met === null ? columns.outcome : null;
    const words = column === null ? null : wordsOf(grid, table, place);
    if (column === null || words === null) return [];
    const ticked = section.criteria.some(({ outcomes }) => (outcomes[place] ?? null) !== null);
    return section.criteria.flatMap((criterion) => conclusionEdit(grid, table, section, criterion, place, column, words) ?? []).map((edit) => ({ ...edit, ticked }));
  });
}

interface Words {
  readonly met: string;
  readonly unmet: string;
}

/** The one spelling of each; null where the sheet has several, or marks only one of the two. */
function wordsOf(grid: Grid, table: SelfAssessmentTable, place: number): Words | null {
  const [met, ...others] = spellingsOf(grid, table, place, true) ?? [];
  const [unmet = /^đạt$/iu.test(met ?? '') ? 'Chưa đạt' : undefined, ...more] = spellingsOf(grid, table, place, false) ?? [];
  const isOne = met !== undefined && unmet !== undefined && others.length + more.length === 0 && !`${met}${unmet}`.includes('*');
  return isOne ? { met, unmet } : null;
}

function conclusionEdit(grid: Grid, table: SelfAssessmentTable, section: Section, criterion: AssessedCriterion, place: number, column: number, words: Words): Edit | null {
  const { row, rows } = criterion;
  const isHeading = rows.length > 0 && rows.every((one) => one.row !== row);
  const isMet = isCriterionMet(section, criterion, place);
  const cells = conclusionsOf(table, section, criterion, place, true);
  const isBlank = storedAt(grid, row, column) === null && formulaAt(grid, row, column) === null && mergeAt(grid, row, column) === null;
  if (!isHeading || !isBlank || isMet === null || cells === null) return null;
  const formula = `=IF(${countIf(cells, [words.met])}=${cells.length},"${words.met}","${words.unmet}")`;
  return { sheet: grid.sheet, row, column, before: { value: null, formula: null }, after: { value: isMet ? words.met : words.unmet, formula }, rule: 'self-assessment/criterion-outcome', ticked: false };
}
