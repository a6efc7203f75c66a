/** Names of agencies as the five plans write them. */
import { isPartOf, isProvincialAgency, isSameName, namesBehindOneHead, splitAgencies, wordsOf } from '../../../src/review/relations/agencies/names';

test.each([
  ['Sở Lao động - TB và XH', 'Sở Lao động, Thương binh và Xã hội'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - TB và XH'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở Nông nghiệp và PTNT', 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ['Sở TN &MT', 'Sở Tài nguyên và Môi trường'],
  ['Bộ CHQS tỉnh', 'Bộ Chỉ huy quân sự tỉnh Khánh Hòa'],
  ['Văn phòng Điều phối NTM tỉnh', 'Văn phòng Điều phối nông thôn mới tỉnh'],
])('%s and %s are one agency', (one, other) => {
  expect([isSameName(wordsOf(one), wordsOf(other)), isSameName(wordsOf(other), wordsOf(one))]).toEqual([true, true]);
});

test.each([
  ['Chi cục QLCL', 'Chi cục QLCL Nông lâm sản và thủy sản'],
  ['Chi cục BVTV', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
  ['Hội phụ nữ', 'Hội Liên hiệp phụ nữ tỉnh'],
])('%s shortens %s', (short, whole) => {
  expect([isSameName(wordsOf(short), wordsOf(whole)), isPartOf(wordsOf(short), wordsOf(whole))]).toEqual([false, true]);
});

test.each([
  ['Cục Thống kê', 'Chi cục Thống kê'],
  ['Sở Y tế', 'Sở Tài chính'],
  ['Chi cục Thủy lợi', 'Chi cục Thú y'],
  ['Sở', 'Sở Y tế'],
])('%s and %s are two agencies', (one, other) => {
  expect([isSameName(wordsOf(one), wordsOf(other)), isPartOf(wordsOf(one), wordsOf(other))]).toEqual([false, false]);
});

test.each([
  ['Sở Khoa học và Công nghệ, Chi cục QLCL, BVTV', ['Sở Khoa học và Công nghệ', 'Chi cục QLCL, BVTV']],
  ['Sở Lao động, Thương binh và Xã hội', ['Sở Lao động, Thương binh và Xã hội']],
  ['Chi cục Phát triển nông thôn\nTrung tâm Khuyến nông, Chi cục QLCL\nSở Du lịch', ['Chi cục Phát triển nông thôn', 'Trung tâm Khuyến nông', 'Chi cục QLCL', 'Sở Du lịch']],
  ['Sở Nông nghiệp \n và Phát triển nông thôn', ['Sở Nông nghiệp và Phát triển nông thôn']],
  [
    'Sở Nông nghiệp và PTNT chủ trì, phối hợp Sở Thông tin và truyền thông, các sở ngành liên quan và UBND các huyện, thành phố',
    ['Sở Nông nghiệp và PTNT', 'Sở Thông tin và truyền thông'],
  ],
  ['- Chi cục Thống kê\n- Các cơ quan, đơn vị khác có liên quan', ['Chi cục Thống kê']],
  ['UBND thị xã Ninh Hòa; Công an xã Ninh Quang; các sở, ngành', []],
])('the agencies of the province in "%s"', (text, names) => {
  expect(splitAgencies(text).filter(isProvincialAgency)).toEqual(names);
});

test('names behind one head', () => {
  expect(namesBehindOneHead('Chi cục QLCL, BVTV')).toEqual(['Chi cục QLCL', 'Chi cục BVTV']);
});
