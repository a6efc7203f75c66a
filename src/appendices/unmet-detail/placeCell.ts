/** The cell of a place: its name, and how many criteria of each set it meets. */
import { fold, normalise } from '../../text/fold';
import { readCodes } from '../../text/codes';
import type { Level } from '../level';
import { bareName, firstLine } from '../placeName';
import { setOf } from './columns';
import type { CriteriaClaim } from './table';

const SET = String.raw`(?:(?:xã\s+)?(?:NTM|nông thôn mới)(?:\s*(?:NC|nâng cao|KM|kiểu mẫu))?)`;
const CRITERIA = String.raw`(?:TC|tiêu chí)`;
/** "05 TC chưa đạt", "05/19 tiêu chí chưa đạt", "chưa đạt 05 tiêu chí" */
const UNMET = String.raw`(?:(?<unmet>\d+)\s*(?:/\s*\d+)?\s*${CRITERIA}\s*chưa đạt|chưa đạt\s*:?\s*(?<unmetAfter>\d+)\s*(?:/\s*\d+)?\s*${CRITERIA})`;
const CLAIM = new RegExp(
  String.raw`(?<set>${SET})?\s*đạt\s*(?:chuẩn\s*)?:?\s*(?<met>\d+)\s*/\s*(?<of>\d+)\s*${CRITERIA}?` +
    String.raw`(?:\s*[,;.(]?\s*(?:còn\s*(?:lại\s*)?)?${UNMET}(?:\s*(?:gồm|là))?\s*[:;(]?\s*(?:các\s+)?(?<list>(?:(?!${SET}|\bđạt\b).)*))?`,
  'giu',
);

/** Every "đạt a/b, c chưa đạt gồm …" of the cell that states c; the set defaults to the only one of the sheet, else NTM. */
export function readClaims(text: string, sets: readonly Level[]): readonly CriteriaClaim[] {
  const [only] = sets;
  return [...oneLine(text).matchAll(CLAIM)].flatMap(({ groups = {} }) => {
    const unmet = groups.unmet ?? groups.unmetAfter;
    if (unmet === undefined) return [];
    const set = groups.set === undefined && only !== undefined && sets.length === 1 ? only : setOf(fold(groups.set ?? ''));
    return [{ set, met: Number(groups.met), of: Number(groups.of), unmet: Number(unmet), listed: readList(groups.list ?? '', Number(unmet)) }];
  });
}

/** The criteria listed; "1.2" counts as a mistyped "1, 2" where only so the list has as many as it is said to have. */
function readList(text: string, count: number): readonly string[] | null {
  const list = readCodes(text.replace(/[\s;.,)]+$/, ''));
  if (list === null) return null;
  const isMistyped = list.codes.length !== count && list.codes.length + list.doubtful.length === count;
  return isMistyped ? list.codes.flatMap((code) => (list.doubtful.includes(code) ? code.split('.') : [code])) : list.codes;
}

/** What stands before the first claim, bracket or line break, without "Xã" before and the district behind it. */
export function readPlaceName(text: string): string {
  const line = firstLine(text);
  const [claim] = [...line.matchAll(CLAIM)];
  return bareName(claim === undefined ? line : line.slice(0, claim.index));
}

function oneLine(text: string): string {
  return normalise(text).replace(/\s*\n\s*/g, ' ');
}
