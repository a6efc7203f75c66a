/** Names of places and of districts, in every way that the plans write them. */
import fc from '../../support/properties';
import { districtBehind, districtKey, districtNamed, isGroupHeading, isPlaceName, placeKey, readPlaceName, similarKey } from '../../../src/review/places/names';

test.each([
  ['Xã Phước Thái', 'Phước Thái', false],
  [' Xã  Hòa Sơn ', 'Hòa Sơn', false],
  ['thị trấn Vạn Giã', 'Vạn Giã', false],
  ['TT. Vạn Giã', 'Vạn Giã', false],
  ['phường Ninh Hiệp', 'Ninh Hiệp', false],
  ['X. Đông Anh', 'Đông Anh', false],
  ['X.Thọ', 'X.Thọ', false],
  ['Ninh An*', 'Ninh An', false],
  ['Ninh An²', 'Ninh An', false],
  ['Ninh An (1)', 'Ninh An', false],
  ['Ninh An (cũ)', 'Ninh An', true],
  ['Tam Xuân 2', 'Tam Xuân 2', false],
  ['M’Drắk', "M'Drắk", false],
  ['Xã\nNinh An', 'Ninh An', false],
])('%j is %s', (text, name, isFormer) => {
  expect(readPlaceName(text)).toEqual({ name, isFormer });
});

test.each(['Ninh An', 'Tam Xuân 2', 'A Ngo', "M'Drắk", 'NINH AN', 'Ea Kiết', 'Vĩnh Viễn A'])('%s may be a name', (name) => {
  expect(isPlaceName(name)).toBe(true);
});

test.each(['các xã còn lại', 'Xã đạt chuẩn', '12 thôn', 'NTM', 'Các xã đã được công nhận', 'Tổng', '', 'Nông thôn mới'])('%j is none', (text) => {
  expect(isPlaceName(text)).toBe(false);
});

test.each([
  ['Huyện Ninh Sơn', 'ninh son'],
  ['H. Ninh Sơn', 'ninh son'],
  ['TX. Ninh Hoà', 'ninh hoa'],
  ['TX.Ninh Hòa', 'ninh hoa'],
  ['thị xã Ninh Hòa', 'ninh hoa'],
  ['TP Nha Trang', 'nha trang'],
  ['Thành phố Bắc Kạn', 'bac kan'],
  ['Hà Quảng', 'ha quang'],
  ['Quản Bạ', 'quan ba'],
])('%s is the district %s', (text, key) => {
  expect(districtKey(text)).toBe(key);
});

test.each([
  ['Huyện Ninh Hải', 'Ninh Hải'],
  ['II. Huyện Ninh Hải (02 xã)', 'Ninh Hải'],
  ['Thị xã Ninh Hòa:', 'Ninh Hòa'],
  ['TP. Nha Trang', 'Nha Trang'],
  ['HUYỆN CAM LÂM', 'CAM LÂM'],
  ['Cấp xã', null],
  ['Xã đăng ký đạt chuẩn NTM nâng cao', null],
  ['Huyện đạt chuẩn nông thôn mới', null],
])('%s heads the district %s', (text, district) => {
  expect(districtNamed(text)).toBe(district);
});

test.each([
  ['Yên Quang huyện Nho Quan', 'Nho Quan'],
  ['Yên Sơn, TP. Tam Điệp', 'Tam Điệp'],
  ['Ninh An (thị xã Ninh Hòa)', 'Ninh Hòa'],
  ['Ninh An - TX Ninh Hòa', 'Ninh Hòa'],
  ['Ninh An', null],
])('%s lies in %s', (text, district) => {
  expect(districtBehind(text)).toBe(district);
});

test.each(['Nhóm 1', 'Xã nhóm 2 (01 xã)', 'Khu vực III', 'Miền núi', 'Vùng đồng bằng'])('%s is a group and no district', (text) => {
  expect(isGroupHeading(text)).toBe(true);
});

test('a name has one key however it is typed', () => {
  const names = fc.constantFrom('Vạn Thạnh', 'Ninh Hòa', 'Cam Thành Bắc', 'Tam Xuân 2', "M'Drắk", 'Ô Lâm', 'Thủy Xuân Tiên');
  const typed = fc.constantFrom<(name: string) => string>(
    (name) => name.normalize('NFD'),
    (name) => name.toUpperCase(),
    (name) => `${name}*`,
    (name) => ` ${name.replace(/ /g, '\u00a0')} `,
    (name) => name.replace("'", '’'),
    (name) => name.replace('òa', 'oà').replace('ủy', 'uỷ'),
  );
  const prefix = fc.constantFrom('', 'Xã ', 'XÃ ', 'xã ', 'Thị trấn ', 'TT. ');
  fc.assert(fc.property(names, typed, typed, prefix, (name, first, second, word) => placeKey(word + first(second(name)).trim()) === placeKey(name)));
});

test('names that differ are kept apart, and those that differ by accents only are told to be similar', () => {
  expect(placeKey('Quãng Sơn')).not.toBe(placeKey('Quảng Sơn'));
  expect(similarKey('Quãng Sơn')).toBe(similarKey('Quảng Sơn'));
  expect(similarKey('Mdrắk')).toBe(similarKey("M'Drắk"));
  expect(similarKey('Vạn Phú')).not.toBe(similarKey('Vạn Phú Đông'));
  expect(similarKey('Tam Xuân 1')).not.toBe(similarKey('Tam Xuân 2'));
});
