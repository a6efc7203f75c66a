/** The words that stand for a set's codes in its sheet: how they are written, and how an official may write them. */
import { fold } from '../../text/fold';
import type { Comparison, Confidence, IndicatorKind, Left } from '../set';

/** The first spelling is the one that is written. */
type Spellings<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

export interface Words<T extends string> {
  write(code: T): string;
  /** Null where the text is none of the words. */
  read(text: string): T | null;
}

function wordsOf<T extends string>(spellings: Spellings<T>): Words<T> {
  const codes = Object.keys(spellings) as T[];
  const known = new Map(codes.flatMap((code) => spellings[code].map((spelling) => [fold(spelling), code] as const)));
  return { write: (code) => spellings[code][0], read: (text) => known.get(fold(text)) ?? null };
}

export const comparisonWords = wordsOf<Comparison>({
  '>=': ['≥', '>=', '=>', 'từ', 'ít nhất', 'tối thiểu', 'không dưới'],
  '>': ['>', 'trên', 'lớn hơn', 'hơn'],
  '<=': ['≤', '<=', '=<', 'không quá', 'tối đa', 'không vượt quá'],
  '<': ['<', 'dưới', 'nhỏ hơn'],
  '==': ['bằng', '=', '=='],
  met: ['đạt'],
});

export const kindWords = wordsOf<IndicatorKind>({
  share: ['Tỷ lệ', 'Tỉ lệ'],
  count: ['Số lượng'],
  money: ['Tiền', 'Số tiền'],
  mark: ['Đạt/không đạt', 'Đạt'],
  ordinal: ['Thứ bậc', 'Mức độ'],
  text: ['Mô tả'],
});

export const confidenceWords = wordsOf<Confidence>({
  verified: ['Đã kiểm chứng', 'Đã xác nhận'],
  partial: ['Kiểm chứng một phần', 'Một phần'],
  unverified: ['Chưa kiểm chứng', 'Chưa xác nhận'],
});

export const leftWords = wordsOf<Left>({
  unknown: ['Chưa biết', 'Chưa rõ'],
  province: ['Tỉnh quy định', 'UBND cấp tỉnh quy định', 'UBND tỉnh quy định', 'UBND cấp tỉnh quy định cụ thể', 'UBND tỉnh quy định cụ thể', 'Do tỉnh quy định'],
  'not-applicable': ['Không áp dụng', 'Không quy định'],
});

export const YES = 'x';
