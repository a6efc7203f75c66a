/** What is wrong with a criteria set that was handed in as JSON, and where. */
import type { SetMistake } from '../../criteria/schema';
import type { Language } from './format';

type Texts = Readonly<Record<SetMistake['kind'], (detail: string) => string>>;

const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    shape: (detail) => `không đúng dạng (${detail})`,
    period: (detail) => `giai đoạn ${detail} kết thúc trước khi bắt đầu`,
    doubled: () => 'số này ghi hai lần',
    'wrong-parent': (detail) => `không thuộc tiêu chí ${detail}`,
    'no-number': (detail) => `mức “${detail}” không phải là số`,
    'not-in-scale': (detail) => `mức “${detail}” không có trong thang`,
    overlap: (detail) => `hai mức cùng áp dụng một lúc (${detail === '' ? 'chung' : detail})`,
    'unknown-region': (detail) => `vùng “${detail}” không có trong bộ`,
    'unknown-group': (detail) => `nhóm “${detail}” không có trong bộ`,
  },
  en: {
    shape: (detail) => `not of the right shape (${detail})`,
    period: (detail) => `the period ${detail} ends before it begins`,
    doubled: () => 'this number stands twice',
    'wrong-parent': (detail) => `not of criterion ${detail}`,
    'no-number': (detail) => `the level “${detail}” is no number`,
    'not-in-scale': (detail) => `the level “${detail}” is not in the scale`,
    overlap: (detail) => `two levels claim the same (${detail === '' ? 'general' : detail})`,
    'unknown-region': (detail) => `the set has no region “${detail}”`,
    'unknown-group': (detail) => `the set has no group “${detail}”`,
  },
};

const WHOLE_FILE: Readonly<Record<Language, string>> = { vi: 'tệp', en: 'file' };

/** "12.1: mức “một trăm” không phải là số" */
export function setMistakeText({ kind, at, detail }: SetMistake, language: Language): string {
  return `${at === '' ? WHOLE_FILE[language] : at}: ${TEXTS[language][kind](detail)}`;
}
