import { isSyllable } from '../../src/text/syllable';

test.each(['Nghiên', 'quyết', 'xã', 'Đạt', 'khuỷu', 'giếng', 'thuở', 'ý', 'NƯỚC', 'Huế', 'hòa', 'hoà', 'ương', 'soong'])('%s is spelt like a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(['hßa', 'café', 'Müller', 'x·', 'tt', 'Đắk-Lắk', 'thúẩ', 'strong', ''])('%s is not', (word) => {
  expect(isSyllable(word)).toBe(false);
});
