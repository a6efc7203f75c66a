import { guessEncoding, showsEncoding } from '../../src/text/legacyGuess';
import { toTcvn3, toVni } from '../support/legacyText';

const HEADERS = ['Địa phương', 'Các tiêu chí chưa đạt', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn', 'Xã Ninh Thọ'];

test('a few headers show which encoding they are in', () => {
  expect(guessEncoding(HEADERS.map(toTcvn3))).toBe('tcvn3');
  expect(guessEncoding(HEADERS.map(toVni))).toBe('vni');
});

test('Unicode is no legacy encoding, composed or not, also where only letters of Latin-1 stand in it', () => {
  expect(guessEncoding(HEADERS)).toBeNull();
  expect(guessEncoding(HEADERS.map((text) => text.normalize('NFD')))).toBeNull();
  expect(guessEncoding(['Hòa Bình', 'xã Vân Côi', 'Hoà Tú', 'Quý', 'Khoé', 'Toà án', 'thuý', 'hoá'])).toBeNull();
});

test('signs and foreign words are not enough', () => {
  expect(guessEncoding(['15 m²', '· điểm', '10×5', '«a»', '½', 'Müller', 'Århus', 'façade', 'naïve', 'Größe'])).toBeNull();
  expect(guessEncoding([toTcvn3('xã hội')])).toBeNull();
});

test('a text shows its encoding by a character, or by its spelling', () => {
  expect(['Tæng sè', 'Lòy kÕ', 'kÕ', 'Hßa'].map((text) => showsEncoding(text, 'tcvn3'))).toEqual([true, true, true, true]);
  expect(['Ninh Hòa', 'Lũy kế', 'Krông Búk', 'Năm 2024', 'xã'].map((text) => showsEncoding(text, 'tcvn3'))).toEqual([false, false, false, false, false]);
  expect(['Toång soá', 'Bình Hoà', 'xã'].map((text) => showsEncoding(text, 'vni'))).toEqual([true, false, false]);
});
