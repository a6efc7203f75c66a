import fc from 'fast-check';
import { readBaseForm } from '../../src/taskpane/bases';

test.each([
  [{ from: '', to: '', count: '94' }, { base: 94 }],
  [{ from: '2014', to: '2019', count: '94' }, { from: 2014, to: 2019, base: 94 }],
  [{ from: ' 2024 ', to: '', count: '92' }, { from: 2024, to: 2024, base: 92 }],
  [{ from: '', to: '2024', count: '1.250' }, { from: 2024, to: 2024, base: 1250 }],
  [{ from: '', to: '', count: 'chín mươi' }, 'count'],
  [{ from: '', to: '', count: '0' }, 'count'],
  [{ from: '24', to: '', count: '92' }, 'year'],
  [{ from: '2025', to: '2024', count: '92' }, 'order'],
])('the form %j is read as %j', (form, read) => {
  expect(readBaseForm(form)).toEqual(read);
});

test('no input makes the form throw', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (from, to, count) => void readBaseForm({ from, to, count })));
});
