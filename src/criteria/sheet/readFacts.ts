/** The facts of a set from the rows above its table. */
import type { CriteriaSet, Named } from '../set';
import { factLabel, FROM_BASE, NEEDED_FACTS, type FactField, type ListFact, type NumberFact, type TextFact } from './facts';
import type { FactCells } from './layout';
import type { SheetMistake } from './mistakes';
import type { ScopeNames } from './scope';
import { fold } from '../../text/fold';

export interface ReadFacts {
  /** Null where a fact is missing without which there is no set. */
  readonly stated: Omit<CriteriaSet, 'criteria'> | null;
  /** Regions and groups, those of the base included. */
  readonly names: ScopeNames;
}

export function factsOf(cells: readonly FactCells[], sets: readonly CriteriaSet[], mistakes: SheetMistake[]): ReadFacts {
  const cellOf = (field: FactField): string => cells.find((one) => one.field === field)?.cell ?? cells[0]?.cell ?? 'A1';
  const texts = textsOf(cells);
  const numbers = numbersOf(cells, mistakes);
  const [regions, groups] = [namedIn(cells, 'regions'), namedIn(cells, 'groups')];
  const missing = NEEDED_FACTS.filter((field) => !hasText(cells, field));
  for (const field of missing) mistakes.push({ kind: 'no-fact', cell: cellOf(field), detail: factLabel(field) });
  const { id, base, regionOfSpecialCommunes: special } = texts;
  const { from, to } = numbers;
  const isId = id !== undefined && /^[a-z0-9-]+$/.test(id);
  if (id !== undefined && !isId) mistakes.push({ kind: 'bad-id', cell: cellOf('id'), detail: id });
  const isPeriod = from !== undefined && to !== undefined && from <= to;
  if (from !== undefined && to !== undefined && !isPeriod) mistakes.push({ kind: 'period', cell: cellOf('to'), detail: `${from}-${to}` });
  if (base !== undefined && !sets.some((set) => set.id === base)) mistakes.push({ kind: 'unknown-base', cell: cellOf('base'), detail: base });
  if (special !== undefined && regions.all.length > 0 && !regions.all.some((region) => region.id === special)) mistakes.push({ kind: 'unknown-region', cell: cellOf('regionOfSpecialCommunes'), detail: special });
  const { name, level, legalBasis } = texts;
  const isWhole = isId && isPeriod && name !== undefined && level !== undefined && legalBasis !== undefined;
  return {
    stated: isWhole ? { ...texts, id, name, level, legalBasis, ...numbers, from, to, regions: regions.own, groups: groups.own } : null,
    names: { regions: regions.all, groups: groups.all },
  };
}

const TEXTS: readonly TextFact[] = ['id', 'name', 'level', 'legalBasis', 'amendment', 'base', 'regionOfSpecialCommunes', 'note'];
const NUMBERS: readonly NumberFact[] = ['from', 'to', 'indicatorsInLaw'];

function textsOf(cells: readonly FactCells[]): Partial<Record<TextFact, string>> {
  return Object.fromEntries(TEXTS.flatMap((field) => cells.find((one) => one.field === field && one.texts.length > 0)?.texts.slice(0, 1).map((text) => [field, text]) ?? []));
}

function numbersOf(cells: readonly FactCells[], mistakes: SheetMistake[]): Partial<Record<NumberFact, number>> {
  const numbers: Partial<Record<NumberFact, number>> = {};
  for (const { field, cell, texts } of cells) {
    const known = NUMBERS.find((one) => one === field);
    const [text] = texts;
    if (known === undefined || text === undefined) continue;
    if (/^\d+$/.test(text)) numbers[known] = Number(text);
    else mistakes.push({ kind: 'bad-year', cell, detail: text });
  }
  return numbers;
}

function hasText(cells: readonly FactCells[], field: FactField): boolean {
  return cells.some((one) => one.field === field && one.texts.length > 0);
}

function namedIn(cells: readonly FactCells[], field: ListFact): { own: readonly Named[]; all: readonly Named[] } {
  const rows = cells.filter((one) => one.field === field && one.texts.length > 0);
  const named = (row: FactCells): Named => ({ id: row.texts[0] ?? '', name: row.texts[1] ?? row.texts[0] ?? '' });
  return { own: rows.filter(({ texts }) => fold(texts[2] ?? '') !== fold(FROM_BASE)).map(named), all: rows.map(named) };
}
