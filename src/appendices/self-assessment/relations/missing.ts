/** R22: a row that has to be assessed has a result and a conclusion, and the conclusion can be read. Blank is not zero. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { Section, SelfAssessmentTable } from '../table';
import { about, aboutPlace, namesRow, saidIn, saidInSection, type Said } from './walk';

export const missing: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/missing', 'self-assessment/outcome-unclear'],
  check: (table) => [
    ...table.data.sections.flatMap((section) => table.columns.places.flatMap((_, place) => [...missingIn(table, section, place, 'result'), ...missingIn(table, section, place, 'outcome')])),
    ...saidIn(table).flatMap((said) => unclear(table, said)),
  ],
};

type Part = 'result' | 'outcome';

/** Where nothing at all is filled in, one finding says so. */
function missingIn(table: SelfAssessmentTable, section: Section, place: number, part: Part): Finding[] {
  const columns = table.columns.places[place];
  const column = part === 'result' ? columns?.result : (columns?.outcome ?? (columns?.unmet === null ? null : columns?.met));
  if (column === null || column === undefined) return [];
  const rows = saidInSection(section).filter((said) => said.place === place && said.row.kind !== 'part');
  /** Where there is no column of results, values and conclusions stand in one. */
  const isOneColumn = columns?.result === null && columns.outcome !== null;
  const blank = rows.filter((said) => isBlank(said, part, isOneColumn));
  const label = table.columns.labels[column] ?? '';
  const [first] = blank;
  if (first !== undefined && blank.length === rows.length && blank.length > 1) {
    return [{ rule: 'self-assessment/missing', severity: 'warning', sheet: table.sheet, cells: [cellOfPart(first, part)], ...aboutPlace(table, section, place), params: { column: label, rows: blank.length } }];
  }
  return blank.map((said) => ({ ...about(table, said), rule: 'self-assessment/missing', severity: 'warning', cells: [cellOfPart(said, part)], params: { column: label, ...namesRow(said) } }));
}

function isBlank({ criterion, row, entry, place }: Said, part: Part, isOneColumn: boolean): boolean {
  if (entry.isNotApplicable || row.isNotAsked) return false;
  if (part === 'result' || isOneColumn) return entry.result?.reading.kind === 'blank';
  /** One conclusion may stand for the whole criterion, where none stands beside its indicators. */
  const isShared = (criterion.outcomes[place] ?? null) !== null && criterion.rows.every((other) => (other.entries[place]?.outcome ?? null) === null);
  return entry.outcomeCell !== null && entry.outcome === null && !isShared;
}

function cellOfPart({ row, entry }: Said, part: Part): string {
  return (part === 'result' ? entry.result?.cell : entry.outcomeCell) ?? row.nameCell;
}

/** "Cơ bản đạt", or a mark in both columns. */
function unclear(table: SelfAssessmentTable, said: Said): Finding[] {
  const { outcome } = said.entry;
  if (outcome === null || outcome.problem === null) return [];
  return [{ ...about(table, said), rule: 'self-assessment/outcome-unclear', severity: 'warning', cells: [outcome.cell], ...(outcome.text === '' ? {} : { actual: outcome.text }), params: { problem: outcome.problem, ...namesRow(said) } }];
}
