/** Results that cannot be: shares beyond 100 %, counts below 0, formula errors, dates, figures that can be read in two ways; and R7. */
import { isFormulaError } from '../../../sheet/figure';
import { isRequirement, type Finding } from '../../finding';
import { shareDifference } from '../../statements/shareOfFraction';
import type { Relation } from '../../table';
import type { SelfAssessmentTable } from '../table';
import { about, saidIn, type Said } from './walk';

export const figures: Relation<SelfAssessmentTable> = {
  rules: ['figure/formula-error', 'figure/date', 'figure/ambiguous', 'figure/impossible', 'self-assessment/share-of-fraction'],
  check: (table) => saidIn(table).flatMap((said) => [...checkFigure(table, said), ...checkFraction(table, said)]),
};

function checkFigure(table: SelfAssessmentTable, said: Said): Finding[] {
  const { result } = said.entry;
  if (result === null) return [];
  const at = { ...about(table, said), cells: [result.cell] };
  const { reading, figure } = result;
  if (reading.kind === 'text' && isFormulaError(reading.text)) return [{ ...at, rule: 'figure/formula-error', severity: 'error', actual: reading.text }];
  if (figure.kind === 'date' && requiresNumber(said)) return [{ ...at, rule: 'figure/date', severity: 'error', actual: figure.text }];
  if (reading.kind === 'ambiguous') return [{ ...at, rule: 'figure/ambiguous', severity: 'warning', actual: reading.text, expected: reading.candidates }];
  if (reading.kind !== 'number') return [];
  const isShare = (reading.unit === '' ? unitOf(said) : reading.unit).startsWith('%');
  if (reading.value < 0 || (isShare && reading.value > 100)) {
    return [{ ...at, rule: 'figure/impossible', severity: 'error', actual: reading.value, params: { role: isShare ? 'share' : 'count' } }];
  }
  return [];
}

function requiresNumber({ row }: Said): boolean {
  return row.unit !== '' || isRequirement(row.required?.requirement);
}

function unitOf({ row }: Said): string {
  const requirement = row.required?.requirement ?? null;
  return isRequirement(requirement) ? (requirement.unit ?? row.unit) : row.unit;
}

/** R7: "p% (a/b)" says p = a/b. */
function checkFraction(table: SelfAssessmentTable, said: Said): Finding[] {
  const { result } = said.entry;
  if (result?.reading.kind !== 'number' || result.reading.unit !== '%' || result.fraction === null) return [];
  const difference = shareDifference(result.reading.value, result.reading.decimals, result.fraction.readings);
  return difference === null ? [] : [{ ...about(table, said), cells: [result.cell], rule: 'self-assessment/share-of-fraction', ...difference, params: { fraction: result.fraction.text } }];
}
