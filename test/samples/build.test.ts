/** The committed workbook is what its sources build, byte for byte. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { buildSample } from '../../scripts/samples/build';
import { SAMPLE_FILE, sheetNames } from './workbook';

const committed = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE_FILE));

it('building twice gives the same bytes, and they are the committed ones', async () => {
  const [first, second] = [await buildSample('khanh-hoa-2024'), await buildSample('khanh-hoa-2024')];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, committed())).toBe(0);
});

it('has a sheet for each appendix, in the order of the plan', () => {
  expect(sheetNames()).toEqual(['PL02-03', 'PL07', 'PL08', 'PL09']);
});

it('knows no font but Times New Roman, so that blank cells have it too', () => {
  const styles = strFromU8(unzipSync(committed())['xl/styles.xml'] ?? new Uint8Array());
  const fonts = [...styles.matchAll(/<name val="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
});

it('has no formulas: the officials typed their figures', () => {
  const parts = unzipSync(committed());
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  expect(sheets.filter((path) => strFromU8(parts[path] ?? new Uint8Array()).includes('<f>'))).toEqual([]);
});
