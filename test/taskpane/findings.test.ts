import type { Finding, Severity } from '../../src/appendices/finding';
import { filterFindings, gravestFirst, groupBySheet, placeOfCell } from '../../src/taskpane/findings';
import { formatContent } from '../../src/taskpane/values';

const finding = (sheet: string, cell: string, severity: Severity): Finding => ({ rule: 'roadmap/year', severity, sheet, cells: [cell] });

const A = finding('PL02', 'C6', 'unmet');
const B = finding('PL02', 'G15', 'warning');
const C = finding('PL07', 'E11', 'error');
const D = finding('PL02', 'B36', 'error');
const E = finding('PL02', 'B40', 'error');

test('findings are grouped by sheet, in the order of the sheets', () => {
  expect(groupBySheet([A, C, B])).toEqual([
    { sheet: 'PL02', items: [A, B] },
    { sheet: 'PL07', items: [C] },
  ]);
});

test('the gravest come first, those of one severity stay in their order', () => {
  expect(gravestFirst([A, B, D, E])).toEqual([D, E, B, A]);
});

test('no severity chosen means all of them', () => {
  expect(filterFindings([A, B, C], new Set())).toEqual([A, B, C]);
  expect(filterFindings([A, B, C], new Set<Severity>(['error', 'unmet']))).toEqual([A, C]);
});

test.each([
  ['E12', { sheet: 'PL07', address: 'E12' }],
  ['F7:M7', { sheet: 'PL07', address: 'F7:M7' }],
  ["'PL III'!E8", { sheet: 'PL III', address: 'E8' }],
  ['PL08!C5', { sheet: 'PL08', address: 'C5' }],
])('the cell %s of a finding on PL07 is at %j', (cell, place) => {
  expect(placeOfCell('PL07', cell)).toEqual(place);
});

test.each([
  [{ value: 0.532, formula: null }, '0.0%', '53,2 %'],
  [{ value: 53.2, formula: null }, 'General', '53,2'],
  [{ value: 12, formula: '=SUM(F9:M9)' }, 'General', '=SUM(F9:M9)'],
  [{ value: 'Ninh Thọ', formula: null }, 'General', 'Ninh Thọ'],
  [{ value: null, formula: null }, 'General', null],
])('the cell with %j under the format %s reads %s', (content, numberFormat, shown) => {
  expect(formatContent(content, numberFormat, 'vi')).toBe(shown);
});
