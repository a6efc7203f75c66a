/** What the text of a criterion says of a place: "Có ≥ 2 sản phẩm …, xã có 01 sản phẩm, chưa đạt". */
import { findBounds, type FoundBound } from '../../text/bound';
import { findNumbers, type FoundNumber } from '../../text/number';
import { readOnce } from '../../text/readOnce';
import { unitAt } from '../../text/unit';
import { isRequirement, type Requirement } from '../finding';
import { readStatement } from '../statements/read';

export interface PlanClaim {
  /** The value in the requirement's unit; or the words that take its place ("chưa có"); null where none is stated. */
  readonly actual: { readonly value: number; readonly unit: string } | string | null;
  readonly requirement: Requirement | null;
  /** False where the words leave open on which side of the level the value has to lie. */
  readonly isCertain: boolean;
  /** What the text itself calls it; 'lacking' where it says what else is missing ("chưa đạt 4 sao"); null where it says nothing. */
  readonly verdict: 'met' | 'unmet' | 'lacking' | null;
}

/** A semicolon, a line break, or a full stop before a capital letter: what one clause says is not the next one's. */
const BETWEEN_CLAUSES = /\n|;|\.\s+(?=[\p{Lu}+-])/u;
const DENIAL = /(?<!\p{L})chưa\s+(?:đạt|có|hoàn thành|đảm bảo|bảo đảm|đáp ứng)(?!\p{L})/iu;
const ENDS_UNMET = /(?<!\p{L})(?:chưa|không) đạt(?: yêu cầu| chuẩn)?[.,]?$/iu;
const ENDS_MET = /(?:^|[,.:–-]\s*)(?:(?:xã|huyện|thôn)\s+)?(?:(?:đã|hiện)\s+)?(?:đạt|hoàn thành)(?: yêu cầu| chuẩn)?[.,]?$/iu;
const SAYS_VALUE = /(?<!\p{L})(?:có|đạt|được|là|còn)\s+$/iu;

/** One entry a clause that says whether something is met, or states a value beside its requirement. Expects normalised text. */
export const readPlanClaims = readOnce((text): readonly PlanClaim[] =>
  text.split(BETWEEN_CLAUSES).flatMap((clause) => readClause(clause.trim()) ?? []),
);

function readClause(clause: string): PlanClaim | null {
  const verdict = verdictOf(clause);
  const bounds = findBounds(clause);
  const aim = valueAfterAim(clause, bounds);
  if (aim !== null) return { ...aim, isCertain: true, verdict };
  const statement = readStatement(clause);
  const requirement = isRequirement(statement?.requirement) ? statement.requirement : onlyBound(bounds);
  const actual = statement?.actual ?? null;
  const isValue = actual !== null && typeof actual !== 'string' && actual.candidates.length === 1;
  if (isValue && isRequirement(statement?.requirement)) return { actual, requirement, isCertain: statement.isRequirementCertain, verdict };
  if (verdict !== 'unmet' && verdict !== 'lacking') return null;
  return { actual: DENIAL.exec(clause)?.[0].toLowerCase() ?? 'chưa đạt', requirement, isCertain: false, verdict };
}

function verdictOf(clause: string): PlanClaim['verdict'] {
  if (ENDS_UNMET.test(clause)) return 'unmet';
  if (DENIAL.test(clause)) return 'lacking';
  return ENDS_MET.test(clause) ? 'met' : null;
}

/** "Có ≥ 2 sản phẩm …, xã có 01 sản phẩm": the first bound, and the first number of the same thing behind it that is none. */
function valueAfterAim(clause: string, bounds: readonly FoundBound[]): Pick<PlanClaim, 'actual' | 'requirement'> | null {
  const [bound] = bounds;
  const requirement = bound === undefined ? null : toRequirement(bound);
  if (bound === undefined || requirement === null || (requirement.unit ?? '') === '') return null;
  const isFree = ({ start, end }: FoundNumber): boolean => start >= bound.end && !bounds.some((other) => other.start <= start && end <= other.end);
  for (const number of findNumbers(clause).filter(isFree)) {
    const { unit } = unitAt(clause, number.end);
    const isSameThing = unit?.split(' ')[0] === requirement.unit?.split(' ')[0];
    if (isSameThing && number.reading.kind === 'number' && SAYS_VALUE.test(clause.slice(0, number.start))) return { actual: { value: number.reading.value, unit: unit ?? '' }, requirement };
  }
  return null;
}

function onlyBound(bounds: readonly FoundBound[]): Requirement | null {
  const [bound] = bounds;
  return bound === undefined || bounds.length > 1 ? null : toRequirement(bound);
}

export function toRequirement({ op, reading, unit }: FoundBound): Requirement | null {
  return reading.kind === 'number' ? { op, value: reading.value, ...(unit === null ? {} : { unit }) } : null;
}
