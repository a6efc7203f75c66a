/** Grades: "Mức độ 2", "Loại khá trở lên", "Hoàn thành tốt nhiệm vụ", "Loại A". */
import { fold, normalise } from './fold';
import { readOnce } from './readOnce';

/** Only grades of one scale can be compared. */
export interface Grade {
  readonly scale: 'level' | 'quality' | 'duty' | 'letter';
  /** Greater is better. */
  readonly rank: number;
}

const BEFORE = /^(?:(?:≥|>=|từ|đạt|được|chuẩn|quốc gia|xếp|đánh giá|ít nhất|tối thiểu|phải|kết quả|loại(?= ?:))[ :]*(?=[\s\p{L}]))+/iu;
const BEHIND = /(?:\s(?:trở lên|theo quy định))?[.;]?$/iu;
const LEVEL = /^(?:muc do|muc) (\d|i{1,3}|iv)$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const QUALITIES = ['kem', 'yeu', 'trung binh', 'kha', 'tot', 'xuat sac'];
const DUTIES = ['khong hoan thanh nhiem vu', 'hoan thanh nhiem vu', 'hoan thanh tot nhiem vu', 'hoan thanh xuat sac nhiem vu'];
/** From the worst to the best. */
const LETTERS = ['d', 'c', 'b', 'a'];

/** Null where the text is more than one grade, or none. */
export const readGrade = readOnce((text): Grade | null => {
  const bare = fold(normalise(text).replace(/\n/g, ' ').replace(BEFORE, '').replace(BEHIND, '')).trim();
  const level = LEVEL.exec(bare)?.[1];
  if (level !== undefined) return { scale: 'level', rank: ROMAN[level] ?? Number(level) };
  const letter = /^loai ([a-d])$/.exec(bare)?.[1];
  if (letter !== undefined) return { scale: 'letter', rank: LETTERS.indexOf(letter) };
  const quality = QUALITIES.indexOf(bare.replace(/^(?:loai|muc do|muc) /, ''));
  if (quality >= 0) return { scale: 'quality', rank: quality };
  const duty = DUTIES.indexOf(bare);
  return duty < 0 ? null : { scale: 'duty', rank: duty };
});

/** Is the grade at least the other? Null where the two are of different scales. */
export function isAtLeast({ scale, rank }: Grade, other: Grade): boolean | null {
  return scale === other.scale ? rank >= other.rank : null;
}
