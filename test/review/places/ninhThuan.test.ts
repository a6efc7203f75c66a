/** R8 on the plan of Ninh Thuận 2022: the list of registered communes (PL I) and the plan of inspecting them (PL II). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { Grid } from '../../../src/sheet/grid';
import { sampleGrids, withText } from '../../support/sample';

const SPELLING: Finding = {
  rule: 'place/spelling',
  severity: 'warning',
  sheet: 'PL I',
  cells: ['B16', "'PL II'!B5", "'PL II'!F6"],
  place: 'Quãng Sơn',
  actual: 'Quãng Sơn',
  expected: 'Quảng Sơn',
};

test('the two appendices agree but for one spelling', () => {
  expect(findings(plan())).toEqual([SPELLING]);
});

test('a commune taken out of the inspection', () => {
  expect(findings(withText(plan(), 'PL II', 'Phước Hậu, An Hải', 'An Hải'))).toEqual([
    { rule: 'place/registered', severity: 'warning', sheet: 'PL I', cells: ['B9', "'PL II'!B7"], place: 'Phước Hậu', params: { problem: 'missing', level: 'NTM nâng cao', year: 2022 } },
    SPELLING,
  ]);
});

test('a commune inspected that is not registered', () => {
  expect(findings(withText(plan(), 'PL II', 'Nhị Hà (huyện', 'Nhị Hà, Phước Minh (huyện'))).toEqual([
    SPELLING,
    { rule: 'place/registered', severity: 'error', sheet: 'PL II', cells: ['B5', "'PL I'!C18"], place: 'Phước Minh', params: { problem: 'missing', level: 'NTM', year: 2022 } },
  ]);
});

test('another year is another list', () => {
  expect(findings(withText(plan(), 'PL II', 'nâng cao năm 2022: Phước Thái', 'nâng cao năm 2023: Phước Thái'))).toEqual([SPELLING]);
});

function plan(): readonly Grid[] {
  return sampleGrids('ninh-thuan-2022');
}

function findings(grids: readonly Grid[]): readonly Finding[] {
  return review({ grids }).findings.filter(({ rule }) => /^place|level-order|name-repeated/.test(rule));
}
