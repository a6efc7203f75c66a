/** The same letters from other keyboards and programs. */
import { mapTexts } from './edit';
import type { SheetChange } from './change';

export const decomposed: SheetChange = (sheet) => mapTexts(sheet, (text) => text.normalize('NFD'));

/** Open syllables whose tone stands on the first vowel in the old manner and on the second in the new one. */
const TONES: readonly (readonly [string, string])[] = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ', 'ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map(
  (pair) => pair.split(' ') as [string, string],
);

/** hòa ↔ hoà: each syllable in one manner or the other. */
export const tonesMoved: SheetChange = (sheet, _, random) =>
  mapTexts(sheet, (text) =>
    TONES.reduce(
      (changed, [one, other]) => changed.replace(new RegExp(`(?<![qQ])(?:${one}|${other})(?!\\p{L})`, 'gu'), () => random.pick([one, other])),
      text.normalize('NFC'),
    ),
  );

/** Blanks that cannot be seen: non-breaking, doubled, at the ends. */
export const otherBlanks: SheetChange = (sheet, _, random) =>
  mapTexts(sheet, (text) => {
    const inner = text.replace(/ /g, () => (random.chance(0.2) ? random.pick(['\u00a0', '  ', '\u202f', ' \u00a0']) : ' '));
    return random.pick(['', '', ' ', '\u00a0']) + inner + random.pick(['', ' ', '\u00a0', '  ', '\n']);
  });

/** What the web and Word leave behind: zero-width blanks, byte order marks, soft hyphens. */
export const invisible: SheetChange = (sheet, _, random) =>
  mapTexts(sheet, (text) => text.replace(/(?<=\p{L}) |^/gu, (blank) => blank + (random.chance(0.2) ? random.pick(['\u200b', '\ufeff', '\u00ad', '\u200e']) : '')));

export const carriageReturns: SheetChange = (sheet) => (sheet.rows.some((row) => row.some((cell) => String(cell.value).includes('\n'))) ? mapTexts(sheet, (text) => text.replace(/\n/g, '\r\n')) : null);

/** Every decimal figure of the texts with a dot: "74.32% (11.323/15.236 km)". */
export const decimalDots: SheetChange = (sheet) => {
  const changed = mapTexts(sheet, (text) => text.replace(/(?<![\d,.])(\d+),(\d+)(?= ?(?:%|\/|km|triệu))/g, '$1.$2'));
  return changed.rows.some((row, index) => row.some((cell, column) => cell.value !== sheet.rows[index]?.[column]?.value)) ? changed : null;
};
