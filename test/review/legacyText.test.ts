/** Tables of the plans, typed in legacy fonts: the same findings as in Unicode. */
import { read, write } from '@e965/xlsx';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import { legacyTextNote } from '../../src/review/messages/legacy';
import type { Review } from '../../src/review/result';
import type { WorkbookState } from '../../src/review/state';
import { toTcvn3, toVni } from '../support/legacyText';
import { retyped, sampleBytes } from '../support/retyped';

const SAMPLES = ['khanh-hoa-2024', 'ninh-binh-2025'] as const;

/** An .xls as programs write it that know no fonts. */
function asXls(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(write(read(bytes, { type: 'array', cellNF: true }), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

function reviewed(bytes: Uint8Array, state?: WorkbookState): Review {
  const reading = readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  return review({ grids: reading.grids, state });
}

/** What is found, capitals aside: capitals with tones do not exist in TCVN3. */
const findingsOf = ({ findings }: Review): unknown[] =>
  findings.map(({ rule, severity, sheet, cells, place }) => ({ rule, severity, sheet, cells, place: place?.toLowerCase() }));

const tablesOf = ({ sheets }: Review): unknown[] => sheets.map(({ name, kind, range }) => ({ name, kind, range }));
const notesOf = ({ sheets }: Review): string[] => [...new Set(sheets.map(({ legacy }) => legacyTextNote(legacy, 'vi')))].filter((note) => note !== '');

describe.each(SAMPLES)('%s', (name) => {
  const unicode = reviewed(sampleBytes(name));

  test.each([
    ['.VnTime', toTcvn3, 'phông TCVN3, đọc như Unicode'],
    ['.VnTimeH', toTcvn3, 'phông TCVN3, đọc như Unicode'],
    ['VNI-Times', toVni, 'phông VNI, đọc như Unicode'],
  ])('in %s', async (font, encode, note) => {
    const legacy = reviewed(await retyped(name, font, encode));
    expect(tablesOf(legacy)).toEqual(tablesOf(unicode));
    expect(findingsOf(legacy)).toEqual(findingsOf(unicode));
    expect(notesOf(legacy)).toEqual([note]);
  });

  test('Unicode stays Unicode, in an .xls as well', () => {
    expect(notesOf(unicode)).toEqual([]);
    expect(notesOf(reviewed(asXls(sampleBytes(name))))).toEqual([]);
  });
});

// SheetJS cuts texts at 255 characters when it writes an .xls: VNI, which takes more, is tried where texts are short.
test.each([
  ['khanh-hoa-2024', 'TCVN3', toTcvn3],
  ['ninh-binh-2025', 'TCVN3', toTcvn3],
  ['ninh-binh-2025', 'VNI', toVni],
])('%s in an .xls file without fonts, its letters being %s', async (name, encoding, encode) => {
  const guessed = reviewed(asXls(await retyped(name, 'Arial', encode)));
  const unicode = reviewed(asXls(sampleBytes(name)));
  expect(tablesOf(guessed)).toEqual(tablesOf(unicode));
  expect(findingsOf(guessed)).toEqual(findingsOf(unicode));
  expect(notesOf(guessed)).toEqual([`phông ${encoding} (phỏng đoán theo chữ), đọc như Unicode`]);
});

test('what a person said of a sheet is kept to', async () => {
  const xls = asXls(await retyped('ninh-binh-2025', 'Arial', toTcvn3));
  const sheets = reviewed(xls).sheets.map(({ name }) => name);
  const told = (encoding: 'tcvn3' | 'unicode'): Review => reviewed(xls, { bases: [], kept: [], encodings: sheets.map((sheet) => ({ sheet, encoding })) });
  expect(notesOf(told('tcvn3'))).toEqual(['phông TCVN3 (đã xác nhận), đọc như Unicode']);
  expect(notesOf(told('unicode'))).toEqual([]);
});
