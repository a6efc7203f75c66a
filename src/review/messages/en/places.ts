/** The rules of places and of the table of old and new names in English. */
import type { Finding } from '../../../appendices/finding';
import { formatValue } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, other, param } from './parts';

/** "NTM nâng cao, 2024", or the level alone where the list is for several years. */
function levelAndYear(finding: Finding): string {
  return finding.params?.year === undefined ? param(finding, 'level') : `${param(finding, 'level')}, ${param(finding, 'year')}`;
}

export const places = {
  'place/registered': {
    title: 'Lists of communes disagree',
    sentence: (f) =>
      f.params?.problem === 'other-year'
        ? `${f.place ?? ''} (${param(f, 'level')}) stands here under ${actual(f)}, at ${other(f)} under ${expected(f)}. Please check the year.`
        : `${f.place ?? ''} stands here (${levelAndYear(f)}) but not at ${other(f)}. Please add it there, or take it out here.`,
  },
  'place/text-count': {
    title: 'A number of communes in a sentence does not fit the names',
    sentence: (f) => `The sentence says ${actual(f)} communes but names ${expected(f)}. Please correct the number, or add or remove names.`,
  },
  'mergers/blank-name': {
    title: 'Table of old and new names lacks a name',
    sentence: (f) => {
      const side = f.params?.side === 'old' ? 'old' : 'new';
      return f.params?.problem === 'unreadable'
        ? `The ${side} names here cannot be told apart. Please put each on a line of its own, or commas between them.`
        : `This row lacks the ${side} name (${other(f)}). Please add it, or write “giữ nguyên” where the name stays.`;
    },
  },
  'mergers/contradiction': {
    title: 'Table of old and new names is unclear',
    sentence: (f) => {
      const newNames = (Array.isArray(f.actual) ? f.actual : []).map((name) => formatValue(name, 'en'));
      switch (f.params?.problem) {
        case 'repeated':
          return `That ${f.place ?? ''} became ${newNames[0] ?? ''} is written twice (${other(f)}). Please take one row out.`;
        case 'circle':
          return `${f.place ?? ''} became ${newNames[0] ?? ''}, and ${newNames[0] ?? ''} became ${f.place ?? ''} again (${other(f)}). Please check the two rows.`;
        case 'split':
          return `${f.place ?? ''} was split into ${newNames.join(', ')} (${other(f)}): where names are compared, the old commune counts as a part of each. Please check if that is not so.`;
        default:
          return `The new name ${newNames[0] ?? ''} is the old one of another row (${other(f)}): taken for two changes after each other. Please write “(cũ)” where these are two communes.`;
      }
    },
  },
} satisfies Partial<RuleTexts>;
