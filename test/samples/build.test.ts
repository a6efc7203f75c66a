/** The committed workbooks are what their sources build, byte for byte. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { buildSample, sampleNames } from '../../scripts/samples/build';
import { sampleFile, sheetNames } from './workbook';

const committed = (sample: string): Uint8Array => new Uint8Array(readFileSync(sampleFile(sample)));

const APPENDICES: Readonly<Record<string, readonly string[]>> = {
  'bac-kan-2025': ['Phụ biểu'],
  'hien-trang-mau': ['Danh mục xã', 'Kết quả chỉ tiêu', 'Ma trận', 'Phân nhóm', 'Tự đánh giá'],
  'khanh-hoa-2024': ['PL01', 'PL02-03', 'PL04', 'PL05', 'PL06', 'PL07', 'PL08', 'PL09'],
  'mau-2026': ['PL01', 'PL02', 'PL03', 'PL04', 'PL05'],
  'ninh-binh-2025': ['PL I', 'PL II', 'PL III', 'PL IV'],
  'ninh-thuan-2022': ['PL I', 'PL II'],
  'truc-ninh-2024': ['Chỉ tiêu'],
};

it('there is a sample of each of these plans', () => {
  expect(sampleNames()).toEqual(Object.keys(APPENDICES).sort());
});

describe.each(sampleNames())('%s', (sample) => {
  it('building twice gives the same bytes, and they are the committed ones', async () => {
    const [first, second] = [await buildSample(sample), await buildSample(sample)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, committed(sample))).toBe(0);
  });

  it('has a sheet for each appendix, in the order of the plan', () => {
    expect(sheetNames(sample)).toEqual(APPENDICES[sample]);
  });

  it('knows no font but Times New Roman, so that blank cells have it too', () => {
    const styles = strFromU8(unzipSync(committed(sample))['xl/styles.xml'] ?? new Uint8Array());
    const fonts = [...styles.matchAll(/<name val="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it('has no formulas: the officials typed their figures', () => {
    const parts = unzipSync(committed(sample));
    const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets.filter((path) => strFromU8(parts[path] ?? new Uint8Array()).includes('<f>'))).toEqual([]);
  });
});
