/** How a cell writes a figure or a quarter. */
import { normalise } from '../../../text/fold';
import { decimalHabit } from '../../../text/number';
import { readOnce } from '../../../text/readOnce';

/** `spelling` is the same for what is written in the same way; `text` is an example from the cell. */
export interface Written {
  readonly spelling: string;
  readonly text: string;
}

/** Beyond this a text is prose, in which a quarter may be written as the sentence needs it. */
const LONGEST_PERIOD = 60;
/** "74,32%" in a text; three digits after the mark may be thousands. */
const SHARE = /(?<![\d.,])\d+([.,])\d{1,2} ?%/g;
const QUARTER = /quý ([IVX]+|\d)(?: ?(\/|-) ?| (năm) | )?((?:19|20)\d\d)?(?!\p{L})/giu;

/** The mark before the decimals, of a cell that is a number or a share, or of the shares in a text; null where there is none, or both. */
export const decimalMarkIn = readOnce((value): Written | null => {
  if (!/\d[.,] ?\d/.test(value)) return null;
  const text = normalise(value);
  const whole = decimalHabit(text.replace(/ ?%$/, ''));
  if (whole !== null) return { spelling: whole, text };
  const shares = [...text.matchAll(SHARE)];
  const marks = new Set(shares.map(([, mark]) => mark));
  return marks.size === 1 ? { spelling: marks.has(',') ? 'comma' : 'dot', text: shares[0]?.[0] ?? '' } : null;
});

/** How a short text writes its quarters: Roman or not, and what stands before the year. */
export const quarterSpellingIn = readOnce((value): Written | null => {
  if (value.length > LONGEST_PERIOD || !/qu[ýy]/i.test(value.normalize('NFC'))) return null;
  const quarters = [...normalise(value).replace(/\n/g, ' ').matchAll(QUARTER)];
  const dated = quarters.filter(([, , , , year]) => year !== undefined);
  const [first] = dated;
  if (first === undefined) return null;
  const spellings = new Set(dated.map(([, numeral = '', mark = '', word = '']) => `${/\d/.test(numeral) ? '1' : 'I'}${mark}${word.toLowerCase()}`));
  return { spelling: [...spellings].sort().join(' '), text: first[0] };
});
