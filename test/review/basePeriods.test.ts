import { basePeriods } from '../../src/review/basePeriods';

test('neighbouring years with one base from one origin are one period', () => {
  expect(
    basePeriods([
      { year: 2020, base: 92, origin: 'inferred' },
      { year: 2018, base: 94, origin: 'inferred' },
      { year: 2019, base: 94, origin: 'inferred' },
      { year: 2022, base: 92, origin: 'inferred' },
      { year: 2021, base: 92, origin: 'sheet', cell: 'PL07!A2' },
    ]),
  ).toEqual([
    { from: 2018, to: 2019, base: 94, origin: 'inferred' },
    { from: 2020, to: 2020, base: 92, origin: 'inferred' },
    { from: 2021, to: 2021, base: 92, origin: 'sheet', cell: 'PL07!A2' },
    { from: 2022, to: 2022, base: 92, origin: 'inferred' },
  ]);
});

test('a reason begins a period, and a level has its own', () => {
  expect(
    basePeriods([
      { year: 2018, base: 94, origin: 'inferred' },
      { year: 2019, base: 92, origin: 'inferred', reason: 'Sáp nhập xã' },
      { year: 2020, base: 92, origin: 'inferred' },
      { year: 2019, base: 49, origin: 'workbook', level: 'NTM nâng cao' },
      { year: 2020, base: 56, origin: 'workbook', level: 'NTM nâng cao' },
    ]),
  ).toEqual([
    { from: 2018, to: 2018, base: 94, origin: 'inferred' },
    { from: 2019, to: 2020, base: 92, origin: 'inferred', reason: 'Sáp nhập xã' },
    { from: 2019, to: 2019, base: 49, origin: 'workbook', level: 'NTM nâng cao' },
    { from: 2020, to: 2020, base: 56, origin: 'workbook', level: 'NTM nâng cao' },
  ]);
});
