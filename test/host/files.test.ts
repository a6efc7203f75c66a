import fc from '../support/properties';
import { cellAt, openWorkbook, saveWorkbook, sheetNamed, startHost, styleAt, typeInto, type Workbook } from '../../host';
import { parseAddress } from '../../src/sheet/address';
import { editPart, partsOf, roadmapFile } from './fileSupport';

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await roadmapFile();
});

function contents(workbook: Workbook, address: string): unknown {
  const { sheet, area } = parseAddress(address)!;
  const cell = cellAt(sheetNamed(workbook, sheet!)!, area.top, area.left);
  return cell === null ? null : [cell.value, cell.formula];
}

const type = (workbook: Workbook, address: string, input: string | number | boolean | null): void => {
  const { sheet, area } = parseAddress(address)!;
  typeInto(workbook, sheetNamed(workbook, sheet!)!, area.top, area.left, input);
};

test('a file is read as Excel shows it', () => {
  const workbook = openWorkbook(bytes);
  const sheet = sheetNamed(workbook, 'PL 07')!;
  expect(workbook.sheets.map((one) => [one.name, one.visibility])).toEqual([['PL 07', 'visible'], ['Ẩn', 'hidden']]);
  expect(["'PL 07'!A1", "'PL 07'!C5", "'PL 07'!C6", 'Ẩn!B2'].map((address) => contents(workbook, address))).toEqual([
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN', null],
    [70, '=C4+B5'],
    [73, '=C5+B6'],
    [true, null],
  ]);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
  expect(sheet.rows.get(5)).toEqual({ hidden: true });
  expect(styleAt(sheet, 3, 0)).toMatchObject({ fontName: '.VnTime', fontSize: 13, bold: true });
  expect([styleAt(sheet, 3, 1).fill, styleAt(sheet, 3, 3).numberFormat]).toEqual(['#FFFF00', '0.0']);
  expect(sheet.conditionalFormats.map((format) => [format.type, format.formula, format.format])).toEqual([
    ['CellValue', null, { fontColor: '#9C0006' }],
    ['Custom', '=B4=""', { fill: '#EEEEEE' }],
  ]);
  expect(workbook.names).toEqual([{ name: 'TongNam', formula: "='PL 07'!$B$4:$B$6", sheet: null }]);
});

test('a workbook that was not changed is saved part by part as it was', () => {
  expect(partsOf(saveWorkbook(openWorkbook(bytes)))).toEqual(partsOf(bytes));
});

test('edits are written, everything else stays', () => {
  const workbook = openWorkbook(bytes);
  type(workbook, "'PL 07'!B4", 6.5);
  type(workbook, "'PL 07'!C5", '=C4+B5+0');
  type(workbook, "'PL 07'!F9", ' Xã Diên Phú\n"mới" & <cũ>');
  type(workbook, "'PL 07'!A7", "'=1+1");
  const saved = saveWorkbook(workbook);
  const before = partsOf(bytes);
  const after = partsOf(saved);
  const same = (parts: Record<string, string>): [string, string][] => Object.entries(parts).filter(([path]) => !/(sheet1|styles|workbook)\.xml$/.test(path));
  expect(Object.fromEntries(same(after))).toEqual(Object.fromEntries(same(before)));
  // Nobody has computed the new formula: Excel is asked to.
  expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  const again = openWorkbook(saved);
  expect(["'PL 07'!B4", "'PL 07'!C5", "'PL 07'!C6", "'PL 07'!F9", "'PL 07'!A7"].map((address) => contents(again, address))).toEqual([
    [6.5, null],
    [null, '=C4+B5+0'],
    [73, '=C5+B6'],
    [' Xã Diên Phú\n"mới" & <cũ>', null],
    ['=1+1', null],
  ]);
  expect(again.sheets[0]!.conditionalFormats.length).toBe(2);
});

test('highlights are saved and found again; clearing them, at once or after reopening, gives back the input', async () => {
  const highlight = (workbook: Workbook): Promise<void> =>
    withHost(workbook, async (sheet) => {
      const format = sheet.getRanges('B4:B5,D6').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=LEN("thu:error")>0';
      format.custom.format.fill.color = '#FFC7CE';
      format.stopIfTrue = true;
      await sheet.context.sync();
    });
  const clear = (workbook: Workbook): Promise<void> =>
    withHost(workbook, async (sheet) => {
      const formats = sheet.getRange().conditionalFormats.load('items/type, items/customOrNullObject/rule/formula');
      await sheet.context.sync();
      for (const format of formats.items) if (format.type === 'Custom' && format.customOrNullObject.rule.formula.includes('thu:')) format.delete();
      await sheet.context.sync();
    });
  const workbook = openWorkbook(bytes);
  await highlight(workbook);
  const highlighted = saveWorkbook(workbook);
  await clear(workbook);
  expect(partsOf(saveWorkbook(workbook))).toEqual(partsOf(bytes));
  const reopened = openWorkbook(highlighted);
  expect(reopened.sheets[0]!.conditionalFormats.map((format) => [format.formula, format.format.fill])).toEqual([
    ['=LEN("thu:error")>0', '#FFC7CE'],
    [null, undefined],
    ['=B4=""', '#EEEEEE'],
  ]);
  await clear(reopened);
  expect(partsOf(saveWorkbook(reopened))).toEqual(partsOf(bytes));
});

async function withHost(workbook: Workbook, work: (sheet: Excel.Worksheet) => Promise<void>): Promise<void> {
  const host = startHost(workbook);
  await Excel.run((context) => work(context.workbook.worksheets.getItem('PL 07')));
  host.stop();
}

test('custom XML parts are saved, found again, and leave no trace when deleted', () => {
  const workbook = openWorkbook(bytes);
  workbook.customXmlParts = [{ id: '{11111111-2222-4333-8444-555555555555}', xml: '<nho xmlns="urn:thu">xã</nho>' }];
  const saved = saveWorkbook(workbook);
  const again = openWorkbook(saved);
  expect(again.customXmlParts).toEqual(workbook.customXmlParts);
  again.customXmlParts = [{ id: '{11111111-2222-4333-8444-555555555555}', xml: '<nho xmlns="urn:thu">huyện</nho>' }];
  const third = openWorkbook(saveWorkbook(again));
  expect(third.customXmlParts).toEqual(again.customXmlParts);
  third.customXmlParts = [];
  expect(partsOf(saveWorkbook(third))).toEqual(partsOf(bytes));
});

test('sheets are added, renamed, moved and deleted', () => {
  const workbook = openWorkbook(bytes);
  const [first, hidden] = workbook.sheets;
  const host = startHost(workbook);
  return Excel.run(async (context) => {
    const added = context.workbook.worksheets.add('Báo cáo');
    added.getRange('B2').values = [['Kết quả']];
    added.position = 0;
    context.workbook.worksheets.getItem(hidden!.id).delete();
    await context.sync();
  }).then(() => {
    host.stop();
    const again = openWorkbook(saveWorkbook(workbook));
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Báo cáo', first!.name]);
    expect(contents(again, "'Báo cáo'!B2")).toEqual(['Kết quả', null]);
    expect(again.names[0]!.formula).toBe("='PL 07'!$B$4:$B$6");
  });
});

test('changed styles keep what the host does not know of the cell, and equal ones are written once', async () => {
  const workbook = openWorkbook(bytes);
  await withHost(workbook, async (sheet) => {
    sheet.getRange('A4:A6').format.font.name = 'Times New Roman';
    sheet.getRange('D4:D6').numberFormat = [['0.00'], ['0.00'], ['0.00']];
    await sheet.context.sync();
  });
  const again = openWorkbook(saveWorkbook(workbook));
  const sheet = again.sheets[0]!;
  expect(styleAt(sheet, 3, 0)).toMatchObject({ fontName: 'Times New Roman', fontSize: 13, bold: true });
  expect(styleAt(sheet, 4, 3)).toEqual(styleAt(sheet, 5, 3));
  expect(again.file!.styles.length).toBe(openWorkbook(bytes).file!.styles.length + 4);
});

test('a prefix on every element, and rows and cells without addresses, are no obstacle', () => {
  const prefixed = editPart(bytes, 'xl/worksheets/sheet2.xml', () =>
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row><x:c t="inlineStr"><x:is><x:t>Xã</x:t></x:is></x:c><x:c><x:v>2.5</x:v></x:c></x:row><x:row/><x:row><x:c t="b"><x:v>0</x:v></x:c></x:row>' +
      '</x:sheetData></x:worksheet>');
  const workbook = openWorkbook(prefixed);
  type(workbook, 'Ẩn!C2', 'mới');
  const again = openWorkbook(saveWorkbook(workbook));
  expect(['Ẩn!A1', 'Ẩn!B1', 'Ẩn!C2', 'Ẩn!A3'].map((address) => contents(again, address))).toEqual([['Xã', null], [2.5, null], ['mới', null], [false, null]]);
});

test('a file that is no workbook is refused with the reason', () => {
  expect(() => openWorkbook(new TextEncoder().encode('không phải'))).toThrow('not an Excel workbook');
  expect(() => openWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toThrow('encrypted');
  expect(() => openWorkbook(bytes.slice(0, 900))).toThrow('damaged');
});

test('a sheet whose state is none that Excel knows is to be seen, and stays as it was written', () => {
  const strange = editPart(bytes, 'xl/workbook.xml', (xml) => xml.replace('state="hidden"', 'state="show"'));
  const workbook = openWorkbook(strange);
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'visible']);
  expect(partsOf(saveWorkbook(workbook))['xl/workbook.xml']).toContain('state="show"');
});

test('a cell knows one zero only, as the file does', () => {
  const workbook = openWorkbook(bytes);
  const sheet = workbook.sheets[0]!;
  typeInto(workbook, sheet, 20, 0, -0);
  const held = (one: typeof sheet) => [...one.cells.values()].filter(({ value }) => Object.is(value, -0));
  expect([held(sheet), held(openWorkbook(saveWorkbook(workbook)).sheets[0]!)]).toEqual([[], []]);
});

test('whatever is typed and saved is there when the file is opened again', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const edit = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }), value);
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const workbook = openWorkbook(bytes);
      const sheet = workbook.sheets[0]!;
      for (const [row, column, input] of edits) typeInto(workbook, sheet, row, column, typeof input === 'string' ? `'${input}` : input);
      const again = openWorkbook(saveWorkbook(workbook)).sheets[0]!;
      const held = (cells: typeof sheet.cells): unknown[] =>
        [...cells].filter(([, cell]) => cell.value !== null && cell.value !== '').sort(([one], [other]) => one - other).map(([key, cell]) => [key, cell.value, cell.formula]);
      expect(held(again.cells)).toEqual(held(sheet.cells));
    }),
    { numRuns: 25 },
  );
});

