/** R14, R15, R18: criteria and indicators are numbered without a gap, each indicator under its criterion, and none stands twice. */
import type { Figure } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import { numberingFindings } from '../../numbering';
import type { Relation } from '../../table';
import type { AssessedCriterion, AssessedRow, SelfAssessmentTable } from '../table';

export const codes: Relation<SelfAssessmentTable> = {
  rules: ['table/no-rows', 'table/numbering', 'self-assessment/parent-criterion', 'self-assessment/indicator-repeated'],
  check: (table) => {
    const { sections } = table.data;
    if (sections.every(({ criteria }) => criteria.length === 0)) return [{ rule: 'table/no-rows', severity: 'warning', sheet: table.sheet, cells: [table.evidence[0] ?? 'A1'] }];
    return sections.flatMap(({ criteria }) => [
      ...numberedRuns(criteria).flatMap((numbers) => numberingFindings(table.sheet, numbers)),
      ...criteria.flatMap((criterion) => [...indicatorNumbering(table, criterion), ...underCriterion(table, criterion)]),
      ...repeated(table, criteria),
    ]);
  },
};

/** Criteria that follow each other; between them may be one of which only indicators are listed. */
function numberedRuns(criteria: readonly AssessedCriterion[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [[]];
  for (const { figure } of criteria) {
    if (figure === null) runs.push([]);
    else runs[runs.length - 1]?.push(figure);
  }
  return runs;
}

interface CodedRow extends AssessedRow {
  readonly code: string;
  readonly codeCell: string;
}

function codedRows({ rows }: AssessedCriterion): CodedRow[] {
  return rows.flatMap((row) => (row.kind === 'indicator' && row.code !== null && row.codeCell !== null ? [{ ...row, code: row.code, codeCell: row.codeCell }] : []));
}

/** Indicators of the criterion follow each other: 2.1, 2.2, 2.3; what stands under another number is told by R14. */
function indicatorNumbering(table: SelfAssessmentTable, criterion: AssessedCriterion): Finding[] {
  const rows = codedRows(criterion).filter(({ code }) => code.split('.')[0] === criterion.number && /^\d+\.\d+$/.test(code));
  return rows.flatMap((row, index): Finding[] => {
    const before = rows[index - 1];
    const last = Number(row.code.split('.')[1]);
    const expected = before === undefined ? 1 : Number(before.code.split('.')[1]) + 1;
    if (last === expected || before?.code === row.code) return [];
    const shown = `${criterion.number ?? ''}.${expected}`;
    return [{ rule: 'table/numbering', severity: 'warning', sheet: table.sheet, cells: [row.codeCell, ...(before === undefined ? [] : [before.codeCell])], actual: row.code, expected: shown }];
  });
}

function underCriterion(table: SelfAssessmentTable, criterion: AssessedCriterion): Finding[] {
  if (criterion.number === null) return [];
  return codedRows(criterion).flatMap((row): Finding[] => {
    const own = row.code.split('.')[0];
    if (own === criterion.number) return [];
    return [
      { rule: 'self-assessment/parent-criterion', severity: 'error', sheet: table.sheet, cells: [row.codeCell, criterion.cell].filter((cell, index, all) => all.indexOf(cell) === index), indicator: row.code, actual: row.code, expected: criterion.number ?? '' },
    ];
  });
}

/** The same number in two rows: a contradiction where they tell of two results, else a doubled row. */
function repeated(table: SelfAssessmentTable, criteria: readonly AssessedCriterion[]): Finding[] {
  const first = new Map<string, CodedRow>();
  return criteria.flatMap(codedRows).flatMap((row): Finding[] => {
    const earlier = first.get(row.code);
    if (earlier === undefined) {
      first.set(row.code, row);
      return [];
    }
    const isSame = row.entries.every(({ result }, place) => JSON.stringify(result?.reading) === JSON.stringify(earlier.entries[place]?.result?.reading));
    return [{ rule: 'self-assessment/indicator-repeated', severity: isSame ? 'warning' : 'error', sheet: table.sheet, cells: [row.codeCell, earlier.codeCell], indicator: row.code, actual: row.code }];
  });
}
