/** The requirement that an indicator's text states, and the text without it. */
import { readNumber } from '../../text/number';
import type { Operator, Requirement } from '../finding';

export interface RequirementReading {
  readonly requirement: Requirement | string | null;
  /** The text with the words of the requirement blanked out, so that its number is not taken for the value. */
  readonly rest: string;
}

const BOUND = String.raw`(?<bound>≥|>=|≤|<=|>|<|dưới|trên|từ|ít nhất|tối thiểu|không dưới|tối đa|không quá|không vượt quá)?`;
const NUMBER = String.raw`(?<number>\d[\d.,]*(?:\s?[.,]\s?\d+)?)`;
const UNIT = String.raw`(?<unit>\s*%|\s*(?:triệu|nghìn|ngàn)(?:\s*đồng)?(?:\s*/\s*\p{L}+)*|\s+\p{L}+(?:\s*/\s*\p{L}+)+|\s+(?:xã|thôn|nhà|hộ|người|km|m2|ha|trường|cơ sở|mô hình|sản phẩm|vụ việc|vụ|hồ sơ))?`;
const AFTER = String.raw`(?<after>\s*trở (?:lên|xuống))?`;
const LEVEL = String.raw`${BOUND}\s*${NUMBER}${UNIT}${AFTER}`;

/** "yêu cầu 100%", "chưa đạt 50 triệu đồng/người/năm", "chưa đạt tối thiểu 30%", "đạt yêu cầu là ≥20% (≥10% từ …)", "88,5% < 100%". */
const STATED = new RegExp(
  String.raw`(?:yêu cầu(?:\s+(?:đạt|phải đạt))?(?:\s*(?:là|:))?|(?<!\p{L})(?:chưa|không)\s+(?:đạt|bằng|tới|đến)(?:\s+(?:mức|yêu cầu|mức yêu cầu))?(?:\s+là)?)\s*${LEVEL}(?:\s*theo yêu cầu[^,.;]*)?`,
  'iu',
);
const COMPARED = new RegExp(String.raw`(?<=%\s*)(?<bound><|>|≤|≥)\s*${NUMBER}(?<unit>\s*%)(?<after>)`, 'u');
/** "chưa đạt loại Tốt theo yêu cầu", "chưa đạt mức độ 3". */
const GRADE = /(?:chưa|không)\s+đạt\s+((?:loại|mức độ|mức|hạng)\s+(?:\p{Lu}\p{L}*|\d+))(?:\s*theo yêu cầu)?/u;

/** Where less is better, a level without words is the most that is allowed (hướng dẫn: "bằng hoặc dưới"). */
const LESS_IS_BETTER = /nghèo|suy dinh dưỡng|thấp còi|nhà tạm|dột nát|thất nghiệp|chôn lấp|tảo hôn|bạo lực/i;

const OPERATORS: readonly (readonly [RegExp, Operator])[] = [
  [/^(≥|>=|từ|ít nhất|tối thiểu|không dưới)$/i, '>='],
  [/^(≤|<=|tối đa|không quá|không vượt quá)$/i, '<='],
  [/^(<|dưới)$/i, '<'],
  [/^(>|trên)$/i, '>'],
];

export function readRequirement(text: string): RequirementReading {
  const stated = STATED.exec(text);
  const match = stated !== null && isLevel(stated) ? stated : COMPARED.exec(text);
  if (match !== null) {
    const requirement = readLevel(match.groups ?? {}, text, match !== stated);
    if (requirement !== null) return { requirement, rest: blank(text, match.index, match[0].length) };
  }
  const grade = GRADE.exec(text);
  if (grade !== null) return { requirement: grade[1] ?? null, rest: blank(text, grade.index, grade[0].length) };
  return { requirement: null, rest: text };
}

/** "Chưa đạt 01 cơ sở" counts what fails; a level has a bound, a unit of measure, or says that it is required. */
function isLevel({ 0: phrase, groups = {} }: RegExpExecArray): boolean {
  return /yêu cầu/i.test(phrase) || groups.bound !== undefined || /%|đồng|triệu/.test(groups.unit ?? '');
}

function readLevel(groups: Readonly<Record<string, string | undefined>>, text: string, isComparison: boolean): Requirement | null {
  const reading = readNumber((groups.number ?? '').replace(/[.,]+$/, ''));
  if (reading.kind === 'none') return null;
  const value = reading.kind === 'number' ? reading.value : reading.candidates[0].value;
  const unit = (groups.unit ?? '').trim().replace(/\s*\/\s*/g, '/');
  return { op: isComparison ? '>=' : operatorOf(groups.bound, groups.after, text), value, ...(unit === '' ? {} : { unit }) };
}

function operatorOf(bound: string | undefined, after: string | undefined, text: string): Operator {
  if (after !== undefined) return /xuống/.test(after) ? '<=' : '>=';
  const stated = OPERATORS.find(([pattern]) => bound !== undefined && pattern.test(bound));
  return stated?.[1] ?? (LESS_IS_BETTER.test(text) ? '<=' : '>=');
}

function blank(text: string, start: number, length: number): string {
  return text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
}
