import { readClaims, readPlaceName } from '../../../src/appendices/unmet-detail/placeCell';

const NTM = ['NTM', 'NTM nâng cao'] as const;

describe('the name of a place', () => {
  test.each([
    ['Ninh Tây', 'Ninh Tây'],
    ['Xã Ninh Tây', 'Ninh Tây'],
    ['XÃ NINH TÂY', 'NINH TÂY'],
    ['xã Ninh Tây:', 'Ninh Tây'],
    ['UBND xã Ninh Tây', 'Ninh Tây'],
    ['Huyện Cam Lâm', 'Cam Lâm'],
    ['Thị trấn Cam Đức', 'Cam Đức'],
    ['1. Ninh Tây', 'Ninh Tây'],
    ['- Xã Tam Xuân 2', 'Tam Xuân 2'],
    ['Ninh Tây, huyện Ninh Hòa', 'Ninh Tây'],
    ['Sơn Bình (cũ)', 'Sơn Bình'],
    ['Ninh Tân (tiếp theo)', 'Ninh Tân'],
    ["Ea H'Leo", "Ea H'Leo"],
    ['Xã Đạt', 'Đạt'],
    ['Sơn Bình\nđạt 14/19 tiêu chí, 05 tiêu chí chưa đạt gồm: TC 9, 10', 'Sơn Bình'],
    ['Sơn Bình đạt 14/19 tiêu chí', 'Sơn Bình'],
    ['', ''],
  ])('%s', (text, name) => {
    expect(readPlaceName(text)).toBe(name);
    expect(readPlaceName(text.normalize('NFD'))).toBe(name);
  });
});

describe('how many criteria a place meets', () => {
  test('each set of the plan', () => {
    const text = 'Vạn Thắng\nNTM đạt 14/19 TC, 05 TC chưa đạt gồm: 1, 6, 13, 15, 17; NTM NC đạt 11/19 TC, 8 TC chưa đạt gồm: 1, 2, 6, 7,\n10, 13, 14, 17';
    expect(readClaims(text, NTM)).toEqual([
      { set: 'NTM', met: 14, of: 19, unmet: 5, listed: ['1', '6', '13', '15', '17'] },
      { set: 'NTM nâng cao', met: 11, of: 19, unmet: 8, listed: ['1', '2', '6', '7', '10', '13', '14', '17'] },
    ]);
  });

  test.each([
    ['đạt 14/19 tiêu chí, 05 tiêu chí chưa đạt gồm: TC 9, 10, 11, 15, 17', 5, ['9', '10', '11', '15', '17']],
    ['Đạt 16/19 tiêu chí; còn 3 tiêu chí chưa đạt: 2, 5, 10', 3, ['2', '5', '10']],
    ['đạt 16/19 TC, chưa đạt 03 tiêu chí (2, 5, 10)', 3, ['2', '5', '10']],
    ['NTM đạt 14/19 TC, 05/19 TC chưa đạt gồm: 1, 10, 11, 13, 17', 5, ['1', '10', '11', '13', '17']],
    ['đạt 17/19 TC, 2 TC chưa đạt', 2, null],
    ['đạt 16/19 TC, 03 TC chưa đạt gồm: 1.2, 5', 3, ['1', '2', '5']],
    ['đạt 17/19 TC, 02 TC chưa đạt gồm: 1.2, 5', 2, ['1.2', '5']],
  ])('%s', (text, unmet, listed) => {
    expect(readClaims(text, NTM)).toMatchObject([{ set: 'NTM', unmet, listed }]);
  });

  test('a claim without a set is about the only set of the sheet', () => {
    expect(readClaims('đạt 17/19 TC, 2 TC chưa đạt', ['NTM kiểu mẫu'])).toEqual([{ set: 'NTM kiểu mẫu', met: 17, of: 19, unmet: 2, listed: null }]);
  });

  test.each(['Ninh Tây', 'đạt 17/19 tiêu chí', '(10 xã)', ''])('"%s" claims nothing that can be checked', (text) => {
    expect(readClaims(text, NTM)).toEqual([]);
  });
});
