/** The rows of a sheet put together: criteria with their indicators, indicators with their parts. */
import { isOfCriterion } from '../schema';
import type { Criterion, Indicator, Part } from '../set';
import { cellOf, type ReadRow, type RowReader } from './readRows';

/** Rows may stand in any order; of a number that stands there twice, neither level is known. */
export function criteriaOf(rows: readonly ReadRow[], reader: RowReader): readonly Criterion[] {
  const criteria = new Map<string, { name: string; indicators: Indicator[] }>();
  const doubled = doubledNumbers(rows, reader);
  tellPartsAlone(rows, reader);
  for (const row of rows) {
    const criterion = criteria.get(row.criterion) ?? { name: row.criterionName, indicators: [] };
    criteria.set(row.criterion, criterion);
    if (row.indicator === '' || row.part !== '' || doubled.again.has(row)) continue;
    if (!isOfCriterion(row.criterion, row.indicator)) reader.mistakes.push({ kind: 'wrong-parent', cell: cellOf(reader, row.row, 'indicator'), detail: `${row.indicator} (${row.criterion})` });
    else criterion.indicators.push(indicatorOf(row, rows, doubled.numbers.has(row.indicator)));
  }
  return [...criteria].map(([number, { name, indicators }]) => ({ number, name, indicators }));
}

interface Doubled {
  readonly numbers: ReadonlySet<string>;
  /** Rows that say again what an earlier row says. */
  readonly again: ReadonlySet<ReadRow>;
}

function doubledNumbers(rows: readonly ReadRow[], reader: RowReader): Doubled {
  const known = new Set<string>();
  const numbers = new Set<string>();
  const again = new Set<ReadRow>();
  for (const row of rows) {
    const key = `${row.indicator}\n${row.part}`;
    if (row.indicator !== '' && known.has(key)) {
      again.add(row);
      numbers.add(row.indicator);
      reader.mistakes.push({ kind: 'doubled', cell: cellOf(reader, row.row, row.part === '' ? 'indicator' : 'part'), detail: [row.indicator, row.part].join(' ').trim() });
    }
    known.add(key);
  }
  return { numbers, again };
}

function tellPartsAlone(rows: readonly ReadRow[], reader: RowReader): void {
  const whole = new Set(rows.filter(({ part }) => part === '').map(({ indicator }) => indicator));
  for (const { row, indicator, part } of rows) {
    if (part !== '' && !whole.has(indicator)) reader.mistakes.push({ kind: 'part-alone', cell: cellOf(reader, row, 'part'), detail: `${indicator} ${part}` });
  }
}

function indicatorOf(row: ReadRow, rows: readonly ReadRow[], isDoubled: boolean): Indicator {
  const { indicator: number, name, kind, condition, note, choose, isIfAny, amendment, nameConfidence, nameSource } = row;
  const facts = {
    number,
    name,
    kind,
    nameConfidence,
    source: nameSource,
    ...(isIfAny && { isIfAny }),
    ...(amendment !== '' && { amendment }),
    ...(note !== '' && { note }),
  };
  if (isDoubled) return { ...facts, comparison: condition.comparison, unit: condition.unit, levels: [{ left: 'unknown', confidence: 'unverified', source: '' }] };
  const parts = rows.filter((one) => one.indicator === number && one.part !== '').map((one): Part => ({ id: one.part, label: one.name, ...one.condition }));
  return { ...facts, ...condition, ...(parts.length > 0 && { parts }), ...(choose !== undefined && { choose }) };
}
