import { openWorkbook, saveWorkbook, startHost, type Workbook } from '../../host';
import { partsOf, roadmapFile } from './fileSupport';
import { workbookOf } from './support';

const rows = [
  ['Năm', 'NTM', 'Mục tiêu'],
  [2022, 60, 70],
  [2023, 68, 74],
];

async function run(workbook: Workbook, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, name = 'PL07'): Promise<void> {
  const host = startHost(workbook);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
  expect(host.unknownMembers).toEqual([]);
  host.stop();
}

function addLine(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add('LineMarkers', sheet.getRange('B2:B3'), 'Columns');
  chart.name = 'Lũy kế';
  chart.title.text = 'Lũy kế xã đạt chuẩn & mục tiêu';
  const first = chart.series.getItemAt(0);
  first.name = 'NTM';
  first.setXAxisValues(sheet.getRange('A2:A3'));
  const target = chart.series.add('Mục tiêu');
  target.setValues(sheet.getRange('C2:C3'));
  target.setXAxisValues(sheet.getRange('A2:A3'));
  target.format.line.lineStyle = 'Dash';
  target.markerStyle = 'None';
  chart.legend.position = 'Bottom';
  chart.setPosition('E2');
  chart.width = 400;
  chart.height = 250;
}

test('a chart goes into a part of its own, with the values of its cells', async () => {
  const { workbook } = workbookOf('PL07', rows);
  await run(workbook, addLine);
  const parts = partsOf(saveWorkbook(workbook));
  expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual(['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/drawings/_rels/drawing1.xml.rels']);
  const chart = parts['xl/charts/chart1.xml']!;
  expect([...chart.matchAll(/<f>([^<]*)</g)].map(([, formula]) => formula)).toEqual(['PL07!$A$2:$A$3', 'PL07!$B$2:$B$3', 'PL07!$A$2:$A$3', 'PL07!$C$2:$C$3']);
  expect([...chart.matchAll(/<pt idx="\d"><v>([^<]*)</g)].map(([, value]) => value)).toEqual(['2022', '2023', '60', '68', '2022', '2023', '70', '74']);
  expect(chart).toContain('Lũy kế xã đạt chuẩn &');
  expect(chart.match(/prstDash/g)).toHaveLength(1);
});

test('a chart is found again in the file, stays as it is, and can go', async () => {
  const { workbook } = workbookOf('PL07', rows);
  await run(workbook, addLine);
  const bytes = saveWorkbook(workbook);
  const again = openWorkbook(bytes);
  expect(again.sheets[0]!.charts.map(({ name }) => name)).toEqual(['Lũy kế']);
  expect(partsOf(saveWorkbook(again))).toEqual(partsOf(bytes));
  await run(again, (sheet) => sheet.charts.getItem('Lũy kế').delete());
  const parts = partsOf(saveWorkbook(again));
  expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual([]);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('drawing');
});

test('beside the pictures that a sheet has already', async () => {
  const workbook = openWorkbook(await roadmapFile());
  await run(workbook, addLine, 'PL 07');
  const parts = partsOf(saveWorkbook(workbook));
  expect(parts['xl/drawings/drawing1.xml']).toContain('<pic');
  expect(parts['xl/drawings/drawing1.xml']).toContain('<graphicFrame');
  expect(parts['xl/media/image1.png']).toBeDefined();
});
