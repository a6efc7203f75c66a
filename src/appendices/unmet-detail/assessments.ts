/** What a sheet of unmet criteria says of each indicator, for the judging. */
import { isRequirement } from '../finding';
import type { AssessedReading, AssessedValue, Assessment } from '../assessed';
import type { Statement } from '../statements/statement';
import { criterionOf } from './items';
import { itemsOf } from './relations/items';
import type { DetailItem, DetailPlace, UnmetDetailTable } from './table';

/** One entry a set; the headings of criteria, whose indicators follow, say nothing themselves. */
export function assessmentsOfUnmetDetail(table: UnmetDetailTable): readonly Assessment[] {
  const levels = [...new Set(table.columns.sets.map(({ set }) => set))];
  const items = itemsOf(table);
  return levels.map((level) => ({
    sheet: table.sheet,
    level,
    year: table.data.planYear,
    values: items.flatMap(({ place, item }) => (item.set === level && item.code !== null && (item.statement !== null || item.text === '') ? [valueOf(place, item, item.code)] : [])),
  }));
}

function valueOf(place: DetailPlace, item: DetailItem, code: string): AssessedValue {
  const { statement } = item;
  return {
    cell: item.cell,
    placeCell: place.cell,
    place: place.name,
    criterion: criterionOf(code),
    indicator: code.includes('.') ? code : null,
    name: nameIn(item.text),
    reading: readingOf(statement),
    ...(statement === null || statement.requirement === null ? {} : { required: { cell: item.cell, text: item.text, requirement: requirementOf(statement) } }),
    outcome: { cell: item.cell, isMet: false },
  };
}

/** "Nghèo đa chiều: Xã hiện đạt 6,54%, chưa đạt dưới 5%" → "Nghèo đa chiều" */
function nameIn(text: string): string {
  return (/^.*?(?=[:,;.(\n]|\s(?:xã (?:hiện )?đạt|hiện|yêu cầu|mới|chưa)\s|$)/iu.exec(text)?.[0] ?? '').trim();
}

/** A value beside which something else is missing does not tell how far the indicator got. */
function readingOf(statement: Statement | null): AssessedReading {
  const actual = statement?.actual ?? null;
  if (statement === null || actual === null || typeof actual === 'string' || statement.hasOtherShortfall) return { kind: 'mark', isMet: false };
  const { value, decimals, unit, candidates, text } = actual;
  return candidates.length > 1 ? { kind: 'ambiguous', candidates, text } : { kind: 'number', value, decimals, unit };
}

/** Null where the words are a grade, or leave open what is required. */
function requirementOf({ requirement, isRequirementCertain }: Statement): NonNullable<AssessedValue['required']>['requirement'] {
  if (requirement === 'Đạt') return 'met';
  return isRequirement(requirement) && isRequirementCertain ? requirement : null;
}
