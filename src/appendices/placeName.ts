/** The name in a cell of places: "2. Xã Ninh Quang, thị xã Ninh Hòa (tiếp theo)" → "Ninh Quang". */
import { normalise } from '../text/fold';

/** The words before a name: numbering, and the level of the place. */
const BEFORE_NAME = /^(?:\d+\s*[.)]\s*|[-+•*]\s*)?(?:(?:UBND\s+)?(?:xã|phường|thị trấn|huyện|thị xã|thành phố)\s+(?=\p{Lu}))?/iu;
/** ", huyện Cam Lâm", " - TX Ninh Hòa" */
const DISTRICT_AFTER = /(?:\s*[,–-]\s*|\s+(?:thuộc\s+)?)(?:huyện|thị xã|thành phố|TX\.?|TP\.?|H\.)\s*\p{Lu}.*$/u;
const CONTINUED = /\s*\((?:tiếp(?: theo)?|tt)\)\s*$/iu;

/** The line that holds the name, without "(tiếp theo)". */
export function firstLine(text: string): string {
  return normalise(text).replace(CONTINUED, '').split('\n')[0] ?? '';
}

/** What stands before the first bracket, without "Xã" before and the district behind it. */
export function bareName(line: string): string {
  return (line.split('(')[0] ?? '').replace(/[\s:,;.–-]+$/, '').replace(BEFORE_NAME, '').replace(DISTRICT_AFTER, '').trim();
}
