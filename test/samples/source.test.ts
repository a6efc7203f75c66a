import { parseSheet, typedValue } from '../../scripts/samples/source';

describe('the text of a source sheet', () => {
  it('holds widths, then rows of several kinds', () => {
    const text = [
      '// Kế hoạch 1355/KH-UBND',
      'widths: 6 | 9 | 20',
      '',
      'title: LỘ TRÌNH XÃ ĐẠT CHUẨN',
      '',
      'header: Số | Năm | Vạn Ninh',
      '',
      '1',
      '| 2015',
      '| V.Lương',
      '  ↵ V.Hưng',
      '',
      '^ | <',
    ].join('\n');
    expect(parseSheet('PL07', text)).toEqual({
      name: 'PL07',
      widths: [6, 9, 20],
      rows: [
        { kind: 'title', cells: ['LỘ TRÌNH XÃ ĐẠT CHUẨN'] },
        { kind: 'header', cells: ['Số', 'Năm', 'Vạn Ninh'] },
        { kind: 'row', cells: ['1', '2015', 'V.Lương\nV.Hưng'] },
        { kind: 'row', cells: ['^', '<'] },
      ],
    });
  });

  it('keeps the blanks that are written as ␣', () => {
    const sheet = parseSheet('PL I', 'widths: 6 | 30 | 11\n\ngroup: III␣ | ␣Xã Phước Thái | ␣X␣');
    expect(sheet.rows).toEqual([{ kind: 'group', cells: ['III ', ' Xã Phước Thái', ' X '] }]);
  });

  it('is refused where a row has more cells than there are columns', () => {
    expect(() => parseSheet('PL07', 'widths: 6 | 9\n\n1 | 2015 | V.Lương')).toThrow('PL07: more cells than columns in: 1 | 2015 | V.Lương');
  });

  it('is refused without widths', () => {
    expect(() => parseSheet('PL07', 'title: LỘ TRÌNH')).toThrow('PL07: the first line must give the widths of the columns');
  });
});

describe('a cell', () => {
  it.each([
    ['76', 76],
    ['0', 0],
    ['10,6%', 0.106],
    ['82,6%', 0.826],
    ['', null],
    ['01', '01'],
    ['V. Long', 'V. Long'],
    ['%', '%'],
  ])('%j is typed as %j', (cell, value) => {
    expect(typedValue(cell)).toBe(value);
  });
});
