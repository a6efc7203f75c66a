import { isAtLeast, readGrade } from '../../src/text/grade';

test.each([
  ['Mức độ 2', { scale: 'level', rank: 2 }],
  ['Đạt chuẩn mức độ 3', { scale: 'level', rank: 3 }],
  ['≥ mức độ 1', { scale: 'level', rank: 1 }],
  ['Mức độ II trở lên', { scale: 'level', rank: 2 }],
  ['Khá', { scale: 'quality', rank: 3 }],
  ['Từ loại khá trở lên', { scale: 'quality', rank: 3 }],
  ['Xếp loại: Tốt', { scale: 'quality', rank: 4 }],
  ['Hoàn thành tốt nhiệm vụ trở lên', { scale: 'duty', rank: 2 }],
  ['Không hoàn thành nhiệm vụ', { scale: 'duty', rank: 0 }],
  ['Loại B', { scale: 'letter', rank: 2 }],
  ['A', null],
  ['Đạt', null],
  ['Hoàn thành', null],
  ['Dưới mức độ 2', null],
  ['Mức độ 2 trở xuống', null],
  ['Tiểu học mức độ 3, THCS mức độ 2', null],
  ['Khá tốt', null],
  ['', null],
])('“%s”', (text, grade) => {
  expect(readGrade(text)).toEqual(grade);
});

test.each([
  ['Mức độ 2', 'Mức độ 3', false],
  ['Tốt', 'Khá', true],
  ['Khá', 'Khá', true],
  ['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', false],
  ['Loại A', 'Loại B', true],
  ['Khá', 'Mức độ 2', null],
])('is “%s” at least “%s”?', (one, other, expected) => {
  const [grade, level] = [readGrade(one), readGrade(other)];
  expect(grade !== null && level !== null && isAtLeast(grade, level)).toBe(expected);
});
