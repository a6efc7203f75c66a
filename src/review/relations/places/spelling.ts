/** Names that differ by accents only, in two lists: one place misspelt, or two places; they are never merged. */
import type { Finding } from '../../../appendices/finding';
import type { Renaming } from '../../mergers/renaming';
import { similarKey } from '../../places/names';
import { cellFrom, mayShareDistrict, sameTable, type Mention } from '../../places/mention';

/** One finding for two spellings in one district, at the one that fewer cells have. */
export function spellings(mentions: readonly Mention[], renaming: Renaming): readonly Finding[] {
  const similar = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.full === null) continue;
    const key = similarKey(mention.full);
    const group = similar.get(key) ?? [];
    similar.set(key, group);
    group.push(mention);
  }
  return [...similar.values()].flatMap((group) => checkGroup(group, renaming));
}

/** All mentions whose names differ by accents at most. */
function checkGroup(group: readonly Mention[], renaming: Renaming): readonly Finding[] {
  const keys = [...new Set(group.map(({ key }) => key))];
  return keys.flatMap((key, index) => keys.slice(index + 1).flatMap((other) => compare(group, key, other, renaming) ?? []));
}

function compare(group: readonly Mention[], first: string, second: string, renaming: Renaming): Finding | null {
  const [a, b] = [first, second].map((key) => group.filter((mention) => mention.key === key)) as [Mention[], Mention[]];
  const pairs = a.flatMap((one) => b.filter((other) => mayBeMisspelt(one, other, a, b, renaming)).map((other) => [one, other] as const));
  if (pairs.length === 0) return null;
  const [ones, others] = [0, 1].map((side) => [...new Set(pairs.map((pair) => pair[side === 0 ? 0 : 1]))]) as [Mention[], Mention[]];
  return ones.length < others.length ? finding(ones, others) : finding(others, ones);
}

/** A list that has both names tells two places apart, and so do two districts. */
function mayBeMisspelt(one: Mention, other: Mention, ones: readonly Mention[], others: readonly Mention[], renaming: Renaming): boolean {
  if (!mayShareDistrict(one, other) || one.list === other.list || isOneRoadmap(one, other)) return false;
  const hasBoth = (place: Mention, same: readonly Mention[]): boolean => same.some((mention) => belongsWith(mention, place) && mayShareDistrict(mention, place));
  return !hasBoth(one, others) && !hasBoth(other, ones) && renaming.kinship(one, other) === null;
}

/** A roadmap names every commune once, over all its years. */
function isOneRoadmap(a: Mention, b: Mention): boolean {
  return a.list.source === 'roadmap' && sameTable(a.list, b.list);
}

function belongsWith(a: Mention, b: Mention): boolean {
  return a.list === b.list || isOneRoadmap(a, b);
}

function finding(rarer: readonly Mention[], usual: readonly Mention[]): Finding | null {
  const [first] = rarer;
  if (first === undefined) return null;
  const { sheet } = first.list;
  const others = [...rarer.slice(1), ...usual].map((mention) => cellFrom(sheet, mention));
  return { rule: 'place/spelling', severity: 'warning', sheet, cells: [...new Set([first.cell, ...others])], place: first.full ?? first.name, actual: first.name, expected: usual[0]?.name ?? '' };
}
