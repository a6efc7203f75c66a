/** The words right after a number that say what it counts. */

import { normalise } from './fold';

/** Words that go on with the sentence: what stands before them is the unit. */
const AFTER_A_UNIT = new Set(
  (
    'đạt có là được đã chưa không và hoặc trên dưới của theo gồm bao để so trong yêu từ đến trở thì đang hiện với cho tại ở do về thuộc ' +
    'cần phải nằm tăng giảm bị như khi đều cũng hoàn nhưng vào mà này ít nhiều tối tham đăng phấn còn năm sau trước ngày tổng'
  ).split(' '),
);
const WORD = /^[ ]?(\/ ?)?(\p{L}[\p{L}'’]*[23²³]?)/u;
/** "triệu đồng/người/năm" has four, "sản phẩm chủ lực" too. */
const MOST_WORDS = 5;

export interface FoundUnit {
  /** "%", "%/năm", "triệu đồng/người/năm", "xã"; null where no word follows. */
  readonly unit: string | null;
  /** Where the unit ends in the text; the place asked for where there is none. */
  readonly end: number;
}

/** The unit that a cell of its own names: "Tỷ lệ (%)" is "%". */
export function readUnit(text: string): string {
  const unit = normalise(text);
  return unit.indexOf('%') > 0 ? '%' : unit;
}

/** Reads the unit that begins at `from`, up to punctuation, a capital letter or a word that goes on with the sentence. */
export function unitAt(text: string, from: number): FoundUnit {
  const percent = /^ ?%/.exec(text.slice(from, from + 2))?.[0] ?? '';
  const start = from + percent.length;
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const [found, slash, word] = WORD.exec(text.slice(end, end + 30)) ?? [];
    if (found === undefined || word === undefined) break;
    if (slash === undefined && !(percent === '' && belongs(word, words))) break;
    if (slash !== undefined && words === 0 && percent === '') break;
    end += found.length;
  }
  const unit = (percent.trim() + text.slice(start, end)).trim();
  return unit === '' ? { unit: null, end: from } : { unit, end };
}

/** The first word may be an abbreviation ("TC", "HTX") or "năm"; later ones are small. */
function belongs(word: string, wordsBefore: number): boolean {
  if (wordsBefore === 0) return word === 'năm' || !AFTER_A_UNIT.has(word.toLowerCase());
  return !AFTER_A_UNIT.has(word) && /^\p{Ll}/u.test(word);
}
