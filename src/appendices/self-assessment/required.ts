/** What the sheet itself requires: "≥ 75%", "Đạt", "từ 50 triệu đồng trở lên", "Mức độ 3". */
import type { Grid } from '../../sheet/grid';
import { cellAddress } from '../../sheet/address';
import { findBounds, readBound, type FoundBound } from '../../text/bound';
import { fold, normalise } from '../../text/fold';
import { readGrade } from '../../text/grade';
import { findNumbers } from '../../text/number';
import { readRange } from '../../text/range';
import { unitAt } from '../../text/unit';
import { textAt } from '../../sheet/grid';
import type { Requirement } from '../finding';
import { readCell } from '../reading/cell';
import { readOutcome, saysNotApplicable } from '../reading/outcome';
import { isLessBetter } from '../statements/lessIsBetter';

export interface RequiredLevel {
  readonly cell: string;
  readonly text: string;
  /** 'met': to be marked "Đạt"; null: a grade, or words of which no level can be read. */
  readonly requirement: Requirement | 'met' | null;
  /** False where the words leave open on which side of the level the value has to lie. */
  readonly isCertain: boolean;
  /** Something else is required as well ("≥ 60%, trong đó ≥ 35% …"), so that a sufficient value does not settle it. */
  readonly hasMore: boolean;
}

/** Words before a level. */
const BEFORE = /^(?:(?:đạt|yêu cầu|phải|mức|tỷ lệ|tối thiểu đạt)[: ]+)+(?=\S)/iu;
/** "Năm 2024: ≥ 50 triệu đồng" */
const INTRODUCED = /^[^:≥≤<>\d]{1,40}(?:20\d\d)?[^:≥≤<>\d]{0,20}: *(?=\S)/u;
/** Words that let some places off. */
const EXCEPT = /(?<!\p{L})(?:trừ|ngoại trừ|riêng|đối với|hoặc|tùy|khuyến khích)(?!\p{L})/iu;
const MET = /^(?:đạt|có|x|bảo đảm|đảm bảo|hoàn thành)(?: (?:chuẩn|yêu cầu|theo quy định|quy định))*$/iu;
const NONE = /^không(?: (?:có|còn))?$/iu;

/** Null where the cell is blank, or says that the indicator is not asked for. @param name of the indicator: of some, less is better */
export function readRequired(grid: Grid, row: number, column: number, unit: string, name: string): RequiredLevel | null {
  const { reading } = readCell(grid, row, column, 'values');
  const text = normalise(textAt(grid, row, column));
  if (text === '' || reading.kind === 'blank' || reading.kind === 'not-applicable') return null;
  const at = { cell: cellAddress(row, column), text, isCertain: true, hasMore: false };
  if (MET.test(text) || readOutcome(text) === true) return { ...at, requirement: 'met' };
  if (NONE.test(text)) return { ...at, requirement: { op: '==', value: 0, ...(unit === '' ? {} : { unit }) } };
  if (readGrade(text) !== null) return { ...at, requirement: null, isCertain: false };
  const bounds = findBounds(text);
  if (bounds.length > 0) return { ...at, ...ofBound(text, unit) };
  if (reading.kind === 'number' && isAlone(text)) return { ...at, text: shownText(text, reading), ...ofNumber(reading.value, reading.unit === '' ? unit : reading.unit, name) };
  return { ...at, requirement: null, isCertain: false };
}

function ofBound(text: string, unit: string): Pick<RequiredLevel, 'requirement' | 'isCertain' | 'hasMore'> {
  const bare = text.replace(BEFORE, '').replace(INTRODUCED, '');
  const whole = readBound(bare);
  const [first] = findBounds(bare);
  const bound = whole ?? (first !== undefined && first.start === 0 ? first : levelBefore(bare));
  if (bound === null || bound.reading.kind !== 'number') return { requirement: null, isCertain: false, hasMore: false };
  const own = bound.unit ?? unit;
  return { requirement: { op: bound.op, value: bound.reading.value, ...(own === '' ? {} : { unit: own }) }, isCertain: !EXCEPT.test(bare), hasMore: whole === null };
}

/** "100%, trong đó ≥ 50% đạt mức độ 1": the level comes first, without words of its own. */
function levelBefore(text: string): Pick<FoundBound, 'op' | 'reading' | 'unit'> | null {
  const [number] = findNumbers(text);
  return number === undefined || number.start > 0 ? null : { op: '>=', reading: number.reading, unit: unitAt(text, number.end).unit };
}

/** Nothing but the number, its unit and words before it; "70-75%" is a range. */
function isAlone(text: string): boolean {
  return readRange(text) === null && findNumbers(text).length <= 1 && !saysNotApplicable(text);
}

/** A number without words is the least that is wanted; where less may be better, that is not certain. */
function ofNumber(value: number, unit: string, name: string): Pick<RequiredLevel, 'requirement' | 'isCertain'> {
  const isLess = isLessBetter(fold(name) === '' ? '' : name);
  const op = !isLess ? '>=' : value === 0 ? '==' : '<=';
  return { requirement: { op, value, ...(unit === '' ? {} : { unit }) }, isCertain: !isLess || value === 0 };
}

/** What a person sees: "75 %" for 0.75 in a percent format. */
function shownText(text: string, { value, unit }: { readonly value: number; readonly unit: string }): string {
  return unit === '%' && !text.includes('%') ? `${String(value).replace('.', ',')} %` : text;
}
