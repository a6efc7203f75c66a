/**
 * The letters of the encodings TCVN3 and VNI for Windows, as they come out where the bytes were taken for Latin-1.
 * TCVN3: standard TCVN 5712:1993, part VN3. VNI: the table of VNI Software for Windows. Both are published in the table
 * of Vietnamese character sets of the VietUnicode project, http://vietunicode.sourceforge.net/charset/.
 */

/** U+00A1 to U+00FE in rows of eight characters, the first row without its first; "·" is no letter. */
const TCVN3_ROWS =
  'ĂÂÊÔƠƯĐ' + 'ăâêôơưđ·' + '·····àảã' + 'áạ·ằẳẵắ·' + '······ặầ' + 'ẩẫấậè·ẻẽ' + 'éẹềểễếệì' + 'ỉ···ĩíịò' + '·ỏõóọồổỗ' + 'ốộờởỡớợù' + '·ủũúụừửữ' + 'ứựỳỷỹýỵ';

/** By the Latin-1 character. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  [...TCVN3_ROWS].flatMap((letter, index) => (letter === '·' ? [] : [[String.fromCharCode(0xa1 + index), letter] as const])),
);

/** Small letters that are one character. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
]);

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** What the character after a vowel adds to it, as combining marks. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['ê', BREVE],
  ['á', CIRCUMFLEX + ACUTE],
  ['à', CIRCUMFLEX + GRAVE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);
