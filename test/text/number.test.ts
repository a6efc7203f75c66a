import fc from '../support/properties';
import { decimalHabit, findNumbers, printNumber, readNumber, type NumberReading } from '../../src/text/number';

const number = (value: number, decimals = 0): NumberReading => ({ kind: 'number', value, decimals });
const ambiguous = (usual: [number, number], other: [number, number]): NumberReading => ({
  kind: 'ambiguous',
  candidates: [
    { value: usual[0], decimals: usual[1] },
    { value: other[0], decimals: other[1] },
  ],
});
const none: NumberReading = { kind: 'none' };

describe('readNumber', () => {
  test.each<[string, NumberReading]>([
    ['12', number(12)],
    ['01', number(1)],
    ['0,5', number(0.5, 1)],
    ['18.53', number(18.53, 2)],
    ['71, 4', number(71.4, 1)],
    ['27,02305', number(27.02305, 5)],
    ['0,323', number(0.323, 3)],
    ['0.323', number(0.323, 3)],
    ['1234.567', number(1234.567, 3)],
    ['1.489.867', number(1489867)],
    ['1,489,867', number(1489867)],
    ['1 489 867', number(1489867)],
    ['1\u00a0489\u00a0867,5', number(1489867.5, 1)],
    ['2 268', number(2268)],
    ['1.234,5', number(1234.5, 1)],
    ['1,234.5', number(1234.5, 1)],
    ['1.234,567', number(1234.567, 3)],
    ['-1,5', number(-1.5, 1)],
    ['−0', number(0)],
    ['+3', number(3)],
  ])('%s is certain', (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  test.each<[string, NumberReading]>([
    ['2.268', ambiguous([2268, 0], [2.268, 3])],
    ['36.750', ambiguous([36750, 0], [36.75, 3])],
    ['15,236', ambiguous([15.236, 3], [15236, 0])],
    ['-5,507', ambiguous([-5.507, 3], [-5507, 0])],
  ])('%s may be thousands or decimals: nothing is guessed', (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  test.each(['', '-', 'Đạt', '37 xã', '13.02.2025', '1.2.3', '1,23.4,5', '12 34', '5.', ',5', '74%', '1.23.456', '01 100', '9'.repeat(400)])(
    '"%s" is no number',
    (text) => {
      expect(readNumber(text)).toEqual(none);
    },
  );

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0129., -+/%mKế\n') })), (text) => {
        readNumber(text);
        for (const found of findNumbers(text)) expect(text.slice(found.start, found.end)).toBe(found.text);
      }),
    );
  });
});

test.each([
  ['15,96', 'comma'],
  ['1.489.867', 'comma'],
  ['18.53', 'dot'],
  ['1,234.5', 'dot'],
  ['2.268', null],
  ['449', null],
])('the decimal mark that %s shows: %s', (text, expected) => {
  expect(decimalHabit(text)).toBe(expected);
});

describe('findNumbers', () => {
  const texts = (text: string): string[] => findNumbers(text).map((found) => found.text);

  test('a fraction holds two numbers, each with its place', () => {
    expect(findNumbers('xã đạt 74,32% (11,323/15,236 km)')).toEqual([
      { reading: number(74.32, 2), start: 7, end: 12, text: '74,32' },
      { reading: ambiguous([11.323, 3], [11323, 0]), start: 15, end: 21, text: '11,323' },
      { reading: ambiguous([15.236, 3], [15236, 0]), start: 22, end: 28, text: '15,236' },
    ]);
  });

  test.each([
    ['xã đạt 92,4 % (22,74 km/24,60 km), yêu cầu 100%.', ['92,4', '22,74', '24,60', '100']],
    ['hiện đạt 71, 4%, yêu cầu 70%', ['71, 4', '70']],
    ['gồm: 1, 6, 13, 15, 17', ['1', '6', '13', '15', '17']],
    ['tổng vốn 1 489 867 triệu đồng', ['1 489 867']],
    ['dài 11,3km/15,2km, rộng 5m, 5m2/người', ['11,3', '15,2', '5', '5']],
    ['từ 66-68%, giai đoạn 2021-2025', ['66', '68', '2021', '2025']],
    ['tăng trưởng -1,5% (-2%)', ['-1,5', '-2']],
    ['- 2 xã\n-3 thôn', ['2', '3']],
    ['đạt 14/19TC, 05 TC chưa đạt', ['14', '19', '05']],
    ['17.8.Tỷ lệ hộ, 17,68% yêu cầu 70%', ['17.8', '17,68', '70']],
    ['Kế hoạch số 1355/KH-UBND ngày 08/3/2024, Nghị quyết 20-NQ/TW, Nghị định 30/2020/NĐ-CP', []],
    ['Quý III/2024, tháng 10-12/2022, (3/2022), từ 7/2025 của UBND', []],
    ['đường 22 m², PL07, mức 30a, m2, Tam Xuân_2, H’2', ['22']],
    ['(15.96/27.2024 km)', ['15.96', '27.2024']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('printNumber', () => {
  test.each<[number, number, 'comma' | 'dot', boolean, string]>([
    [1489867, 0, 'comma', true, '1.489.867'],
    [1489867.25, 1, 'dot', true, '1,489,867.3'],
    [74.32, 2, 'comma', false, '74,32'],
    [1.005, 2, 'comma', false, '1,01'],
    [-0.001, 2, 'comma', false, '0,00'],
    [-1234.5, 1, 'dot', true, '-1,234.5'],
    [1e21, 0, 'comma', true, '1.000.000.000.000.000.000.000'],
  ])('%d with %d decimals, %s, grouping %s: %s', (value, decimals, habit, grouping, expected) => {
    expect(printNumber(value, decimals, habit, grouping)).toBe(expected);
  });

  test('what is printed in either habit reads back, as the number or as one of its two readings', () => {
    const written = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(written, fc.constantFrom('comma', 'dot'), fc.boolean(), ([digits, decimals], habit, grouping) => {
        const expected = { value: Number(`${digits}e-${decimals}`), decimals };
        const reading = readNumber(printNumber(expected.value, decimals, habit, grouping));
        const readings = reading.kind === 'ambiguous' ? reading.candidates : [reading];
        expect(readings).toContainEqual(expect.objectContaining(expected));
      }),
      { numRuns: 500 },
    );
  });

  test('no number throws', () => {
    fc.assert(fc.property(fc.double(), fc.double(), (value, decimals) => typeof printNumber(value, decimals, 'comma', true) === 'string'));
  });
});
