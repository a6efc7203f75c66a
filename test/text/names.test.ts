import fc from '../support/properties';
import { abbreviationOf, splitNames, startsOf, type KnownStarts } from '../../src/text/names';

const nothing: KnownStarts = { names: new Set(), starts: new Set() };
const known = (names: readonly string[]): KnownStarts => ({ names: new Set(names), starts: startsOf(names) });
const names = (...expected: string[]) => ({ kind: 'names', names: expected });

describe('names set apart by separators', () => {
  test.each([
    ['Vĩnh Ngọc\nVĩnh Hiệp', ['Vĩnh Ngọc', 'Vĩnh Hiệp']],
    ['Phước Thái, Phước Hậu , An Hải (huyện Ninh Phước), Hộ Hải;', ['Phước Thái', 'Phước Hậu', 'An Hải', 'Hộ Hải']],
    ['Xã Vi Hương, Vũ Muộn và Mỹ Thanh', ['Vi Hương', 'Vũ Muộn', 'Mỹ Thanh']],
    ['- Ninh Tây\n- Ninh Thượng', ['Ninh Tây', 'Ninh Thượng']],
    ['1. Vĩnh Ngọc 2. Vĩnh Hiệp', ['Vĩnh Ngọc', 'Vĩnh Hiệp']],
    ['Các xã: Cam Tân; Cam Hải Đông*', ['Cam Tân', 'Cam Hải Đông']],
    ['(1) Cam Tân (2) Cam Hải Đông', ['Cam Tân', 'Cam Hải Đông']],
    ['Cam Tân (*) Cam Hải Đông (1)', ['Cam Tân', 'Cam Hải Đông']],
    ['Xã Yên Quang huyện Nho Quan', ['Yên Quang']],
    ['xã Ninh An xã Ninh Tây thị xã Ninh Hòa', ['Ninh An', 'Ninh Tây']],
    ['Thị trấn Cam Đức', ['Cam Đức']],
    ['Ninh Hoà (cũ)\nVạn Thạnh¹', ['Ninh Hòa (cũ)', 'Vạn Thạnh']],
    ["Ea H'leo - Ea Sol", ["Ea H'leo", 'Ea Sol']],
    ['Ma Nới', ['Ma Nới']],
  ])('%s', (text, expected) => {
    expect(splitNames(text, nothing)).toEqual(names(...expected));
  });

  test.each(['', '-', '–', '0', ' \n ', 'Không có'])('"%s" names nothing', (text) => {
    expect(splitNames(text, nothing)).toEqual(names());
  });
});

describe('names set apart by blanks only', () => {
  test.each([
    ['Vĩnh Ngọc Vĩnh Hiệp', ['Vĩnh Ngọc', 'Vĩnh Hiệp']],
    ['Cam Hải Tây Cam Thành Nam Cam Bình', ['Cam Hải Tây', 'Cam Thành Nam', 'Cam Bình']],
    ['Cam An Nam Cam An Bắc', ['Cam An Nam', 'Cam An Bắc']],
    ['Xuân Sơn Vạn Phú Vạn Bình', ['Xuân Sơn', 'Vạn Phú', 'Vạn Bình']],
    ['Ninh Trung Ninh Sơn Ninh Ích Ninh Sim', ['Ninh Trung', 'Ninh Sơn', 'Ninh Ích', 'Ninh Sim']],
    ['Diên Điền Diên An Diên Phước Diên Lạc', ['Diên Điền', 'Diên An', 'Diên Phước', 'Diên Lạc']],
    ['Cam Hải Đông', ['Cam Hải Đông']],
    ['Tam Xuân 2', ['Tam Xuân 2']],
    ['Tam Xuân 1 Tam Mỹ Tây Tam Xuân 2', ['Tam Xuân 1', 'Tam Mỹ Tây', 'Tam Xuân 2']],
    ['Vĩnh Viễn A', ['Vĩnh Viễn A']],
    ['Tam Xuân I', ['Tam Xuân I']],
    ['N. Quang', ['N. Quang']],
    ['D Phước D Lạc D Phú D An', ['D Phước', 'D Lạc', 'D Phú', 'D An']],
    ['V.Lương V.Hưng', ['V.Lương', 'V.Hưng']],
    ['D Sơn D Lâm D.Thọ', ['D Sơn', 'D Lâm', 'D.Thọ']],
    ['Vĩnh Hải, Vĩnh Thọ Vĩnh Hòa', ['Vĩnh Hải', 'Vĩnh Thọ', 'Vĩnh Hòa']],
  ])('%s', (text, expected) => {
    expect(splitNames(text, nothing)).toEqual(names(...expected));
  });

  test('known beginnings and known names decide', () => {
    expect(splitNames('Vĩnh Phương Phước Đồng', known(['Vĩnh Ngọc', 'Phước Bình']))).toEqual(names('Vĩnh Phương', 'Phước Đồng'));
    expect(splitNames('Cam Hiệp Nam Cam Hòa Suối Cát', known(['Suối Tiên']))).toEqual(names('Cam Hiệp Nam', 'Cam Hòa', 'Suối Cát'));
    expect(splitNames('Cam Phước Đông Sơn Tân', known(['Đông Sơn', 'Sơn Tân', 'Cam Phước Đông']))).toEqual(names('Cam Phước Đông', 'Sơn Tân'));
    expect(splitNames('V.Lương Xuân Sơn', known(['Xuân Sơn']))).toEqual(names('V.Lương', 'Xuân Sơn'));
    expect(splitNames('Khánh Bình Khánh Đông Khánh Trung', known(['Đông Sơn', 'Trung Hòa']))).toEqual(names('Khánh Bình', 'Khánh Đông', 'Khánh Trung'));
  });

  test.each([
    ['Vĩnh Phương Phước Đồng', [['Vĩnh Phương', 'Phước Đồng'], ['Vĩnh Phương Phước Đồng']]],
    ['Cam Hải Tây Suối Cát', [['Cam Hải Tây', 'Suối Cát'], ['Cam Hải', 'Tây Suối Cát']]],
    ['Cam Hiệp Nam Cam Hòa Suối Cát', [['Cam Hiệp Nam', 'Cam Hòa', 'Suối Cát'], ['Cam Hiệp Nam', 'Cam Hòa Suối Cát']]],
    ['Mỹ Lộc Tân Lộc Hà', [['Mỹ Lộc Tân', 'Lộc Hà'], ['Mỹ Lộc', 'Tân Lộc Hà']]],
  ])('%s can be cut in several ways: nothing is guessed', (text, readings) => {
    expect(splitNames(text, nothing)).toEqual({ kind: 'ambiguous', readings });
  });

  test('six unknown syllables are never taken for certain', () => {
    expect(splitNames('An Hải Bình Minh Đông Phong', nothing).kind).toBe('ambiguous');
    expect(splitNames('Cam Phước Sơn Tân Phước Đồng', known(['Cam An', 'Sơn Hòa', 'Tân Lập', 'Phước An'])).kind).toBe('ambiguous');
  });
});

test('prose stays whole', () => {
  expect(splitNames('12 thôn chưa đạt chuẩn năm trước', nothing)).toEqual(names('12 thôn chưa đạt chuẩn năm trước'));
});

test('however names are listed, each is found', () => {
  const syllable = fc.constantFrom('An', 'Bình', 'Hòa', 'Lộc', 'Sơn', 'Đông', 'Thịnh', 'Trung');
  const name = fc.array(syllable, { minLength: 2, maxLength: 3 }).map((syllables) => syllables.join(' '));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', ', ', '; ', ' và ', '\n- '), (listed, separator) => {
      expect(splitNames(listed.join(separator), known(listed))).toEqual(names(...listed));
    }),
  );
});

describe('abbreviations', () => {
  test.each([
    ['N.Thọ', { initial: 'N', rest: 'Thọ' }],
    ['N. Thọ', { initial: 'N', rest: 'Thọ' }],
    ['N Thọ', { initial: 'N', rest: 'Thọ' }],
    ['Đ.Khánh', { initial: 'Đ', rest: 'Khánh' }],
    ['Ninh Thọ', null],
    ['Ea Sol', null],
    ['N.', null],
  ])('%s', (name, expected) => {
    expect(abbreviationOf(name)).toEqual(expected);
  });

  test('they do not tell how names begin', () => {
    expect(startsOf(['Ninh Thọ', 'N.Quang', 'Cam Hải Tây', 'Ninh An'])).toEqual(new Set(['Ninh', 'Cam']));
  });
});

test('no text throws or hangs', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('An', 'Bình', 'N.', 'D', '2', '(cũ)', 'xã', ',', '-'), { maxLength: 80 }).map((words) => words.join(' ')));
  fc.assert(fc.property(text, (written) => ['names', 'ambiguous'].includes(splitNames(written, nothing).kind)));
});
