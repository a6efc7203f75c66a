import { openWorkbook, saveWorkbook, startHost, styleAt, type Workbook } from '../../host';
import { roadmapFile } from './fileSupport';

let bytes: Uint8Array;
beforeAll(async () => void (bytes = await roadmapFile()));

/** Runs the statements on the sheet of the roadmap, saves, and opens again. */
async function afterSaving(work: (sheet: Excel.Worksheet) => void): Promise<Workbook> {
  const workbook = openWorkbook(bytes);
  const host = startHost(workbook);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('PL 07'));
    await context.sync();
  });
  host.stop();
  return openWorkbook(saveWorkbook(workbook));
}

test('page, frozen panes and the colour of the tab are saved', async () => {
  const [sheet] = (await afterSaving((one) => {
    one.pageLayout.orientation = 'Landscape';
    one.pageLayout.paperSize = 'A4';
    one.pageLayout.leftMargin = 85.05;
    one.freezePanes.freezeAt(one.getRange('A1:B4'));
    one.tabColor = '#00B050';
  })).sheets;
  expect(sheet).toMatchObject({
    page: { orientation: 'Landscape', paper: 9, margins: { left: 1.18125, right: 0.7 } },
    frozen: { rows: 4, columns: 2 },
    tabColor: '#00B050',
  });
});

test('heights, widths, hiding and merged areas are saved', async () => {
  const [sheet] = (await afterSaving((one) => {
    one.getRange('A4').format.rowHeight = 30;
    one.getRange('B:C').format.columnWidth = 105;
    one.getRange('D:D').columnHidden = true;
    one.getRange('A1:D1').unmerge();
    one.getRange('A2:D2').merge();
  })).sheets;
  expect(sheet!.rows.get(3)).toEqual({ size: 30 });
  expect(sheet!.columns.map(({ first, last, size, hidden }) => [first, last, size, hidden])).toEqual([
    [0, 0, 12, undefined],
    [1, 1, 20, undefined],
    [2, 2, 20, undefined],
    [3, 3, undefined, true],
  ]);
  expect(sheet!.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 3 }]);
});

test('a column takes back the standard width, and stays hidden', async () => {
  const [sheet] = (await afterSaving((one) => {
    one.getRange('A:C').format.columnWidth = 105;
    one.getRange('C:C').columnHidden = true;
    one.getRange('B:C').format.useStandardWidth = true;
  })).sheets;
  expect(sheet!.columns.map(({ first, last, size, hidden }) => [first, last, size, hidden])).toEqual([
    [0, 0, 20, undefined],
    [2, 2, undefined, true],
  ]);
});

test('protection is saved, and holds when the file is opened again', async () => {
  const workbook = await afterSaving((one) => {
    one.getRange('B4:B6').format.protection.locked = false;
    one.protection.protect({ allowFormatCells: true });
  });
  expect(workbook.sheets[0]!.protection).toEqual({ allowFormatCells: true, password: false });
  const host = startHost(workbook);
  const write = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL 07').getRange(address).values = [[1]];
      await context.sync();
    });
  await write('B4');
  await expect(write('C4')).rejects.toMatchObject({ code: 'AccessDenied' });
  host.stop();
});

test('lines around and between cells are saved, and those that a file has are seen', async () => {
  const workbook = await afterSaving((one) => {
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
      one.getRange('A3:D4').format.borders.getItem(side).style = 'Continuous';
    }
    one.getRange('C3').format.borders.getItem('EdgeRight').style = 'None';
  });
  const around = { borderLeft: 'thin', borderRight: 'thin', borderTop: 'thin', borderBottom: 'thin' };
  const [sheet] = workbook.sheets;
  expect(styleAt(sheet!, 2, 0)).toMatchObject(around);
  expect(styleAt(sheet!, 3, 3)).toMatchObject(around);
  expect(styleAt(sheet!, 2, 2)).toMatchObject({ ...around, borderRight: null });
  expect(styleAt(sheet!, 4, 0)).toMatchObject({ borderLeft: null, borderTop: null });
});

test('a sheet fitted to one page wide, with its header on every page, is saved so', async () => {
  const workbook = await afterSaving((one) => {
    one.pageLayout.zoom = { horizontalFitToPages: 1 };
    one.pageLayout.centerHorizontally = true;
    one.pageLayout.setPrintTitleRows('$3:$4');
  });
  expect(workbook.sheets[0]!.page).toMatchObject({ fit: { wide: 1, high: 0 }, isCentered: true });
  expect(workbook.names).toContainEqual({ name: '_xlnm.Print_Titles', formula: "='PL 07'!$3:$4", sheet: workbook.sheets[0]!.id });
});

test('a hidden name of a sheet is saved with it, goes with it, and is none of the workbook', async () => {
  const workbook = await afterSaving((one) => {
    one.names.add('cua_rieng', '="report"').visible = false;
    one.context.workbook.worksheets.add('Mới').names.add('cua_rieng', '="other"');
    one.context.workbook.worksheets.getItem('Ẩn').delete();
    one.name = 'PL 7';
  });
  expect(workbook.names.map(({ sheet, ...name }) => ({ ...name, of: workbook.sheets.find(({ id }) => id === sheet)?.name }))).toEqual([
    { name: 'cua_rieng', formula: '="report"', hidden: true, of: 'PL 7' },
    { name: 'cua_rieng', formula: '="other"', of: 'Mới' },
    { name: 'TongNam', formula: "='PL 7'!$B$4:$B$6", of: undefined },
  ]);
});
