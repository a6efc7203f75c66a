import { readSelection } from '../../src/excel';
import { open, type Opened } from './support';

let opened: Opened;

beforeEach(() => (opened = open({ PL07: [[1]], "PL 'III'": [[2]] })));
afterEach(() => opened.host.stop());

test('the sheet and the rectangle around all areas selected, in one round trip', async () => {
  const sheet = opened.sheet("PL 'III'");
  opened.workbook.active = sheet.id;
  opened.workbook.selection = { sheet: sheet.id, areas: [{ top: 4, left: 1, bottom: 5, right: 2 }, { top: 4, left: 6, bottom: 4, right: 6 }] };
  const before = opened.host.counters.roundTrips;
  expect(await readSelection()).toEqual({ ok: true, value: { sheet: "PL 'III'", area: { top: 4, left: 1, bottom: 5, right: 6 } } });
  expect(opened.host.counters.roundTrips - before).toBe(1);
});

test('whole rows reach to the end of the sheet', async () => {
  const sheet = opened.sheet('PL07');
  opened.workbook.selection = { sheet: sheet.id, areas: [{ top: 4, left: 0, bottom: 5, right: 16_383 }] };
  expect(await readSelection()).toEqual({ ok: true, value: { sheet: 'PL07', area: { top: 4, left: 0, bottom: 5, right: 16_383 } } });
});
