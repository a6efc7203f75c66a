import { startHost, type Host, type Sheet, type Workbook } from '../../host';
import { workbookOf } from './support';

let workbook: Workbook;
let sheet: Sheet;
let host: Host;

beforeEach(() => {
  ({ workbook, sheet } = workbookOf('PL07', [[1, 2, 3], [4, 5, 6]]));
  host = startHost(workbook);
});

afterEach(() => host.stop());

async function highlight(address: string, formula: string, color: string): Promise<string> {
  return Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem('PL07').getRanges(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
    format.stopIfTrue = true;
    format.load('id');
    await context.sync();
    return format.id;
  });
}

test('a custom format over several areas is kept with its formula and colour, the newest first', async () => {
  const first = await highlight('A1,C1:C2', '=TRUE', '#FFC7CE');
  const second = await highlight('B2', '=LEN("x")>0', '#FFEB9C');
  expect(sheet.conditionalFormats).toEqual([
    { id: second, type: 'Custom', areas: [{ top: 1, left: 1, bottom: 1, right: 1 }], stopIfTrue: true, formula: '=LEN("x")>0', format: { fill: '#FFEB9C' }, source: null },
    {
      id: first,
      type: 'Custom',
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 0, left: 2, bottom: 1, right: 2 }],
      stopIfTrue: true,
      formula: '=TRUE',
      format: { fill: '#FFC7CE' },
      source: null,
    },
  ]);
});

test('formats are found by the cells that they touch, read back and deleted', async () => {
  await highlight('A1,C1:C2', '=TRUE', '#FFC7CE');
  await highlight('B2', '=FALSE', '#FFEB9C');
  const formulas = await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('PL07').getRange().conditionalFormats;
    formats.load('items/id, items/type, items/priority, items/customOrNullObject/rule/formula');
    await context.sync();
    const found = formats.items.map((format) => [format.priority, format.type, format.customOrNullObject.rule.formula]);
    formats.items.forEach((format) => format.customOrNullObject.rule.formula === '=TRUE' && format.delete());
    await context.sync();
    return found;
  });
  expect(formulas).toEqual([[0, 'Custom', '=FALSE'], [1, 'Custom', '=TRUE']]);
  expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual(['=FALSE']);
  const count = await Excel.run(async (context) => {
    const elsewhere = context.workbook.worksheets.getItem('PL07').getRange('A1').conditionalFormats.getCount();
    await context.sync();
    return elsewhere.value;
  });
  expect(count).toBe(0);
});

test('clearing a part of the cells leaves the format on the others', async () => {
  await highlight('A1:C3', '=TRUE', '#FFC7CE');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL07').getRange('B2').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheet.conditionalFormats[0]!.areas).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 0, bottom: 2, right: 2 },
    { top: 1, left: 0, bottom: 1, right: 0 },
    { top: 1, left: 2, bottom: 1, right: 2 },
  ]);
});
