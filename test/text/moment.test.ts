import { momentOf, momentText } from '../../src/text/moment';

test('a moment is written in local time with its offset, and shown as Vietnamese documents do', () => {
  const date = new Date(2026, 10, 3, 9, 5, 7);
  const text = momentOf(date);
  expect(text).toMatch(/^2026-11-03T09:05:07[+-]\d\d:\d\d$/);
  expect(new Date(text).getTime()).toBe(date.getTime());
  expect(momentText(text)).toBe('09:05 03/11/2026');
});

test('what is no moment is shown as it is', () => {
  expect(momentText('hôm qua')).toBe('hôm qua');
});
