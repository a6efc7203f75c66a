/** Walking what places say in the rows of a self-assessment. */
import type { Finding } from '../../finding';
import { gradeVerdictOf, verdictOf, type GradeVerdict, type Verdict } from '../verdict';
import type { AssessedCriterion, AssessedRow, Entry, Section, SelfAssessmentTable } from '../table';

export interface Said {
  readonly section: Section;
  readonly criterion: AssessedCriterion;
  readonly row: AssessedRow;
  readonly entry: Entry;
  /** Which of the places of the columns. */
  readonly place: number;
}

/** Row by row, in each the places from left to right. */
export function saidIn(table: SelfAssessmentTable): readonly Said[] {
  return table.data.sections.flatMap(saidInSection);
}

export function saidInSection(section: Section): readonly Said[] {
  return section.criteria.flatMap((criterion) => saidOf(section, criterion));
}

export function saidOf(section: Section, criterion: AssessedCriterion): readonly Said[] {
  return criterion.rows.flatMap((row) => row.entries.map((entry, place) => ({ section, criterion, row, entry, place })));
}

/** The number of the indicator, or of the criterion where the row has none of its own. */
export function codeOf({ criterion, row }: Pick<Said, 'criterion' | 'row'>): string | null {
  return row.code ?? criterion.number;
}

/** Place and level that a finding is about, as far as the sheet names them. */
export function aboutPlace({ data }: SelfAssessmentTable, { places }: Section, place: number): Pick<Finding, 'place' | 'set'> {
  const name = places[place]?.name;
  return { ...(name === undefined ? {} : { place: name }), ...(data.level === null ? {} : { set: data.level }) };
}

/** What every finding about a row has but its cells. */
export function about(table: SelfAssessmentTable, said: Said): Pick<Finding, 'sheet' | 'place' | 'set' | 'indicator'> {
  const code = codeOf(said);
  return { sheet: table.sheet, ...aboutPlace(table, said.section, said.place), ...(code === null ? {} : { indicator: code }) };
}

/** The cell that holds the value; where there is none, the one that says met or unmet. */
export function cellOf({ row, entry }: Said): string {
  return entry.result?.cell ?? entry.outcome?.cell ?? entry.outcomeCell ?? row.nameCell;
}

export function verdictIn({ criterion, row, entry }: Said): Verdict {
  return verdictOf(row.required, entry.result, row.unit, `${criterion.name} ${row.name}`);
}

export function gradeVerdictIn({ criterion, row, entry }: Said): GradeVerdict | null {
  return gradeVerdictOf(row.required, entry.result, `${criterion.name} ${row.name}`);
}

/** Null where it is not certain. */
export function isGradeMetIn(said: Said): boolean | null {
  const verdict = gradeVerdictIn(said);
  return verdict?.isCertain === true ? verdict.isMet : null;
}

/** What the row concludes; a mark in the column of results concludes where no other column does. */
export function isCalledMet({ entry }: Said): boolean | null {
  if (entry.outcome !== null) return entry.outcome.isMet;
  return entry.result?.reading.kind === 'mark' ? entry.result.reading.isMet : null;
}

/** Name of the row, for sentences where it has no number. */
export function namesRow({ row, criterion }: Said): Readonly<Record<string, string>> {
  const name = row.name === '' ? criterion.name : row.name;
  return name === '' || (row.code !== null && row.kind !== 'part') ? {} : { name: name.length > 80 ? `${name.slice(0, 77)}…` : name };
}
