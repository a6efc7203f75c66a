import { areaAddress, parseAddress } from '../../src/sheet/address';
import { cellKey, mergeAt, numberFormatAt, textAt } from '../../src/sheet/grid';
import { turnedAddress, turnedFormula, turnedGrid } from '../../src/sheet/turned';
import { gridOf } from '../support/grid';
import fc from '../support/properties';

describe('rows and columns exchanged', () => {
  test.each([
    ['E3', 'C5'],
    ['A1', 'A1'],
    ['C4:C22', 'D3:V3'],
    ['AA2', 'B27'],
  ])('%s is %s', (address, turned) => {
    expect(turnedAddress(address)).toBe(turned);
    expect(turnedAddress(turned)).toBe(address);
  });

  test('exchanging twice is nothing', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(20), fc.nat(20)), ([top, left, height, width]) => {
        const address = areaAddress({ top, left, bottom: top + height, right: left + width });
        expect(turnedAddress(turnedAddress(address))).toBe(address);
      }),
    );
  });

  test.each([
    ['=SUM(C4:C7)', '=SUM(D3:G3)'],
    ['=COUNTIF(C4:C22,"Đ")+COUNTIF(C24,"A1")', '=COUNTIF(D3:V3,"Đ")+COUNTIF(X3,"A1")'],
    ['=ROUND(C4/C8*100,1)', '=ROUND(D3/H3*100,1)'],
    ["=COUNTIFS('Hiện trạng'!W4:W9,\">=15\",TH!W4:W9,\"<=18\")+C4", "=COUNTIFS('Hiện trạng'!W4:W9,\">=15\",TH!W4:W9,\"<=18\")+D3"],
  ])('%s says the same as %s', (formula, turned) => {
    expect(turnedFormula(formula)).toBe(turned);
  });

  test('a grid with its values, formats and merged cells, and with the texts that stand in their place', () => {
    const grid = gridOf('TH', [['Tên', '', 'Xã'], ['a', 1, 0.5]], { merges: ['A1:B1'], formats: { C2: '0%' } });
    const turned = turnedGrid(grid, { top: 0, left: 0, bottom: 1, right: 2 }, new Map([[cellKey(2, 0), 'Huyện']]), []);
    expect([0, 1, 2].map((row) => [0, 1].map((column) => textAt(turned, row, column)))).toEqual([['Tên', 'a'], ['Tên', '1'], ['Huyện', '0.5']]);
    expect(numberFormatAt(turned, 2, 1)).toBe('0%');
    expect(mergeAt(turned, 1, 0)).toEqual(parseAddress('A1:A2')?.area);
  });
});
