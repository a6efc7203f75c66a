import { openWorkbook, saveWorkbook } from '../../../host';
import { writeOwnSheet } from '../../../src/excel';
import type { ContentChart, SheetContent } from '../../../src/sheet/content';
import { open, openWith, valueOf, type Opened } from '../support';
import { cumulative } from './content';

let opened: Opened;

beforeEach(() => (opened = open({ PL07: [[1]] })));
afterEach(() => {
  expect(opened.host.unknownMembers).toEqual([]);
  opened.host.stop();
});

const years = [[2022, 5], [2023, 10]] as const;

const line: ContentChart = {
  kind: 'line',
  title: 'Lũy kế xã đạt chuẩn',
  categories: { top: 3, left: 0, bottom: 4, right: 0 },
  series: [
    { name: 'Lũy kế', values: { top: 3, left: 2, bottom: 4, right: 2 } },
    { name: 'Mục tiêu', values: { top: 3, left: 1, bottom: 4, right: 1 }, isTarget: true },
  ],
  at: { row: 8, column: 0 },
};
const bar: ContentChart = { ...line, kind: 'bar', series: line.series.slice(0, 1) };

const write = async (charts: readonly ContentChart[]): Promise<void> => void valueOf(await writeOwnSheet(withCharts(charts)));
const withCharts = (charts: readonly ContentChart[]): SheetContent => cumulative(years, { charts });
const drawn = () => opened.sheet('Lũy kế NTM').charts;

test('a line for each level, dashed where it is the target, under the title', async () => {
  await write([line]);
  expect(drawn()).toMatchObject([
    {
      name: 'Soát biểu NTM 1',
      type: 'LineMarkers',
      title: 'Lũy kế xã đạt chuẩn',
      legend: 'Bottom',
      at: { row: 8, column: 0 },
      series: [
        { name: 'Lũy kế', isDashed: false, values: { area: line.series[0]!.values }, categories: { area: line.categories } },
        { name: 'Mục tiêu', isDashed: true, hasMarkers: true, values: { area: line.series[1]!.values }, categories: { area: line.categories } },
      ],
    },
  ]);
});

test('a bar of progress reads from the top', async () => {
  await write([bar]);
  expect(drawn()).toMatchObject([{ type: 'BarClustered', isReversed: true, crossesAtEnd: true, legend: '' }]);
});

test('written again, a chart that is the same stays, one that differs is made anew, one no longer wanted goes', async () => {
  await write([line, bar]);
  const [first] = drawn();
  await write([line, { ...bar, title: 'Tiến độ' }]);
  expect(drawn()[0]).toBe(first);
  expect(drawn().map(({ title }) => title)).toEqual(['Lũy kế xã đạt chuẩn', 'Tiến độ']);
  await write([line]);
  expect(drawn()).toEqual([first]);
});

test('a chart that a person deleted is there again, one of theirs is left alone', async () => {
  await write([line]);
  opened.sheet('Lũy kế NTM').charts = [{ ...drawn()[0]!, id: 'x', name: 'Của tôi' }];
  await write([line]);
  expect(drawn().map(({ name }) => name)).toEqual(['Của tôi', 'Soát biểu NTM 1']);
});

test('charts of a file are known again', async () => {
  await write([line]);
  opened.host.stop();
  opened = openWith(openWorkbook(saveWorkbook(opened.workbook)));
  await write([bar]);
  expect(drawn().map(({ type }) => type)).toEqual(['BarClustered']);
});

test.each([true, false])('a write that breaks off leaves the charts as they were (answer lost: %s)', async (applied) => {
  await write([line]);
  opened.host.inject({ kind: 'lost', at: 3, applied });
  expect(await writeOwnSheet(withCharts([bar, line]))).toMatchObject({ ok: false, failure: { undone: true } });
  expect(drawn().map(({ name, type }) => [name, type])).toEqual([['Soát biểu NTM 1', 'LineMarkers']]);
});
