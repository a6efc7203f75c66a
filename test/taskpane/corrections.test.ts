import type { Correction } from '../../src/review/state';
import { areaAddress, parseAddress } from '../../src/sheet/address';
import { readHeaderAddress, withCorrection, withoutCorrection } from '../../src/taskpane/corrections';

const used = parseAddress('B3:M20')!.area;

test.each([
  ['B5:M6', 'B5:M6'],
  [' b5 : m6 ', 'B5:M6'],
  ['$B$5:$D$5', 'B5:D5'],
  ['5:6', 'B5:M6'],
  ['6:5', 'B5:M6'],
  ['5', 'B5:M5'],
  ['C5', 'B5:M5'],
  ['A1:XFD4', 'B3:M4'],
  ['A21:M22', null],
  ['N5:P6', null],
  ['dòng 5', null],
  ['', null],
])('%s is the header %s', (typed, header) => {
  const area = readHeaderAddress(typed, used);
  expect(area === null ? null : areaAddress(area)).toBe(header);
});

test('an empty sheet has no header', () => {
  expect(readHeaderAddress('A1', null)).toBeNull();
});

const stated = (header: string, kind = 'roadmap'): Correction => ({ sheet: 'PL07', kind, header, texts: {}, columns: {} });
const leftOut = (sheet: string): Correction => ({ sheet, leftOut: true });

test('what is said anew of a header takes the place of what was said before', () => {
  expect(withCorrection([stated('A5:M6'), stated('A5:M5', 'tasks'), leftOut('PL08')], stated('A5:M5'), stated('A5:M6'))).toEqual([leftOut('PL08'), stated('A5:M5')]);
});

test('a sheet is left out once, and keeps what was said of its tables', () => {
  expect(withCorrection([stated('A5:M6'), leftOut('PL07')], leftOut('PL07'))).toEqual([stated('A5:M6'), leftOut('PL07')]);
});

test('one is withdrawn, the others stay', () => {
  expect(withoutCorrection([stated('A5:M6'), leftOut('PL07'), leftOut('PL08')], leftOut('PL07'))).toEqual([stated('A5:M6'), leftOut('PL08')]);
});
