import { openWorkbook, saveWorkbook, startHost, type Workbook } from '../../host';
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
