import fc from '../support/properties';
import { areaAddress, cellAddress, columnIndex, columnName, parseAddress, qualifiedAddress } from '../../src/sheet/address';

const row = fc.nat({ max: 1_048_575 });
const column = fc.nat({ max: 16_383 });

describe('addresses', () => {
  test('of cells are those that Excel shows', () => {
    expect([cellAddress(11, 4), cellAddress(0, 0), cellAddress(1_048_575, 16_383)]).toEqual(['E12', 'A1', 'XFD1048576']);
  });

  test('of areas name both corners, of one cell only the cell', () => {
    expect(areaAddress({ top: 6, left: 5, bottom: 6, right: 12 })).toBe('F7:M7');
    expect(areaAddress({ top: 6, left: 5, bottom: 6, right: 5 })).toBe('F7');
  });

  test('of another sheet quote its name where Excel does', () => {
    expect(qualifiedAddress('PL_III', 'E8')).toBe('PL_III!E8');
    expect(qualifiedAddress('PL III', 'E8')).toBe("'PL III'!E8");
    expect(qualifiedAddress('PL02-03', 'A1')).toBe("'PL02-03'!A1");
    expect(qualifiedAddress("Xã Ea H'leo", 'A1')).toBe("'Xã Ea H''leo'!A1");
    expect([qualifiedAddress('PL08', 'C5'), qualifiedAddress('PL10', 'C5')]).toEqual(['PL08!C5', "'PL10'!C5"]);
  });

  test('with a sheet are read with its name unquoted', () => {
    expect(parseAddress("'Xã Ea H''leo'!$B$2:C3")).toEqual({ sheet: "Xã Ea H'leo", area: { top: 1, left: 1, bottom: 2, right: 2 } });
    expect(parseAddress('Lũy kế')).toBeNull();
  });

  test('read back to the cell that they name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]]/.test(name)), row, column, (sheet, r, c) => {
        expect(parseAddress(qualifiedAddress(sheet, cellAddress(r, c)))).toEqual({ sheet, area: { top: r, left: c, bottom: r, right: c } });
      }),
    );
  });

  test('of columns count as Excel counts', () => {
    fc.assert(fc.property(column, (index) => columnIndex(columnName(index)) === index));
  });
});
