/** Digits that are no quantity: dates and the numbers of documents. */

/** From `start` up to but without `end`, both places in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const MONTH = '(?:0?[1-9]|1[0-2])';
const REFERENCES: readonly RegExp[] = [
  // "08/3/2024", "05-8-2022", "13.02.2025"
  new RegExp(`(?<![\\d.,/])\\d{1,2}\\s?([/.-])\\s?\\d{1,2}\\s?\\1\\s?${YEAR}`, 'gu'),
  // "  /3/2022": the day is still to be filled in
  new RegExp(`(?<=^|\\s)/\\d{1,2}/${YEAR}`, 'gu'),
  // "216/QĐ-UBND", "30/2020/NĐ-CP", "20-NQ/TW", "231/KH- UBND"
  /(?<![\d.,/])\d+(?:\/\d+)*[/-]\p{Lu}{2}[\p{L}\d/-]*/gu,
  // "số 216/2022"
  new RegExp(`(?<=số:?\\s?)\\d+/${YEAR}`, 'giu'),
  // "Tháng 10-12/2022", "quý 2/2024", "từ 3/2022"
  new RegExp(`(?<=(?:tháng|quý|từ|đến)\\s*)(?:\\d{1,2}\\s?[-–]\\s?)?${MONTH}/${YEAR}`, 'giu'),
  // "3/2022" where no unit follows; with one it is a fraction: "12/2024 hộ"
  new RegExp(`(?<![\\d.,/])${MONTH}/${YEAR}(?![.,]\\d|\\s*[\\p{L}%])`, 'gu'),
  // "Quý IV/2024"
  new RegExp(`(?<![\\p{L}\\d])[IVX]+\\s?/\\s?${YEAR}`, 'giu'),
];

/** Where dates and document numbers stand in the text, in no particular order. Expects normalised text. */
export function findReferences(text: string): readonly Span[] {
  return REFERENCES.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })));
}
