/** R17: every "(Kèm theo Kế hoạch số … ngày …)" line of a workbook names the same plan. */
import type { Finding } from '../../appendices/finding';
import type { PlanReference } from '../../appendices/planReference';
import { qualifiedAddress } from '../../sheet/address';

/** Lines that differ from what most lines say; where no majority exists, from the first. Certain where only the number or only the date differs. */
export function planReferenceFindings(references: readonly PlanReference[]): readonly Finding[] {
  const number = mostFrequent(references.map((reference) => reference.number));
  const date = mostFrequent(references.map((reference) => reference.date));
  const model = references.find((reference) => reference.number === number && reference.date === date) ?? references[0];
  if (model === undefined) return [];
  return references.flatMap((reference) => {
    const differsInNumber = reference.number !== null && number !== null && reference.number !== number;
    const differsInDate = reference.date !== null && date !== null && reference.date !== date;
    if (!differsInNumber && !differsInDate) return [];
    return [finding(reference, model, differsInNumber && differsInDate)];
  });
}

/** Another number and another date may be another plan, put into the workbook on purpose. */
function finding(reference: PlanReference, model: PlanReference, mayBeAnotherPlan: boolean): Finding {
  const other = model.sheet === reference.sheet ? model.cell : qualifiedAddress(model.sheet, model.cell);
  return {
    rule: 'plan/reference',
    severity: mayBeAnotherPlan ? 'warning' : 'error',
    sheet: reference.sheet,
    cells: [reference.cell, other],
    actual: reference.text,
    expected: model.text,
  };
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
