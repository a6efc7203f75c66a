import fc from '../support/properties';
import { comparableName, fold, foldInPlace, normalise } from '../../src/text/fold';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'qugiàảhoáýuyêtnĐð \u00a0\u200b\n\u0301\u0323I') }));

describe('normalise', () => {
  test.each([
    ['Khánh Hoà', 'Khánh Hòa'],
    ['KHÁNH HOÀ', 'KHÁNH HÒA'],
    ['Thuý, khoẻ, uỷ ban, Thuỵ', 'Thúy, khỏe, ủy ban, Thụy'],
    ['quý, quả, Quảng, quỳnh', 'quý, quả, Quảng, quỳnh'],
    ['qúy, qủa', 'quý, quả'],
    ['già, giá, gì, giếng, giữa, gìn', 'già, giá, gì, giếng, giữa, gìn'],
    ['gìa', 'già'],
    ['hòan tòan, ngòai', 'hoàn toàn, ngoài'],
    ['của, mía, cứu, thuở, khuỷu, Huế, chuyển, ngoài', 'của, mía, cứu, thuở, khuỷu, Huế, chuyển, ngoài'],
  ])('%s is written %s', (written, expected) => {
    expect(normalise(written)).toBe(expected);
    expect(normalise(written.normalize('NFD'))).toBe(expected);
  });

  test('invisible characters, odd blanks and old line breaks go', () => {
    expect(normalise('\uFEFF Quý\u00A0III  và \r\n Quý\u200B IV/2022\u00AD ')).toBe('Quý III và\nQuý IV/2022');
    expect(normalise('Ðiện\tBàn\u0007')).toBe('Điện Bàn');
  });

  test('doing it twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)), { numRuns: 1000 });
  });
});

describe('fold', () => {
  test('headers and keys match whatever their case, accents and lines', () => {
    expect(fold('LŨY\nKẾ')).toBe('luy ke');
    expect(fold(' Đơn vị  tính: %')).toBe('don vi tinh: %');
    expect(fold('Chỉ tiêu'.normalize('NFD'))).toBe('chi tieu');
  });

  test('doing it twice changes nothing, and the folding in place keeps every position', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text) && foldInPlace(text).length === text.length));
    expect(foldInPlace('Chỉ Tiêu 2.2\nĐạt')).toBe('chi tieu 2.2\ndat');
  });
});

test.each([
  ['Diên Hoà', 'diên hòa', true],
  ['Quãng Sơn', 'Quảng Sơn', false],
  ['Ninh Tho', 'Ninh Thọ', false],
])('%s and %s are spellings of one name: %s', (a, b, expected) => {
  expect(comparableName(a) === comparableName(b)).toBe(expected);
});
