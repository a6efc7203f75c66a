/** Headers of tables, found by the labels "Xã" and "Số hộ" wherever they stand. */
import fc from '../support/properties';
import { areaAddress } from '../../src/sheet/address';
import { findHeaders, type ColumnLabel } from '../../src/sheet/header';
import type { Grid } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

/** A table that has the columns "Xã" and "Số hộ". */
function match(labels: readonly ColumnLabel[]): { commune: number; households: number } | null {
  const commune = labels.find((label) => label.folded === 'xa');
  const households = labels.find((label) => label.folded === 'so ho');
  return commune === undefined || households === undefined ? null : { commune: commune.column, households: households.column };
}

function isKeyLabel(folded: string): boolean {
  return folded === 'xa';
}

function found(grid: Grid): { area: string; commune: number; households: number }[] {
  return findHeaders(grid, match, isKeyLabel).map(({ area, columns }) => ({ area: areaAddress(area), ...columns }));
}

describe('one header', () => {
  test('below title rows', () => {
    const grid = gridOf('PL', [['Phụ lục'], ['SỐ HỘ CÁC XÃ'], [], ['Xã', 'Số hộ'], ['Ninh An', 12]]);
    expect(found(grid)).toEqual([{ area: 'A4:B4', commune: 0, households: 1 }]);
  });

  test('anywhere in the sheet', () => {
    expect(found(gridOf('PL', [['Xã', 'Số hộ'], ['Ninh An', 12]], { at: 'D20' }))).toEqual([{ area: 'D20:E20', commune: 3, households: 4 }]);
  });

  test('below a title merged over its columns', () => {
    expect(found(gridOf('PL', [['SỐ HỘ', null], ['Xã', 'Số hộ'], ['Ninh An', 1]], { merges: ['A1:B1'] }))).toEqual([{ area: 'A2:B2', commune: 0, households: 1 }]);
  });

  test('a title over all columns says nothing of one, nor does a unit below it', () => {
    const rows = [['SỐ HỘ, XÃ', null, null], ['Đơn vị tính: hộ', null, null], ['Tên', 'Chia ra', null], [null, 'Số hộ', 'Xã']];
    const grid = gridOf('PL', rows, { merges: ['A1:C1', 'A2:C2', 'A3:A4', 'B3:C3'] });
    expect(findHeaders(grid, (labels) => (labels.every(({ path }) => path.includes('ho')) ? labels.length : null), (folded) => folded.includes('xa'))).toEqual([]);
    expect(found(grid)).toEqual([{ area: 'A3:C4', commune: 2, households: 1 }]);
  });

  test('of two rows, from the first label that reaches down', () => {
    const rows = [['Xã', 'Dân số', null], [null, 'Số hộ', 'Số người'], ['Ninh An', 12, 40]];
    const grid = gridOf('PL', rows, { merges: ['A1:A2', 'B1:C1'] });
    expect(found(grid)).toEqual([{ area: 'A1:C2', commune: 0, households: 1 }]);
    expect(findHeaders(grid, match, isKeyLabel)[0]?.labels[1]).toEqual({
      column: 1, text: 'Số hộ', folded: 'so ho', parent: 'Dân số', path: 'dan so / so ho', cell: 'B2',
    });
  });

  test('with the row of column numbers that forms put below', () => {
    expect(found(gridOf('PL', [['Xã', 'Số hộ', 'Ghi chú'], ['(1)', '(2)', '(3)'], ['Ninh An', 12]]))).toEqual([{ area: 'A1:C2', commune: 0, households: 1 }]);
  });

  test('with numbers of criteria above their names, and not with the numbers of columns', () => {
    const areasOf = (rows: (string | number | null)[][]): string[] =>
      findHeaders(gridOf('PL', rows), (labels) => (labels.some(({ path }) => path.startsWith('2')) ? labels.length : null), isKeyLabel).map(({ area }) => areaAddress(area));
    expect(areasOf([[null, 1, 2], ['Xã', 'Quy hoạch', 'Giao thông']])).toEqual(['A1:C2']);
    expect(areasOf([['TT', 'Chỉ tiêu', 'ĐVT'], [1, 2, 3], [1, 'Số hộ', 'Xã']])).toEqual([]);
  });
});

describe('labels', () => {
  const labelsOf = (...labels: readonly string[]): readonly ColumnLabel[] => findHeaders(gridOf('PL', [[...labels, 'Xã', 'Số hộ']]), match, isKeyLabel)[0]?.labels.slice(0, labels.length) ?? [];

  test('footnote marks are no part of them', () => {
    expect(labelsOf('Vạn Ninh (*)', 'Lũy kế²', 'Năm *', 'Tổng (1)', '(*)').map(({ text, folded }) => [text, folded])).toEqual([
      ['Vạn Ninh', 'van ninh'], ['Lũy kế', 'luy ke'], ['Năm', 'nam'], ['Tổng', 'tong'], ['(*)', '(*)'],
    ]);
  });

  test('stops of abbreviations do not count', () => {
    expect(labelsOf('S.TT', 'Đ.v.t', 'Năm.', 'TP. Bắc Kạn', 'V.Lương').map(({ folded }) => folded)).toEqual(['stt', 'dvt', 'nam', 'tp. bac kan', 'v.luong']);
  });

  test('below a label that is not merged over them', () => {
    const grid = gridOf('PL', [['Xã', 'Số hộ', null, 'Ghi chú'], [null, 'Nghèo', 'Số hộ', null], ['Ninh An', 12, 40, 'mới']]);
    const [header] = findHeaders(grid, match, isKeyLabel);
    expect(header?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 3 });
    expect(header?.labels.map(({ path }) => path)).toEqual(['xa', 'so ho / ngheo', 'so ho / so ho', 'ghi chu']);
  });

  test('a row of data below blank labels is none', () => {
    expect(found(gridOf('PL', [['Xã', 'Số hộ'], ['Ninh An', null, 'ghi thêm'], ['Ninh Tây', 12]])).map(({ area }) => area)).toEqual(['A1:B1']);
  });

  test('a blank column below a merged label has none', () => {
    const grid = gridOf('PL', [['Xã', 'Dân số', null, null], [null, 'Số hộ', null, 'Số người'], ['Ninh An', 12, null, 40]], { merges: ['A1:A2', 'B1:D1'] });
    expect(findHeaders(grid, match, isKeyLabel)[0]?.labels.map(({ column, text }) => [column, text])).toEqual([[0, 'Xã'], [1, 'Số hộ'], [3, 'Số người']]);
  });

  test('of one header do not stand in another of the same sheet', () => {
    const rows = [['PHỤ LỤC', null, null], ['SỐ HỘ', null, null], ['năm 2024', null, null], ['Xã', 'Số hộ', 'Ghi chú'], ['(1)', '(2)', '(3)'], ['Ninh An', 12]];
    expect(found(gridOf('PL', rows, { merges: ['A1:C1', 'A2:C2', 'A3:C3'] }))).toEqual([{ area: 'A4:C5', commune: 0, households: 1 }]);
  });
});

describe('several headers', () => {
  test('a page break below merged rows of data', () => {
    const rows = [['Xã', 'Số hộ'], ['Ninh An', 12], [null, 13], ['Xã', 'Số hộ'], ['Ninh Tây', 9]];
    expect(found(gridOf('PL', rows, { merges: ['A2:A3'] })).map(({ area }) => area)).toEqual(['A1:B1', 'A4:B4']);
  });

  test('repeated on the next page', () => {
    expect(found(gridOf('PL', [['Xã', 'Số hộ'], ['Ninh An', 12], ['Xã', 'Số hộ'], ['Ninh Tây', 9]])).map(({ area }) => area)).toEqual(['A1:B1', 'A3:B3']);
  });

  test('side by side, a column apart', () => {
    expect(found(gridOf('PL', [['Xã', 'Số hộ', null, 'Xã', 'Số hộ']])).map(({ area }) => area)).toEqual(['A1:B1', 'D1:E1']);
  });

  test('side by side, with STT in two spellings', () => {
    expect(found(gridOf('PL', [['TT', 'Xã', 'Số hộ', null, 'Số TT', 'Xã', 'Số hộ']])).map(({ area }) => area)).toEqual(['A1:C1', 'E1:G1']);
  });

  test('side by side with another table, each below a title of its own', () => {
    const rows = [['SỐ HỘ', null, null, null, 'DIỆN TÍCH', null], ['Xã', 'Số hộ', null, null, 'Thôn', 'Diện tích'], ['Ninh An', 12, null, null, 'Thôn 1', 40]];
    expect(found(gridOf('PL', rows, { merges: ['A1:B1', 'E1:F1'] })).map(({ area }) => area)).toEqual(['A2:B2']);
  });

  test('side by side, each below a merged title of its own and one of them taller', () => {
    const rows = [['SỐ HỘ', null, null, null, 'DÂN SỐ', null, null], ['Xã', 'Số hộ', null, null, 'TT', 'Dân số', null], ['Ninh An', 12, null, null, null, 'Nam', 'Nữ']];
    expect(found(gridOf('PL', rows, { merges: ['A1:B1', 'E1:G1', 'E2:E3', 'F2:G2'] }))).toEqual([{ area: 'A2:B2', commune: 0, households: 1 }]);
  });

  test('side by side, touching', () => {
    expect(found(gridOf('PL', [['Xã', 'Số hộ', 'Xã', 'Số hộ']])).map(({ area }) => area)).toEqual(['A1:B1', 'C1:D1']);
  });
});

test('a header with a blank column inside is one', () => {
  expect(found(gridOf('PL', [['Xã', null, 'Số hộ']]))).toEqual([{ area: 'A1:C1', commune: 0, households: 2 }]);
});

test('a sentence is no label', () => {
  expect(found(gridOf('PL', [['Xã', 'Số hộ', `Ghi chú: ${'x'.repeat(200)}`]]))).toEqual([]);
});

test('no header in an empty sheet, nor in one with a single value', () => {
  expect([found(gridOf('PL', [])), found(gridOf('PL', [['Xã']]))]).toEqual([[], []]);
});

test('decomposed letters and stray blanks make no difference', () => {
  expect(found(gridOf('PL', [['  xã '.normalize('NFD'), 'SỐ \u200Bhộ'.normalize('NFD')]]))).toHaveLength(1);
});

test('the header moves with the table', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.nat({ max: 30 }), (down, right) => {
      const rows = [...Array.from({ length: down }, () => []), [...Array.from({ length: right }, () => null), 'Xã', 'Số hộ']];
      expect(findHeaders(gridOf('PL', rows), match, isKeyLabel).map(({ area }) => area)).toEqual([{ top: down, left: right, bottom: down, right: right + 1 }]);
    }),
  );
});
