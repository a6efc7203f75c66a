import ExcelJS from '@protobi/exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../host';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { writeSheets } from '../../src/files/writeSheets';
import type { SheetContent } from '../../src/sheet/content';

const CONTENT: SheetContent = {
  name: "Kết quả 'rà' soát",
  purpose: 'report',
  cells: [
    { row: 0, column: 0, value: 'KẾT QUẢ', look: { bold: true, size: 14, align: 'center' } },
    { row: 0, column: 1, value: null, look: { bold: true } },
    { row: 1, column: 0, value: 'Ô', look: { hasBorder: true, fill: '#E8F1FA' } },
    { row: 1, column: 1, value: '=1+1', look: { numberFormat: '@' } },
    { row: 2, column: 0, value: 'E12', link: { sheet: "PL 'III'", cell: 'E12' } },
    { row: 2, column: 1, value: '<a> & "b" _x0041_\nhai dòng\u0001' },
    { row: 3, column: 0, value: 53.2, look: { numberFormat: '0.0' } },
    { row: 3, column: 1, value: 3, formula: '=SUM(1,2)' },
    { row: 4, column: 0, value: true },
    { row: 4, column: 1, value: 'có', formula: '=IF(1<2,"có","không")' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [10, 40],
  headerRows: { top: 1, bottom: 1 },
};

async function opened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook.worksheets[0]!;
}

test('values, formulas and merged cells read back; text stays text, whatever it looks like', () => {
  const file = readWorkbookFile(writeSheets([{ content: CONTENT, linkedFile: null }]));
  if (!file.ok) throw new Error(file.error.code);
  const [grid] = file.grids;
  expect([grid?.sheet, grid?.values, grid?.merges]).toEqual([
    "Kết quả 'rà' soát",
    [['KẾT QUẢ'], ['Ô', '=1+1'], ['E12', '<a> & "b" _x0041_\nhai dòng'], [53.2, 3], [true, 'có']],
    [{ top: 0, left: 0, bottom: 0, right: 1 }],
  ]);
  expect([...grid!.formulas.values()]).toEqual(['=SUM(1,2)', '=IF(1<2,"có","không")']);
});

test('the page is A4, landscape and one page wide; its header is frozen and repeated', async () => {
  const { pageSetup, views } = await opened(writeSheets([{ content: CONTENT, linkedFile: null }]));
  expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '2:2' });
  expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
});

test('from the second page on, its number stands in the middle of the upper margin', async () => {
  const { headerFooter } = await opened(writeSheets([{ content: CONTENT, linkedFile: null }]));
  expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman"&P' });
});

test('a row is as high as the lines of its text, also where a word is longer than a line', async () => {
  const heightOf = async (value: string): Promise<number> => {
    const cells = [{ row: 0, column: 0, value, look: { wraps: true } }];
    return (await opened(writeSheets([{ content: { ...CONTENT, cells, merges: [] }, linkedFile: null }]))).getRow(1).height;
  };
  const line = await heightOf('Đạt');
  expect(await heightOf('Xã đã đạt chuẩn')).toBeCloseTo(2 * line, -1);
  expect(await heightOf('47 đồng/người/năm')).toBeCloseTo(3 * line, -1);
});

test('looks are those asked for', async () => {
  const sheet = await opened(writeSheets([{ content: CONTENT, linkedFile: null }]));
  expect(sheet.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
  expect(sheet.getCell('A2')).toMatchObject({ fill: { fgColor: { argb: 'FFE8F1FA' } }, border: { top: { style: 'thin' } } });
  expect([sheet.getCell('B2').numFmt, sheet.getCell('A4').numFmt, sheet.getColumn(2).width]).toEqual(['@', '0.0', 40]);
});

test('links lead into the file itself, or to a sheet and cell of another file', () => {
  const parts = (linkedFile: string | null) => {
    const all = unzipSync(writeSheets([{ content: CONTENT, linkedFile }]));
    return [all['xl/worksheets/sheet1.xml'], all['xl/worksheets/_rels/sheet1.xml.rels']].map((part) => (part === undefined ? '' : strFromU8(part)));
  };
  expect(parts(null)[0]).toContain(`<hyperlink ref="A3" location="'PL ''III'''!E12"/>`);
  const [sheet, rels] = parts('../Sổ tính 1.xlsx');
  expect(sheet).toContain(`<hyperlink ref="A3" r:id="rId1" location="'PL ''III'''!E12"/>`);
  expect(rels).toContain('Target="../S%E1%BB%95%20t%C3%ADnh%201.xlsx" TargetMode="External"');
  expect(parts('Biểu #1?.xlsx')[1]).toContain('Target="Bi%E1%BB%83u%20%231%3F.xlsx"');
});

test('the in-memory Excel opens the file as well, several sheets included', () => {
  const workbook = openWorkbook(writeSheets([{ content: CONTENT, linkedFile: 'a.xlsx' }, { content: { ...CONTENT, name: 'Trang hai' }, linkedFile: 'b.xlsx' }]));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Kết quả 'rà' soát", 'Trang hai']);
});
