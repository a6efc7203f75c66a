/** Text in legacy fonts (TCVN3, VNI), read as Unicode: a sheet as a person sees it. */
import { decodeLegacy, hasLettersOf, isUnicodeVietnamese, legacyFont, type LegacyEncoding } from '../text/legacyFonts';
import { guessEncoding, showsEncoding } from '../text/legacyGuess';
import { cellKey, createGrid, fontAt, type CellKey, type CellValue, type Grid, type TextRun } from './grid';

/** What a person said of the texts of a sheet that look as if they were in a legacy encoding; `unicode`: they are not. */
export type ToldEncoding = LegacyEncoding | 'unicode';

/** The legacy text of a sheet: `font` tells it, or it is a `guess` by the letters, or a guess that a person confirmed. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly certainty: 'font' | 'guess' | 'confirmed';
  /** Cells read as Unicode; more than none. */
  readonly cells: number;
}

export interface LegacyReading {
  /** The grid itself where nothing in it is legacy text; else with Unicode for values, and the former values as originals. */
  readonly grid: Grid;
  readonly legacy: readonly LegacyText[];
  /** The cells whose encoding is no more than a guess. */
  readonly guessed: ReadonlySet<CellKey>;
}

/** Reads the legacy text of a sheet. `told`: what a person said of this sheet, null where nobody did. */
export function readLegacyText(grid: Grid, told: ToldEncoding | null): LegacyReading {
  const texts = textsOf(grid);
  const decoders = decodersOf(texts, told);
  if (decoders.size === 0) return { grid, legacy: [], guessed: new Set() };

  const decoded = new Map<CellKey, string>();
  const originals = new Map<CellKey, string>();
  const guessed = new Set<CellKey>();
  const counts = new Map<string, LegacyText>();
  for (const { key, text, runs } of texts) {
    const unicode = runs.map((run) => decoders.get(run.font)?.decode(run.text) ?? run.text).join('');
    if (unicode === text) continue;
    decoded.set(key, unicode);
    originals.set(key, text);
    for (const { encoding, certainty } of new Set(runs.flatMap((run) => decoders.get(run.font) ?? []))) {
      const id = `${encoding} ${certainty}`;
      counts.set(id, { encoding, certainty, cells: (counts.get(id)?.cells ?? 0) + 1 });
      if (certainty === 'guess') guessed.add(key);
    }
  }
  if (decoded.size === 0) return { grid, legacy: [], guessed };
  return { grid: createGrid({ ...grid, values: withTexts(grid, decoded), originals }), legacy: [...counts.values()], guessed };
}

interface CellText {
  readonly key: CellKey;
  readonly text: string;
  /** Neighbours of one font joined, so that a letter of two characters is whole. */
  readonly runs: readonly FontRun[];
}

/** "" for an unknown font. */
interface FontRun {
  readonly text: string;
  readonly font: string;
}

/** The texts that may be legacy text: anything in a legacy font, elsewhere what holds characters beyond ASCII. */
function textsOf(grid: Grid): CellText[] {
  const { area } = grid;
  if (area === null) return [];
  const texts: CellText[] = [];
  grid.values.forEach((row, index) =>
    row.forEach((text, offset) => {
      if (typeof text !== 'string') return;
      const key = cellKey(area.top + index, area.left + offset);
      const font = fontAt(grid, area.top + index, area.left + offset) ?? '';
      const runs = grid.runs.get(key);
      if (runs === undefined && !BEYOND_ASCII.test(text) && legacyFont(font) === null) return;
      texts.push({ key, text, runs: runs === undefined ? [{ text, font }] : joinRuns(runs, font) });
    }),
  );
  return texts;
}

const BEYOND_ASCII = /[^\u0000-\u007F]/;

function joinRuns(runs: readonly TextRun[], fontOfCell: string): FontRun[] {
  const joined: FontRun[] = [];
  for (const { text, font } of runs) {
    const last = joined[joined.length - 1];
    const name = font ?? fontOfCell;
    if (last?.font === name) joined[joined.length - 1] = { text: last.text + text, font: name };
    else joined.push({ text, font: name });
  }
  return joined;
}

interface Decoder extends Pick<LegacyText, 'encoding' | 'certainty'> {
  decode(text: string): string;
}

/** By font, for the fonts in which legacy text stands. */
function decodersOf(texts: readonly CellText[], told: ToldEncoding | null): Map<string, Decoder> {
  const byFont = new Map<string, string[]>();
  for (const { text, font } of texts.flatMap(({ runs }) => runs)) {
    const known = byFont.get(font);
    if (known === undefined) byFont.set(font, [text]);
    else known.push(text);
  }
  return new Map([...byFont].flatMap(([font, group]) => {
    const decoder = decoderOf(font, group, told);
    return decoder === null ? [] : [[font, decoder] as const];
  }));
}

function decoderOf(name: string, texts: readonly string[], told: ToldEncoding | null): Decoder | null {
  const font = legacyFont(name);
  const encoding = font?.encoding ?? encodingByLetters(texts, told);
  if (encoding === null) return null;
  const hasUnicode = texts.some(isUnicodeVietnamese);
  const isTold = (text: string): boolean => showsEncoding(text, encoding);
  // People type Unicode under a legacy font as well. "Hòa" alone does not show which; then its neighbours decide.
  if (font !== null && hasUnicode && !texts.some(isTold)) return null;
  const isLegacy = (text: string): boolean => !isUnicodeVietnamese(text) && (font !== null || !hasUnicode || isTold(text));
  const decode = (text: string): string => (isLegacy(text) ? decodeLegacy(text, font ?? { encoding, capitals: false }) : text);
  return { encoding, decode, certainty: font !== null ? 'font' : told !== null ? 'confirmed' : 'guess' };
}

function encodingByLetters(texts: readonly string[], told: ToldEncoding | null): LegacyEncoding | null {
  if (told === 'unicode') return null;
  const suspicious = texts.some((text) => hasLettersOf(text, 'tcvn3') || hasLettersOf(text, 'vni'));
  return suspicious ? (told ?? guessEncoding(texts)) : null;
}

function withTexts(grid: Grid, texts: ReadonlyMap<CellKey, string>): CellValue[][] {
  const { top, left } = grid.area ?? { top: 0, left: 0 };
  return grid.values.map((row, index) => row.map((value, offset) => texts.get(cellKey(top + index, left + offset)) ?? value));
}
