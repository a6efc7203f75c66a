import type { AssessedReading } from '../../../src/appendices/assessed';
import { readCell, type ColumnHabit } from '../../../src/appendices/reading/cell';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const reading = (value: CellValue, format = 'General', habit: ColumnHabit = 'values'): AssessedReading =>
  readCell(gridOf('Biểu', [[value]], { formats: { A1: format } }), 0, 0, habit).reading;

test.each<[CellValue, string, AssessedReading]>([
  [0.7432, '0.00%', { kind: 'number', value: 74.32, decimals: 2, unit: '%' }],
  [0.74995, '0%', { kind: 'number', value: 74.995, decimals: 0, unit: '%' }],
  [74.32, '0.0" %"', { kind: 'number', value: 74.32, decimals: 1, unit: '%' }],
  [11.323, '0.000\\ "km"', { kind: 'number', value: 11.323, decimals: 3, unit: 'km' }],
  [53, 'General', { kind: 'number', value: 53, decimals: 0, unit: '' }],
  [45355, 'dd/mm/yyyy', { kind: 'text', text: '4/3/2024' }],
  ['74,32 %', 'General', { kind: 'number', value: 74.32, decimals: 2, unit: '%' }],
  ['#REF!', 'General', { kind: 'text', text: '#REF!' }],
  [null, 'General', { kind: 'blank' }],
  [true, 'General', { kind: 'mark', isMet: true }],
])('%p shown as %s', (value, format, expected) => {
  expect(reading(value, format)).toEqual(expected);
});

test('in a column of marks, digits and answers are marks; measured values stay values', () => {
  expect([1, 0, 'Có', 'Không', 'x', 'Khá', '-'].map((value) => reading(value, 'General', 'marks'))).toEqual([
    { kind: 'mark', isMet: true },
    { kind: 'mark', isMet: false },
    { kind: 'mark', isMet: true },
    { kind: 'mark', isMet: false },
    { kind: 'mark', isMet: true },
    { kind: 'text', text: 'Khá' },
    { kind: 'blank' },
  ]);
  expect(reading(74.32, 'General', 'marks')).toEqual({ kind: 'number', value: 74.32, decimals: 2, unit: '' });
  expect(reading(1)).toEqual({ kind: 'number', value: 1, decimals: 0, unit: '' });
});
