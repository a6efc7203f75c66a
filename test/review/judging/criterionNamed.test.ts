/** Matrices whose columns name their criteria without a number. */
import { criterionNamed } from '../../../src/review/judging/indicator';
import { shippedSet } from '../../support/shippedSet';

const set = shippedSet('ntm-xa-2021-2025');

test.each([
  ['Quy hoạch', '1'],
  ['Thủy lợi', '3'],
  ['THỦY LỢI VÀ PHÒNG, CHỐNG THIÊN TAI', '3'],
  ['Điện', '4'],
  ['Văn hóa', '16'],
  ['Môi trường', '17'],
  ['Quốc phòng và An ninh', '19'],
])('%s is criterion %s', (name, number) => expect(set === null ? null : criterionNamed(set, name)).toBe(number));

test.each(['', 'Ghi chú', 'Hệ thống nước sạch'])('“%s” is none', (name) => expect(set === null ? '' : criterionNamed(set, name)).toBeNull());
