import { goTo } from '../../src/excel';
import { open, type Opened } from './support';

let opened: Opened;

beforeEach(() => {
  opened = open({ PL07: [[1]], "PL 'III'": [[2]], Ẩn: [[3]] });
  opened.sheet('Ẩn').visibility = 'hidden';
});

afterEach(() => opened.host.stop());

test('the sheet is shown and the cells are selected', async () => {
  expect(await goTo("PL 'III'", 'E8:F9')).toEqual({ ok: true, value: undefined });
  expect(opened.workbook.active).toBe(opened.sheet("PL 'III'").id);
  expect(opened.workbook.selection).toEqual({ sheet: opened.sheet("PL 'III'").id, areas: [{ top: 7, left: 4, bottom: 8, right: 5 }] });
});

test('a sheet that is gone or hidden is said so, and the selection stays', async () => {
  const before = opened.workbook.selection;
  expect(await goTo('PL10', 'A1')).toEqual({ ok: false, failure: { kind: 'gone', sheet: 'PL10' } });
  expect(await goTo('Ẩn', 'A1')).toEqual({ ok: false, failure: { kind: 'hidden', sheet: 'Ẩn' } });
  expect(opened.workbook.selection).toEqual(before);
});
