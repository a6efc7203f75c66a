import { mergeAt, shownAt, textAt, valueAt } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

describe('a grid', () => {
  const grid = gridOf('PL02-03', [['1', ' Vạn Thắng ', 'Quy hoạch'], [null, null, 'Giao thông']], { at: 'B3', merges: ['C3:C4'] });

  test('keeps a merged value in its first cell and shows it in all', () => {
    expect(valueAt(grid, 3, 2)).toBeNull();
    expect(shownAt(grid, 3, 2)).toBe(' Vạn Thắng ');
    expect(textAt(grid, 3, 2)).toBe('Vạn Thắng');
    expect(mergeAt(grid, 3, 2)).toEqual({ top: 2, left: 2, bottom: 3, right: 2 });
  });

  test('shows texts without what nobody sees', () => {
    expect(textAt(gridOf('PL', [['\u200bII\ufeff', 'Vạn\u00ad Ninh\u00a0']]), 0, 0)).toBe('II');
    expect(textAt(gridOf('PL', [['\u200bII\ufeff', 'Vạn\u00ad Ninh\u00a0']]), 0, 1)).toBe('Vạn Ninh');
  });

  test('is blank outside of its cells', () => {
    expect([valueAt(grid, 0, 0), valueAt(grid, 2, 9), valueAt(gridOf('Trống', []), 5, 5)]).toEqual([null, null, null]);
  });
});
