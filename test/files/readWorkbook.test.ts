/** Workbooks as files: what officials keep, what other programs write, and what is no workbook at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import fc from '../support/properties';
import { readWorkbookFile, type FileReading } from '../../src/files/readWorkbook';
import { STATE_NAMESPACE } from '../../src/review/state';
import { cellKey, type Grid } from '../../src/sheet/grid';
import { packageOf } from './packageOf';

const odd = (name: string): Uint8Array => readFileSync(join(__dirname, 'odd', name));

function opened(bytes: Uint8Array): Extract<FileReading, { ok: true }> {
  const reading = readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(`not opened: ${reading.error.code} ${reading.error.detail ?? ''}`);
  return reading;
}

function onlyGrid(bytes: Uint8Array): Grid {
  const { grids } = opened(bytes);
  expect(grids).toHaveLength(1);
  return grids[0] as Grid;
}

async function saved(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('PL07'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('what a sheet holds', () => {
  test('values, formulas, number formats and merged cells of a roadmap', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('B2').value = 'LỘ TRÌNH XÃ ĐẠT CHUẨN';
      sheet.mergeCells('B2:E2');
      sheet.getRow(3).values = ['', '', 'Năm', 'Tổng', 'Lũy kế', '%'];
      sheet.getCell('C4').value = 2024;
      sheet.getCell('D4').value = 3;
      sheet.getCell('E4').value = { formula: 'E3+D4', result: 49 };
      sheet.getCell('F4').value = 0.532;
      sheet.getCell('F4').numFmt = '0.0%';
      sheet.getCell('C5').value = new Date(Date.UTC(2024, 2, 8));
      sheet.getCell('C5').numFmt = 'dd/mm/yyyy';
      sheet.getCell('D5').value = { formula: 'A1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('E5').value = { richText: [{ text: 'Ninh ', font: { bold: true } }, { text: 'Thọ' }] };
      sheet.getCell('F5').value = true;
    });
    const grid = onlyGrid(bytes);
    expect(grid.area).toEqual({ top: 1, left: 1, bottom: 4, right: 5 });
    expect(grid.values).toEqual([
      ['LỘ TRÌNH XÃ ĐẠT CHUẨN'],
      [null, 'Năm', 'Tổng', 'Lũy kế', '%'],
      [null, 2024, 3, 49, 0.532],
      [null, 45359, '#DIV/0!', 'Ninh Thọ', true],
    ]);
    expect(grid.formulas).toEqual(new Map([[cellKey(3, 4), '=E3+D4'], [cellKey(4, 3), '=A1/0']]));
    expect(grid.numberFormats).toEqual(new Map([[cellKey(3, 5), '0.0%'], [cellKey(4, 2), 'dd/mm/yyyy']]));
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
  });

  test('the font of most cells, and of those that have another', async () => {
    const bytes = await saved((sheet) => {
      for (const address of ['A1', 'A2', 'A3']) {
        sheet.getCell(address).value = 'Xã';
        sheet.getCell(address).font = { name: address === 'A1' ? '.VnTimeH' : 'Times New Roman' };
      }
    });
    const { font, fonts } = onlyGrid(bytes);
    expect({ font, fonts }).toEqual({ font: 'Times New Roman', fonts: new Map([[cellKey(0, 0), '.VnTimeH']]) });
  });

  test('the fonts within a text', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: 'Xã & ' }, { text: 'Ninh Thoï', font: { name: 'VNI-Times', bold: true } }] };
      sheet.getCell('A2').value = { richText: [{ text: 'Ninh ', font: { bold: true } }, { text: 'Thọ' }] };
    });
    const { values, runs } = onlyGrid(bytes);
    expect(values).toEqual([['Xã & Ninh Thoï'], ['Ninh Thọ']]);
    expect(runs).toEqual(new Map([[cellKey(0, 0), [{ text: 'Xã & ', font: null }, { text: 'Ninh Thoï', font: 'VNI-Times' }]]]));
  });

  test('hidden rows, columns and sheets, and protection', async () => {
    const bytes = await saved((sheet, workbook) => {
      sheet.getCell('A1').value = 'TT';
      sheet.getCell('A4').value = 1;
      sheet.getRow(4).hidden = true;
      sheet.getColumn(3).hidden = true;
      void sheet.protect('', {});
      workbook.addWorksheet('Nháp', { state: 'veryHidden' }).getCell('A1').value = 1;
    });
    const { grids } = opened(bytes);
    expect(grids.map(({ sheet, visibility, isProtected }) => ({ sheet, visibility, isProtected }))).toEqual([
      { sheet: 'PL07', visibility: 'visible', isProtected: true },
      { sheet: 'Nháp', visibility: 'veryHidden', isProtected: false },
    ]);
    expect(grids[0]?.hiddenRows).toEqual(new Set([3]));
    expect(grids[0]?.hiddenColumns).toEqual(new Set([2]));
  });

  test('blank cells are blank, whatever their format; a result that nobody computed is blank too, not 0', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('A1').value = 'Năm';
      sheet.getCell('A2').value = { formula: '1+1' };
      sheet.getCell('B2').value = '';
      sheet.getCell('Z99').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
    });
    const grid = onlyGrid(bytes);
    expect(grid.area).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
    expect(grid.values).toEqual([['Năm'], []]);
    expect(grid.formulas).toEqual(new Map([[cellKey(1, 0), '=1+1']]));
  });

  test('an empty sheet has no area', async () => {
    expect(onlyGrid(await saved(() => undefined)).area).toBeNull();
  });

  test('any text and any number reads back as it was written', async () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (written) => {
        const bytes = await saved((sheet) => written.forEach((one, row) => (sheet.getCell(row + 1, 1).value = one)));
        const grid = onlyGrid(bytes);
        const read = written.map((_, row) => grid.values[row - (grid.area?.top ?? 0)]?.[0] ?? null);
        // -0 is written as 0, and a line break is one character whatever the program that wrote it.
        expect(read).toEqual(written.map((one) => (one === '' ? null : typeof one === 'string' ? one.replace(/\r\n?/g, '\n') : one + 0)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what other programs write', () => {
  test('elements with a prefix, and cells without addresses', () => {
    const data =
      '<x:row><x:c t="inlineStr"><x:is><x:t>Tổng</x:t></x:is></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>' +
      '<x:row hidden="1"><x:c/><x:c><x:v>3</x:v></x:c></x:row>';
    const grid = onlyGrid(packageOf({ prefix: 'x:', sheets: [{ name: 'PL08', data }] }));
    expect(grid.values).toEqual([['Tổng', 2], [null, 3]]);
    expect(grid.formulas).toEqual(new Map([[cellKey(0, 1), '=1+1']]));
    expect(grid.hiddenRows).toEqual(new Set([1]));
  });

  test('shared formulas are written out, and errors are told by their text, new ones included', () => {
    const data =
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B1*2</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c><c r="B3" t="e"><v>#SPILL!</v></c><c r="C3" t="e"><v>#REF!</v></c></row>';
    const grid = onlyGrid(packageOf({ sheets: [{ name: 'PL08', data }] }));
    expect(grid.values).toEqual([[4], [0, '#SPILL!', '#REF!']]);
    expect(grid.formulas).toEqual(new Map([[cellKey(1, 0), '=B1*2'], [cellKey(2, 0), '=B2*2']]));
  });

  test('dates of the 1904 system become serial numbers of the 1900 system; plain numbers stay', () => {
    const grid = onlyGrid(
      packageOf({
        workbookProperties: 'date1904="1"',
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
        sheets: [{ name: 'PL01', data: '<row r="1"><c r="A1" s="1"><v>43897</v></c><c r="B1"><v>43897</v></c></row>' }],
      }),
    );
    expect(grid.values).toEqual([[45359, 43897]]);
  });

  test('one value in the last of 16,384 columns, in a sheet that declares itself full', () => {
    const grid = onlyGrid(
      packageOf({
        sheets: [
          {
            name: 'Rộng',
            before: '<dimension ref="A1:XFD1048576"/>',
            data: '<row r="1"><c r="XFD1"><v>7</v></c></row>',
            after: '<mergeCells count="2"><mergeCell ref="A1:A1048576"/><mergeCell ref="A1:XFD1"/></mergeCells>',
          },
        ],
      }),
    );
    expect(grid.area).toEqual({ top: 0, left: 16_383, bottom: 0, right: 16_383 });
    expect(grid.values).toEqual([[7]]);
    expect(grid.merges).toHaveLength(2);
  });

  test('a sheet whose values lie too far apart is named, and the sheets beside it are read', () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { grids, tooLarge } = opened(packageOf({ sheets: [{ name: 'Xa', data: far }, { name: 'PL07', data: '' }] }));
    expect(grids.map(({ sheet }) => sheet)).toEqual(['PL07']);
    expect(tooLarge).toEqual(['Xa']);
  });

  test('a chart sheet is named and the sheets beside it are read', () => {
    const { grids, charts } = opened(packageOf({ sheets: [{ name: 'PL07', data: '' }], charts: ['Biểu đồ'] }));
    expect(grids.map(({ sheet }) => sheet)).toEqual(['PL07']);
    expect(charts).toEqual(['Biểu đồ']);
  });

  test('the state of the add-in is found among the custom XML parts by its namespace', () => {
    const state = `<?xml version="1.0" encoding="UTF-8"?><state xmlns="${STATE_NAMESPACE}">{}</state>`;
    const otherParts = { 'customXml/item1.xml': `<note about="${STATE_NAMESPACE} "/>`, 'customXml/item2.xml': state };
    expect(opened(packageOf({ sheets: [{ name: 'PL07', data: '' }], otherParts })).stateXml).toBe(state);
    expect(opened(packageOf({ sheets: [{ name: 'PL07', data: '' }] })).stateXml).toBeNull();
  });

  test('Excel 97: values, formulas, fonts, what is hidden and what is protected', () => {
    const { grids } = opened(odd('bieu-97.xls'));
    expect(grids.map(({ sheet, visibility, isProtected }) => ({ sheet, visibility, isProtected }))).toEqual([
      { sheet: 'Biểu 01', visibility: 'visible', isProtected: true },
      { sheet: 'Ẩn', visibility: 'hidden', isProtected: false },
    ]);
    const grid = grids[0] as Grid;
    expect(grid.values).toEqual([
      ['Lé tr×nh x· ®¹t chuÈn'],
      ['Năm', 'Tổng', 'Lũy kế', '%'],
      [2024, 3, 43, 0.467],
      [45359, '#DIV/0!', true],
      ['x'],
    ]);
    expect(grid.formulas.get(cellKey(2, 2))).toBe('=B3+40');
    expect([grid.font, grid.fonts.get(cellKey(0, 0))]).toEqual(['Times New Roman', '.VnTime']);
    expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([new Set([4]), new Set([5])]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });
});

describe('what is no workbook, or cannot be read', () => {
  const codeOf = (bytes: Uint8Array): string => {
    const reading = readWorkbookFile(bytes);
    return reading.ok ? 'opened' : reading.error.code;
  };
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('an empty file, a text, a web page saved as .xls and a zip of something else are no workbooks', async () => {
    const { zipSync } = await import('fflate');
    expect(codeOf(new Uint8Array())).toBe('not-a-workbook');
    expect(codeOf(bytesOf('TT,Tên xã\n1,Ninh Thọ\n'))).toBe('not-a-workbook');
    expect(codeOf(bytesOf('<html><table><tr><td>Ninh Thọ</td></tr></table></html>'))).toBe('not-a-workbook');
    expect(codeOf(zipSync({ 'ảnh.txt': bytesOf('x') }))).toBe('not-a-workbook');
    expect(codeOf(zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': bytesOf('<w/>') }))).toBe('not-a-workbook');
  });

  test('an encrypted file is told from a damaged one', () => {
    expect(codeOf(odd('mat-khau.xlsx'))).toBe('encrypted');
  });

  test('a copy that was cut short, a sheet that ends in the middle, a workbook without a sheet are damaged', () => {
    const whole = packageOf({ sheets: [{ name: 'PL07', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
    expect(codeOf(whole)).toBe('opened');
    expect(codeOf(whole.slice(0, whole.length - 40))).toBe('damaged');
    const cut = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' };
    expect(codeOf(packageOf({ sheets: [], otherParts: cut }))).toBe('damaged');
  });

  test('no bytes make the reader throw', () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 2000 }), (signature, rest) => {
        expect(codeOf(Uint8Array.from([...signature, ...rest]))).not.toBe('opened');
      }),
    );
  });

  test.each([
    ['.xlsx', packageOf({ sheets: [{ name: 'PL07', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })],
    ['.xls', odd('bieu-97.xls')],
  ])('a workbook (%s) with any byte changed opens or is refused: it never throws, and never hangs', (_, whole) => {
    // SheetJS speaks of records that it does not know.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        expect(['opened', 'damaged', 'not-a-workbook', 'encrypted', 'too-large']).toContain(codeOf(changed));
      }),
    );
  });
});
