/** What a self-assessment says of each indicator, for the judging. */
import type { AssessedReading, AssessedValue, Assessment } from '../assessed';
import type { CellReading } from '../reading/text';
import { cellOf, isCalledMet, saidIn, type Said } from './relations/walk';
import type { SelfAssessmentTable } from './table';

/** One value a row and place. */
export function assessmentOfSelfAssessment(table: SelfAssessmentTable): Assessment {
  const { level, year } = table.data;
  return { sheet: table.sheet, level, year, values: saidIn(table).flatMap((said) => (said.entry.result === null && said.entry.outcome === null ? [] : [valueOf(said)])) };
}

function valueOf(said: Said): AssessedValue {
  const { section, criterion, row, entry, place } = said;
  const placeCell = section.places[place]?.cell;
  const isMet = isCalledMet(said);
  const outcomeCell = entry.outcome?.cell ?? (entry.result?.reading.kind === 'mark' ? entry.result.cell : undefined);
  return {
    cell: cellOf(said),
    ...(placeCell === undefined ? {} : { placeCell }),
    place: section.places[place]?.name ?? '',
    criterion: criterion.number ?? row.code?.split('.')[0] ?? null,
    indicator: row.code,
    name: row.name === '' ? criterion.name : row.name,
    ...(row.kind === 'part' ? { scope: 'part' as const } : row.kind === 'indicator' && row.code === null ? { scope: 'unnumbered' as const } : {}),
    reading: readingOf(said, entry.result),
    ...(row.required === null ? {} : { required: { cell: row.required.cell, text: row.required.text, requirement: row.required.isCertain && !row.required.hasMore ? row.required.requirement : null } }),
    ...(outcomeCell === undefined ? {} : { outcome: { cell: outcomeCell, isMet } }),
  };
}

/** With the unit of the row where the cell states none; a conclusion stands for a result that is left out. */
function readingOf(said: Said, result: CellReading | null): AssessedReading {
  const reading = result?.reading ?? { kind: 'blank' };
  if (reading.kind === 'number' && reading.unit === '') return { ...reading, unit: said.row.unit };
  const isMet = said.entry.result === null ? isCalledMet(said) : null;
  return isMet === null ? reading : { kind: 'mark', isMet };
}
