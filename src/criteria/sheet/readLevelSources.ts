/** What the block below the table says of single levels, put on those levels. */
import type { Level } from '../set';
import type { LevelSource } from './layout';
import type { SheetMistake } from './mistakes';
import { sourced, type ReadRow } from './readRows';
import { readScope, scopeText, type ScopeNames } from './scope';
import { confidenceWords } from './words';

export function withLevelSources(rows: readonly ReadRow[], told: readonly LevelSource[], names: ScopeNames, mistakes: SheetMistake[]): readonly ReadRow[] {
  return told.reduce((changed, one) => withLevelSource(changed, one, names, mistakes), rows);
}

function withLevelSource(rows: readonly ReadRow[], told: LevelSource, names: ScopeNames, mistakes: SheetMistake[]): readonly ReadRow[] {
  const reading = readScope(told.scope, names);
  const scope = reading !== null && 'scope' in reading ? scopeText(reading.scope) : null;
  const row = rows.find(({ indicator, part }) => indicator === told.indicator && part === told.part);
  const level = row?.condition.levels.find((one) => scopeText(one) === scope);
  if (row === undefined || level === undefined) {
    mistakes.push({ kind: 'no-such-level', cell: told.cell, detail: [told.indicator, told.part, told.scope.replace(/\n/g, ', ')].filter((text) => text !== '').join(' · ') });
    return rows;
  }
  const confidence = confidenceWords.read(told.confidence);
  if (confidence === null) {
    mistakes.push({ kind: 'unknown-word', cell: told.confidenceCell, detail: told.confidence });
    return rows;
  }
  const changed: Level = {
    ...level,
    confidence: sourced(confidence, told.source, told.cell, mistakes),
    source: told.source,
    ...(told.note === '' ? {} : { note: told.note }),
  };
  const levels = row.condition.levels.map((one) => (one === level ? changed : one));
  return rows.map((one) => (one === row ? { ...row, condition: { ...row.condition, levels } } : one));
}
