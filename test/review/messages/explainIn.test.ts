import { explain } from '../../../src/review/messages/languages';

test('a sentence without a place begins with a capital letter', () => {
  const finding = { rule: 'level-plan/deadline', severity: 'error', sheet: 'PL04', cells: ['F9'], actual: 'Sớm nhất', params: {} } as const;
  expect([explain(finding, 'vi').sentence, explain({ ...finding, place: 'Diên Lạc' }, 'vi').sentence]).toEqual([
    'Không đọc được thời gian “Sớm nhất”. Hãy ghi theo mẫu “Quý II/2024”.',
    'Diên Lạc: không đọc được thời gian “Sớm nhất”. Hãy ghi theo mẫu “Quý II/2024”.',
  ]);
});
