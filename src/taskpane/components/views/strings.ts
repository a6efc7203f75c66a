/** What the views of unmet indicators say; fetched with them. */
import { useLanguage, type Language } from '../../language';
import type { UnmetView } from '../../views/unmet';

type Title = (subject: string, set: string | undefined, count: number) => string;

const inSet = (set: string | undefined): string => (set === undefined ? '' : ` (${set})`);

interface ViewStrings {
  readonly about: Readonly<Record<UnmetView, string>>;
  readonly titles: Readonly<Record<UnmetView, Title>>;
}

const vi: ViewStrings = {
  about: {
    place: 'Mỗi xã còn những chỉ tiêu nào chưa đạt.',
    criterion: 'Mỗi tiêu chí còn những xã nào chưa đạt.',
    agency: 'Việc của từng cơ quan, theo biểu phân công thẩm định trong sổ tính.',
    nearest: 'Xã còn ít chỉ tiêu chưa đạt nhất đứng trước; cùng số chỉ tiêu thì xã còn thiếu ít hơn so với mức yêu cầu đứng trước.',
  },
  titles: {
    place: (place, _, count) => `${place === '' ? 'Chưa rõ xã' : place}: ${count} chưa đạt`,
    criterion: (number, set, count) => `${number === '' ? 'Chưa rõ tiêu chí' : `Tiêu chí ${number}`}${inSet(set)}: ${count} chưa đạt`,
    agency: (agency, _, count) => `${agency === '' ? 'Chưa rõ cơ quan phụ trách' : agency}: ${count} chưa đạt`,
    nearest: (place, set, count) => `${place === '' ? 'Chưa rõ xã' : place}${inSet(set)}: còn ${count}`,
  },
};

const en: ViewStrings = {
  about: {
    place: 'The indicators that each commune still misses.',
    criterion: 'The communes that still miss each criterion.',
    agency: 'What each agency has to see to, by the assignment of agencies in the workbook.',
    nearest: 'Communes with the fewest unmet indicators come first; of as many, those that miss less of what is required.',
  },
  titles: {
    place: (place, _, count) => `${place === '' ? 'Commune not told' : place}: ${count} unmet`,
    criterion: (number, set, count) => `${number === '' ? 'Criterion not told' : `Criterion ${number}`}${inSet(set)}: ${count} unmet`,
    agency: (agency, _, count) => `${agency === '' ? 'Agency not told' : agency}: ${count} unmet`,
    nearest: (place, set, count) => `${place === '' ? 'Commune not told' : place}${inSet(set)}: ${count} to go`,
  },
};

const strings: Readonly<Record<Language, ViewStrings>> = { vi, en };

export function useViewStrings(): ViewStrings {
  return strings[useLanguage()];
}
