/** The cell of a place: its name, and how many criteria of each set it meets. */
import { fold, normalise } from '../../text/fold';
import { readCodes } from '../../text/codes';
import { setOf } from './columns';
import type { CriteriaClaim } from './table';

const SET = String.raw`(?:(?:xã\s+)?(?:NTM|nông thôn mới)(?:\s*(?:NC|nâng cao|KM|kiểu mẫu))?)`;
const CRITERIA = String.raw`(?:TC|tiêu chí)`;
const CLAIM = new RegExp(
  String.raw`(?<set>${SET})?\s*đạt\s*(?:chuẩn\s*)?:?\s*(?<met>\d+)\s*/\s*(?<of>\d+)\s*${CRITERIA}?` +
    String.raw`(?:\s*[,;.(]?\s*(?:còn\s*(?:lại\s*)?)?(?<unmet>\d+)\s*(?:/\s*\d+)?\s*${CRITERIA}\s*chưa đạt(?:\s*(?:gồm|là))?\s*[:;]?\s*(?<list>(?:(?!${SET}|\bđạt\b).)*))?`,
  'giu',
);

/** Every "đạt a/b, c chưa đạt gồm …" of the cell that states c; the set defaults to NTM. */
export function readClaims(text: string): readonly CriteriaClaim[] {
  return [...oneLine(text).matchAll(CLAIM)].flatMap(({ groups = {} }) => {
    if (groups.unmet === undefined) return [];
    const listed = readCodes((groups.list ?? '').replace(/[\s;.,)]+$/, ''));
    return [
      {
        set: setOf(fold(groups.set ?? '')),
        met: Number(groups.met),
        of: Number(groups.of),
        unmet: Number(groups.unmet),
        listed: listed?.codes ?? null,
      },
    ];
  });
}

/** What stands before the first claim, bracket or line break. */
export function readPlaceName(text: string): string {
  const whole = normalise(text);
  const [firstLine = ''] = whole.split('\n');
  const [claim] = [...firstLine.matchAll(CLAIM)];
  const name = claim === undefined ? firstLine : firstLine.slice(0, claim.index);
  return (name.split('(')[0] ?? '').replace(/[\s:,;.–-]+$/, '').replace(/^(xã|thị trấn)\s+(?=\p{Lu})/iu, '').trim();
}

function oneLine(text: string): string {
  return normalise(text).replace(/\s*\n\s*/g, ' ');
}
