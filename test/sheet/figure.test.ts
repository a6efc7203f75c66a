import fc from '../support/properties';
import { figureAt, isDateFormat } from '../../src/sheet/figure';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

const PLACE = { cell: 'A1', row: 0, column: 0 };

function figure(value: CellValue, format = 'General') {
  return figureAt(gridOf('PL', [[value]], { formats: { A1: format } }), 0, 0);
}

describe('a number as a person sees it', () => {
  test.each<[string, CellValue, string, { value: number; decimals: number; percent: boolean; asText: boolean }]>([
    ['a share kept as a fraction', 0.106, '0.0%', { value: 10.6, decimals: 1, percent: true, asText: false }],
    ['a share without a format', 10.6, 'General', { value: 10.6, decimals: 1, percent: false, asText: false }],
    ['a percent sign that the format only prints', 10.6, '0.0" %"', { value: 10.6, decimals: 1, percent: false, asText: false }],
    ['an escaped percent sign', 10.6, '0.0\\%', { value: 10.6, decimals: 1, percent: false, asText: false }],
    ['a share typed as text', '10,6%', '@', { value: 10.6, decimals: 1, percent: true, asText: true }],
    ['a share with a blank inside', '71, 4 %', '@', { value: 71.4, decimals: 1, percent: true, asText: true }],
    ['a number typed as text', '10,6', '@', { value: 10.6, decimals: 1, percent: false, asText: true }],
    ['a count with a leading zero', '05', '@', { value: 5, decimals: 0, percent: false, asText: true }],
    ['a count with its unit', '05 xã', '@', { value: 5, decimals: 0, percent: false, asText: true }],
    ['a count whose format prints the unit', 5, '0" xã"', { value: 5, decimals: 0, percent: false, asText: false }],
    ['a count in thousands', 1489, '#,##0', { value: 1489, decimals: 0, percent: false, asText: false }],
    ['a format with colours and sections', 0.5, '[Red]0.00%;-0.00%', { value: 50, decimals: 2, percent: true, asText: false }],
    ['what a formula left unrounded', 0.1063829787, '0.0%', { value: 10.63829787, decimals: 1, percent: true, asText: false }],
  ])('%s', (_, value, format, expected) => {
    expect(figure(value, format)).toEqual({ kind: 'number', ...PLACE, ...expected });
  });
});

describe('what is no number', () => {
  test.each([null, '', ' ', '-', '–'])('%j is blank', (value) => {
    expect(figure(value)).toEqual({ kind: 'blank', ...PLACE });
  });

  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#SPILL!'])('%s is an error of a formula', (text) => {
    expect(figure(text)).toEqual({ kind: 'formula-error', text, ...PLACE });
  });

  test.each(['dd/mm/yyyy', 'd-mmm', 'm/d/yy h:mm', '[$-42A]dd/mm/yyyy'])('a date with the format %s', (format) => {
    expect(figure(45361, format)).toEqual({ kind: 'date', text: '45361', ...PLACE });
  });

  test('2.268 may be two thousand or two', () => {
    expect(figure('2.268')).toEqual({ kind: 'ambiguous', text: '2.268', candidates: [2268, 2.268], ...PLACE });
  });

  test.each(['Đạt', '≥ 25', 'ba xã', 'Ninh An'])('"%s" is text', (text) => {
    expect(figure(text)).toEqual({ kind: 'text', text, ...PLACE });
  });
});

test.each(['General', '0.0%', '#,##0', '0" ngày"', '_-* #,##0 _đ_-', '[Red]0', '@', '0\\d'])('%s is no format of dates', (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test('no value and no format makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), fc.string(), (value, format) => typeof figure(value, format).kind === 'string'));
});
