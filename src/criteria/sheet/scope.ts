/** For whom a level holds, as the header of its column: "Chung", "Vùng DHNTB" and "Năm 2024" below each other. */
import { fold } from '../../text/fold';
import type { Named, Scope } from '../set';

const GENERAL = 'Chung';

/** What a header must be read with. */
export interface ScopeNames {
  readonly regions: readonly Named[];
  readonly groups: readonly Named[];
}

/** null: the text speaks of no scope at all. */
export type ScopeReading = { readonly scope: Scope } | { readonly problem: 'unknown-region' | 'unknown-group' | 'period'; readonly detail: string } | null;

export function scopeText({ region, group, from, to }: Scope): string {
  const parts = [region === undefined ? null : `Vùng ${region}`, group === undefined ? null : `Nhóm ${group}`, yearsText(from, to)];
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? GENERAL : told.join('\n');
}

function yearsText(from: number | undefined, to: number | undefined): string | null {
  if (from === undefined) return to === undefined ? null : `Đến năm ${to}`;
  if (to === undefined) return `Từ năm ${from}`;
  return from === to ? `Năm ${from}` : `Năm ${from}-${to}`;
}

export function readScope(text: string, names: ScopeNames): ScopeReading {
  let scope: Scope = {};
  const parts = text
    .split(/[\n;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const part of parts) {
    const reading = readPart(part, names);
    if (reading === null || 'problem' in reading) return reading;
    scope = { ...scope, ...reading.scope };
  }
  return parts.length === 0 ? null : { scope };
}

const YEARS = /^(?:nam )?((?:19|20)\d\d)(?: ?[-–] ?((?:19|20)\d\d))?$/;
const ONE_END = /^(tu|den) (?:nam )?((?:19|20)\d\d)$/;

function readPart(part: string, { regions, groups }: ScopeNames): ScopeReading {
  const folded = fold(part);
  if (folded === fold(GENERAL)) return { scope: {} };
  const [, from, to = from] = YEARS.exec(folded) ?? [];
  if (from !== undefined) return Number(from) > Number(to) ? { problem: 'period', detail: part } : { scope: { from: Number(from), to: Number(to) } };
  const [, end, year] = ONE_END.exec(folded) ?? [];
  if (year !== undefined) return { scope: end === 'tu' ? { from: Number(year) } : { to: Number(year) } };
  const region = named(part, 'Vùng', regions);
  if (region !== undefined) return { scope: { region } };
  const group = named(part, 'Nhóm', groups);
  if (group !== undefined) return { scope: { group } };
  if (/^vung\b/.test(folded)) return { problem: 'unknown-region', detail: part };
  return /^nhom\b/.test(folded) ? { problem: 'unknown-group', detail: part } : null;
}

/** "Vùng DHNTB", "Vùng Duyên hải Nam Trung Bộ", "Duyên hải Nam Trung Bộ": the id, else undefined. */
function named(part: string, word: string, known: readonly Named[]): string | undefined {
  const exact = known.find(({ id }) => part === `${word} ${id}`);
  const spellings = ({ id, name }: Named): string[] => [`${word} ${id}`, `${word} ${name}`, name].map(fold);
  return (exact ?? known.find((one) => spellings(one).includes(fold(part))))?.id;
}
