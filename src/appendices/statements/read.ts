/** What the text of an indicator states: "xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%". */
import { readOnce } from '../../text/readOnce';
import { fold } from '../../text/fold';
import { readActual } from './actual';
import { readRequirement, settle } from './requirement';
import type { Statement } from './statement';

/** Words that deny: "chưa đạt", "xã hiện chưa có HTX", "không đạt do …"; not "không gian", "không để xảy ra". */
const DENIAL = /(?<!\p{L})(?:chưa\s+\p{L}+|không\s+(?:đạt|có|còn|đảm bảo|bảo đảm|đáp ứng))(?![\p{L}])[^,.;:()\n]*/iu;
/** More words than these after "chưa có" describe what is missing, not how far it got. */
const MOST_WORDS = 4;

/** Expects normalised text. Null where it states nothing: the heading of a criterion whose indicators follow. */
export const readStatement = readOnce((written): Statement | null => {
  const text = inSmallLetters(written);
  const { required, rest } = readRequirement(text);
  const level = required !== null && typeof required !== 'string' ? required : null;
  const found = readActual(rest, level === null ? null : settle(level, null, text).requirement);
  /** "chưa đạt loại Tốt" denies as it requires. */
  const denial = readDenial(rest) ?? (typeof required === 'string' ? 'chưa đạt' : null);
  if (required === null && found.actual === null && denial === null) return hasFigures(text) ? unreadable() : null;
  const value = found.actual === null || typeof found.actual === 'string' ? null : found.actual.value;
  const settled = level === null ? null : settle(level, value, text);
  const words = typeof required === 'string' ? required : (found.requirement ?? (value === null ? markRequirement(text) : null));
  return {
    actual: found.actual ?? denial,
    requirement: settled?.requirement ?? words,
    isRequirementCertain: settled?.isCertain ?? true,
    fraction: found.fraction,
    hasOtherShortfall: found.actual !== null && denial !== null,
    isReadable: found.actual !== null || denial !== null,
  };
});

/** A text in capitals only, as fonts of capitals leave it (.VnTimeH), says the same; units and grades are known by their small letters. */
function inSmallLetters(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.toLowerCase();
}

function unreadable(): Statement {
  return { actual: null, requirement: null, isRequirementCertain: false, fraction: null, hasOtherShortfall: false, isReadable: false };
}

/** "chưa đạt", "chưa có HTX"; a longer phrase is cut to its verb: "chưa có", "chưa lắp đặt". */
function readDenial(text: string): string | null {
  const [phrase] = DENIAL.exec(text) ?? [];
  if (phrase === undefined) return null;
  const words = phrase.trim().split(/\s+/);
  const verb = /^(có|đạt)$/.test(words[1] ?? '') ? 2 : 3;
  return (words.length > MOST_WORDS ? words.slice(0, verb) : words).join(' ').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** An indicator that is met or not requires "Đạt"; one that is a share requires a level, which the sheet then does not state. */
function markRequirement(text: string): string | null {
  return /^(ty|ti) le\b/.test(fold(text)) ? null : 'Đạt';
}

/** Figures that belong to a value, not to a name ("trẻ em dưới 5 tuổi", "3 sạch"). */
function hasFigures(text: string): boolean {
  return /\d\s*%|\d\s*\/\s*\d|yêu cầu\s*\S*\s*\d/i.test(text);
}
