import fc from '../support/properties';
import { readBaseForm } from '../../src/taskpane/bases';

test.each([
  [{ from: '', to: '', count: '94', level: null }, { base: 94 }],
  [{ from: '2014', to: '2019', count: '94', level: null }, { from: 2014, to: 2019, base: 94 }],
  [{ from: ' 2024 ', to: '', count: '92', level: null }, { from: 2024, to: 2024, base: 92 }],
  [{ from: '', to: '2024', count: '1.250', level: null }, { from: 2024, to: 2024, base: 1250 }],
  [{ from: '2024', to: '', count: '65', level: 'NTM nâng cao' as const }, { from: 2024, to: 2024, base: 65, level: 'NTM nâng cao' }],
  [{ from: '', to: '', count: 'chín mươi', level: null }, 'count'],
  [{ from: '', to: '', count: '0', level: null }, 'count'],
  [{ from: '24', to: '', count: '92', level: null }, 'year'],
  [{ from: '2025', to: '2024', count: '92', level: null }, 'order'],
])('the form %j is read as %j', (form, read) => {
  expect(readBaseForm(form)).toEqual(read);
});

test('no input makes the form throw', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (from, to, count) => void readBaseForm({ from, to, count, level: null })));
});
