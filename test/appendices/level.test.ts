/** The level that a heading names. */
import { levelNamed } from '../../src/appendices/level';

test.each([
  ['xa dat chuan nong thon moi', 'NTM'],
  ['ntm', 'NTM'],
  ['xa nong thon moi nang cao', 'NTM nâng cao'],
  ['nang cao', 'NTM nâng cao'],
  ['xa nong thon moi kieu mau', 'NTM kiểu mẫu'],
  ['ntm nc', 'NTM nâng cao'],
  ['ntm-km', 'NTM kiểu mẫu'],
  ['xa nong thon moi hien dai', null],
  ['tong so xa', null],
])('%s: %s', (heading, level) => {
  expect(levelNamed(heading)).toBe(level);
});
