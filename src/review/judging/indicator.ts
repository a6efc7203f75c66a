/** Which indicator of the set a value is about. */
import type { AssessedValue } from '../../appendices/assessed';
import { indicatorsOf, type CriteriaSet, type Indicator } from '../../criteria/set';
import { fold } from '../../text/fold';

/** `which-indicator`: the criterion has several, and the sheet does not tell one. */
export type FoundIndicator = Indicator | 'no-indicator' | 'which-indicator';

/** Shorter beginnings are those of several names. */
const SHORTEST_NAME = 15;

export function indicatorOf(set: CriteriaSet, value: AssessedValue): FoundIndicator {
  const index = indexOf(set);
  if (value.scope === 'unnumbered') return named(index.named, value) ?? 'which-indicator';
  const { criterion, indicator } = value;
  if (indicator !== null) return index.numbered.get(indicator) ?? (index.undivided.has(indicator.split('.')[0] ?? '') ? 'which-indicator' : 'no-indicator');
  if (criterion === null) return named(index.named, value) ?? 'which-indicator';
  return ofCriterion(set, criterion);
}

/** The number of the criterion that goes by this name, written out or shortened at its end ("Thủy lợi"); null where none or several do. */
export function criterionNamed(set: CriteriaSet, name: string): string | null {
  const written = fold(name);
  if (written === '') return null;
  const names = set.criteria.map((criterion) => ({ number: criterion.number, folded: fold(criterion.name) }));
  const same = names.filter(({ folded }) => folded === written);
  const [only, another] = same.length > 0 ? same : names.filter(({ folded }) => folded.startsWith(`${written} `) || written.startsWith(`${folded} `));
  return only === undefined || another !== undefined ? null : only.number;
}

/** A criterion without indicators has one of its own number, and may have a single one of another. */
function ofCriterion(set: CriteriaSet, number: string): FoundIndicator {
  const criterion = set.criteria.find((one) => one.number === number);
  if (criterion === undefined) return 'no-indicator';
  const [only, ...others] = criterion.indicators;
  return only === undefined || others.length > 0 ? 'which-indicator' : only;
}

interface SetIndex {
  readonly numbered: ReadonlyMap<string, Indicator>;
  /** Criteria that the set leaves whole, or whose indicators it does not know: a sheet may divide them. */
  readonly undivided: ReadonlySet<string>;
  readonly named: readonly NamedIndicator[];
}

interface NamedIndicator {
  readonly folded: string;
  readonly criterion: string;
  readonly indicator: Indicator;
}

const indices = new WeakMap<CriteriaSet, SetIndex>();

function indexOf(set: CriteriaSet): SetIndex {
  const known = indices.get(set) ?? {
    numbered: new Map(indicatorsOf(set).map((one) => [one.number, one])),
    undivided: new Set(set.criteria.filter(({ number, indicators }) => indicators.length === 0 || indicators.some((one) => one.number === number)).map(({ number }) => number)),
    named: set.criteria.flatMap(({ number, indicators }) => indicators.map((indicator) => ({ folded: fold(indicator.name), criterion: number, indicator }))),
  };
  indices.set(set, known);
  return known;
}

/** The one indicator whose name is the written one, or begins as it does; of the criterion, where that is known. */
function named(indicators: readonly NamedIndicator[], { name, criterion }: AssessedValue): Indicator | null {
  const written = fold(name);
  const candidates = indicators.filter((one) => criterion === null || one.criterion === criterion);
  const same = candidates.filter(({ folded }) => folded === written);
  const alike = written.length < SHORTEST_NAME ? [] : candidates.filter(({ folded }) => folded.startsWith(written) || (folded.length >= SHORTEST_NAME && written.startsWith(folded)));
  const [only, another] = same.length > 0 ? same : alike;
  return only === undefined || another !== undefined ? null : only.indicator;
}

/** Of an indicator with parts, the one that "Trong đó: …" is about: the words that set its label apart are there; null where that is none or several. */
export function partNamed({ parts = [] }: Indicator, name: string): NonNullable<Indicator['parts']>[number] | null {
  const written = wordsOf(name);
  const labels = parts.map(({ label }) => wordsOf(label));
  const [only, another] = parts.filter((_, index) => {
    const own = [...(labels[index] ?? [])].filter((word) => !labels.some((label, other) => other !== index && label.has(word)));
    return own.length > 0 && own.filter((word) => written.has(word)).length > own.length / 2;
  });
  return only === undefined || another !== undefined ? null : only;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-z\d]+/g) ?? []);
}
