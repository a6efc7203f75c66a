/** Does a result meet what the sheet itself requires? Unknown stays unknown. */
import { roundTo } from '../../sheet/precision';
import { fold, normalise } from '../../text/fold';
import { isAtLeast, readGrade } from '../../text/grade';
import type { AssessedReading } from '../assessed';
import { isRequirement, type Requirement } from '../finding';
import type { CellReading } from '../reading/text';
import { meets } from '../statements/compare';
import type { RequiredLevel } from './required';
import { inUnitOf, isMixedUp, isOneUnit, type Measured } from './units';

export type Verdict =
  | { readonly kind: 'unknown' }
  /** The value and the level are of different orders of magnitude: one of them is in another unit. */
  | { readonly kind: 'mixed-units'; readonly value: number; readonly unit: string; readonly requirement: Requirement }
  | {
      readonly kind: 'met' | 'unmet';
      readonly value: number;
      readonly unit: string;
      readonly requirement: Requirement;
      /** The value is the level itself, where "dưới" and "bằng hoặc dưới" part. */
      readonly isAtLimit: boolean;
      /** What the cell shows falls on the other side of the level than what it holds. */
      readonly isByRounding: boolean;
      readonly isCertain: boolean;
    };

const UNKNOWN: Verdict = { kind: 'unknown' };

/** @param unit of the row, where the cell states none @param name what the row measures */
export function verdictOf(required: RequiredLevel | null, result: CellReading | null, unit: string, name: string): Verdict {
  if (required === null || result === null || !isRequirement(required.requirement)) return UNKNOWN;
  const { requirement } = required;
  const verdicts = valuesOf(result, requirement).map((value) => judged(value, required, requirement, { unit, name }));
  const [first] = verdicts;
  const isOne = verdicts.every(({ kind }) => kind === first?.kind);
  return first === undefined || !isOne ? UNKNOWN : first;
}

export interface GradeVerdict {
  readonly isMet: boolean;
  /** "Mức 1" may be better than "Mức 2": only of schools and universal education it is sure that levels count upwards. */
  readonly isCertain: boolean;
}

const EDUCATION = /giáo dục|phổ cập|mù chữ|trường học|mầm non|tiểu học|trung học/;

/** Does a grade suffice where a grade is required ("Mức độ 2" for "Mức độ 3")? Null where one of the two is none. @param name what the row measures */
export function gradeVerdictOf(required: RequiredLevel | null, result: CellReading | null, name: string): GradeVerdict | null {
  if (required === null || required.requirement !== null || result?.reading.kind !== 'text') return null;
  const texts = [result.reading.text, required.text] as const;
  const [grade, least] = [readGrade(texts[0]), readGrade(texts[1])];
  const isMet = grade === null || least === null ? null : isAtLeast(grade, least);
  if (isMet === null) return null;
  const countsUpwards = EDUCATION.test(normalise(name).toLowerCase()) && texts.every((text) => fold(text).includes('muc do'));
  return { isMet, isCertain: grade?.scale !== 'level' || grade.rank === least?.rank || countsUpwards };
}

/** Every value that the cell may state; a fraction alone is a share where a share is required. */
function valuesOf({ reading, fraction }: CellReading, { unit = '', value: level }: Requirement): readonly Measured[] {
  if (reading.kind === 'number') return [reading];
  if (reading.kind === 'ambiguous') return reading.candidates.map((value) => ({ value, decimals: 3, unit: '' }));
  if (reading.kind !== 'text') return [];
  if (level === 0 && saysNone(reading)) return [{ value: 0, decimals: 0, unit }];
  if (!unit.startsWith('%') || fraction === null) return [];
  return fraction.readings.filter(({ denominator }) => denominator > 0).map(({ numerator, denominator }) => ({ value: roundTo((numerator / denominator) * 100, 2), decimals: 2, unit: '%' }));
}

/** "Không", "Không còn nhà tạm" */
function saysNone({ text }: Extract<AssessedReading, { kind: 'text' }>): boolean {
  return /^(?:xã )?không(?: (?:có|còn)(?: [\p{L} ,]+)?)?[.;]?$/iu.test(text);
}

function judged(measured: Measured, { isCertain, hasMore }: RequiredLevel, requirement: Requirement, row: { readonly unit: string; readonly name: string }): Verdict {
  const { value, decimals, unit: stated } = inUnitOf(measured.unit === '' ? { ...measured, unit: row.unit } : measured, requirement);
  const own = measured.unit === '' ? '' : stated;
  const unit = [own, requirement.unit ?? '', row.unit].find((one) => one !== '') ?? '';
  if (isMixedUp(value, stated, requirement, row.name)) return { kind: 'mixed-units', value, unit: stated, requirement };
  if (own !== '' && !isOneUnit(own, requirement.unit ?? '')) return UNKNOWN;
  const isMet = meets(value, requirement);
  return {
    kind: isMet ? 'met' : 'unmet',
    value,
    unit,
    requirement,
    isAtLimit: value === requirement.value,
    isByRounding: meets(roundTo(value, decimals), requirement) !== isMet,
    isCertain: isCertain && !(isMet && hasMore),
  };
}

/** What values call themselves, or the sheet calls them, against what they are. */
export type Problem = 'met' | 'unmet' | 'at-limit' | 'rounding';

export type Compared = Extract<Verdict, { kind: 'met' | 'unmet' }>;

/** R13. Null where nothing is concluded, or where a value that is not certain to suffice is called unmet: the sheet may know better. */
export function contradictionOf(verdict: Compared, calledMet: boolean | null): Problem | null {
  if (calledMet === null || calledMet === (verdict.kind === 'met')) return null;
  if (verdict.isByRounding) return 'rounding';
  if (verdict.isAtLimit) return 'at-limit';
  if (!calledMet && !verdict.isCertain) return null;
  return calledMet ? 'met' : 'unmet';
}

/** At the level itself the sheet may follow another source, and words that let some places off decide nothing. */
export function isSurelyUnmet({ kind, isAtLimit, isCertain }: Compared, calledMet: boolean | null): boolean {
  return kind === 'unmet' && !(isAtLimit && calledMet === true) && (isCertain || calledMet === false);
}
