import fc from '../support/properties';
import { decodeLegacy, hasLettersOf, isUnicodeVietnamese, legacyFont, unicodeFontFor, type LegacyFont } from '../../src/text/legacyFonts';
import { MARKED_LETTERS, toTcvn3, toVni } from '../support/legacyText';

const VN_TIME: LegacyFont = { encoding: 'tcvn3', capitals: false };
const VN_TIME_H: LegacyFont = { encoding: 'tcvn3', capitals: true };
const VNI_TIMES: LegacyFont = { encoding: 'vni', capitals: false };

/** Words of Vietnamese letters, marked or not, with figures and punctuation between them. */
const smallText = fc.string({ unit: fc.constantFrom(...'abcdghiklmnopqrstuvxy 0123456789.,%/()-', ...MARKED_LETTERS.slice(0, 67)) });
const anyCase = fc.string({ unit: fc.constantFrom(...'bcdghklmnpqrstvxBCDGHKLMNPQRSTVX 0123456789.,%/()-', ...MARKED_LETTERS) });

describe('the font tells the encoding', () => {
  test.each([
    ['.VnTime', { encoding: 'tcvn3', capitals: false }],
    ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
    ['.vntimeh', { encoding: 'tcvn3', capitals: true }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: true }],
    ['.VnCentury Schoolbook', { encoding: 'tcvn3', capitals: false }],
    ['VNI-Times', { encoding: 'vni', capitals: false }],
    ['VNI Helve', { encoding: 'vni', capitals: false }],
    ['Times New Roman', null],
    ['Vni', null],
    ['', null],
    [null, null],
  ])('%s', (name, font) => {
    expect(legacyFont(name)).toEqual(font);
  });

  test.each([
    ['.VnTime', 'Times New Roman'],
    ['.VnArialH', 'Arial'],
    ['VNI-Times', 'Times New Roman'],
    ['VNI-Helve', 'Arial'],
    ['.VnCourier New', 'Courier New'],
  ])('%s is replaced by %s', (name, font) => {
    expect(unicodeFontFor(name)).toBe(font);
  });
});

describe('TCVN3', () => {
  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Tæng sè x· ®¹t chuÈn: 53,2 %', 'Tổng số xã đạt chuẩn: 53,2 %'],
    ['§Æng V¨n B¾c, m¼n nguyÖn, b½m', 'Đặng Văn Bắc, mẳn nguyện, bẵm'],
  ])('%s', (typed, text) => {
    expect(decodeLegacy(typed, VN_TIME)).toBe(text);
  });

  test('fonts of capitals show small letters as capitals', () => {
    expect(decodeLegacy('Céng hßa x· héi', VN_TIME_H)).toBe('CỘNG HÒA XÃ HỘI');
  });

  test.each([
    ['TæNG CéNG', 'TỔNG CỘNG'],
    ['DANH S¸CH X· §¹T CHUÈN', 'DANH SÁCH XÃ ĐẠT CHUẨN'],
    ['UBND TØNH Kh¸nh Hßa', 'UBND TỈNH Khánh Hòa'],
    ['UBND X· Ninh Thä', 'UBND Xã Ninh Thọ'],
    ['X·', 'Xã'],
    ['Uû ban', 'Uỷ ban'],
  ])('capitals with tones, which TCVN3 lacks, are typed small: %s', (typed, text) => {
    expect(decodeLegacy(typed, VN_TIME)).toBe(text);
  });

  test('some converters write such a capital with its bare letter before it', () => {
    expect(decodeLegacy('T¤æNG C¤éNG, TIØNH, Yý, ¢Êp', VN_TIME)).toBe('TỔNG CỘNG, TỈNH, Ý, Ấp');
  });

  test('every text in small letters comes back', () => {
    fc.assert(fc.property(smallText, (text) => expect(decodeLegacy(toTcvn3(text), VN_TIME)).toBe(text.normalize('NFC'))));
  });

  test('every text in capitals comes back from a font of capitals', () => {
    fc.assert(fc.property(smallText, (text) => expect(decodeLegacy(toTcvn3(text), VN_TIME_H)).toBe(text.normalize('NFC').toUpperCase())));
  });
});

describe('VNI', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TOÅNG SOÁ XAÕ, TRÖÔØNG HOÏC', 'TỔNG SỐ XÃ, TRƯỜNG HỌC'],
    ['tröôøng, thuôû, nguyeân, khuyû tay, kyõ thuaät', 'trường, thuở, nguyên, khuỷ tay, kỹ thuật'],
  ])('%s', (typed, text) => {
    expect(decodeLegacy(typed, VNI_TIMES)).toBe(text);
  });

  test('every letter comes back, small and capital', () => {
    expect(MARKED_LETTERS.map((letter) => decodeLegacy(toVni(letter), VNI_TIMES))).toEqual(MARKED_LETTERS);
  });

  test('every text comes back', () => {
    fc.assert(fc.property(anyCase, (text) => expect(decodeLegacy(toVni(text), VNI_TIMES)).toBe(text.normalize('NFC'))));
  });

  test('a mark after a letter that does not take it stands for itself', () => {
    expect(decodeLegacy('uâ tø', VNI_TIMES)).toBe('uâ tø');
  });
});

test('figures, Latin letters and punctuation are the same in every font', () => {
  const latin = fc.string({ unit: fc.constantFrom(...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))) });
  fc.assert(
    fc.property(latin, (text) => {
      expect([decodeLegacy(text, VN_TIME), decodeLegacy(text, VNI_TIMES)]).toEqual([text, text]);
    }),
  );
});

test('what shows that a text is Unicode already, and what that it is not', () => {
  expect(['Ninh Thọ', 'Đại Lãnh', 'Ho\u0323', 'Ninh Hòa', 'x· héi', 'xaõ hoäi'].map(isUnicodeVietnamese)).toEqual([true, true, true, false, false, false]);
  expect(['Ninh Hòa', 'uý', 'x· héi', 'hßa', '15 m²'].map((text) => hasLettersOf(text, 'tcvn3'))).toEqual([false, false, true, true, false]);
  expect(['Ninh Hoà', 'uý', 'xaõ', 'hoäi', 'Ñoâng'].map((text) => hasLettersOf(text, 'vni'))).toEqual([false, false, false, true, true]);
});
