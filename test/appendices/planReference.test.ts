import { planReferences, planYearOf } from '../../src/appendices/planReference';
import { planReferenceFindings } from '../../src/review/relations/planReference';
import { gridOf } from '../support/grid';

const LINE = '(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)';

const references = (...lines: string[]) => lines.flatMap((line, index) => planReferences(gridOf(`PL0${index + 1}`, [['Phụ lục'], [line]])));

describe('the line that ties an appendix to its plan', () => {
  test.each([
    [LINE, '1355/kh-ubnd', '2024-03-08'],
    [LINE.normalize('NFD'), '1355/kh-ubnd', '2024-03-08'],
    ['(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 5/1/2025 của UBND huyện)', '12/qd-ubnd', '2025-01-05'],
    ['Kèm theo Kế hoạch số        /KH-UBND ngày     tháng 3 năm 2024', null, null],
  ])('%s', (line, number, date) => {
    expect(references(line)).toEqual([{ sheet: 'PL01', cell: 'A2', number, date, text: line.normalize('NFC').replace(/ +/g, ' ') }]);
  });

  test.each(['Kế hoạch số 1355/KH-UBND', 'Theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024', ''])('"%s" is none', (line) => {
    expect(references(line)).toEqual([]);
  });

  test('tells the year of the plan, unless two of them differ', () => {
    expect([planYearOf([LINE]), planYearOf([LINE, LINE.replace('2024', '2023')]), planYearOf(['Phụ lục'])]).toEqual([2024, null, null]);
  });
});

describe('R17: every appendix names the same plan', () => {
  const other = LINE.replace('1355', '125');

  test('the one that differs from most of them', () => {
    expect(planReferenceFindings(references(LINE, other, LINE))).toEqual([
      { rule: 'plan/reference', severity: 'error', sheet: 'PL02', cells: ['A2', 'PL01!A2'], actual: other, expected: LINE },
    ]);
  });

  test('another number and another date may be another plan', () => {
    const another = other.replace('08 tháng 3', '17 tháng 4');
    expect(planReferenceFindings(references(LINE, LINE, another)).map(({ severity, sheet }) => [severity, sheet])).toEqual([['warning', 'PL03']]);
  });

  test('a number or date left blank contradicts nothing', () => {
    expect(planReferenceFindings(references(LINE, '(Kèm theo Kế hoạch số    /KH-UBND ngày    tháng 3 năm 2024)'))).toEqual([]);
  });
});
