/** The parts of a finding as words in a sentence, in either language. */
import type { Finding } from '../../appendices/finding';
import { formatValue, withUnit, type Language } from './format';

export interface Words {
  actual(finding: Finding): string;
  /** `actual` with the unit that the finding names. */
  withActualUnit(finding: Finding): string;
  expected(finding: Finding): string;
  param(finding: Finding, name: string): string;
  /** The cells that the first one contradicts. */
  other(finding: Finding): string;
  /** "Vạn Phú: ", or nothing where the finding is about no place. */
  place(finding: Finding): string;
  /** "chỉ tiêu 2.2" or "tiêu chí 10", with the set that it belongs to. */
  indicator(finding: Finding): string;
}

const NAMES: Readonly<Record<Language, { readonly indicator: string; readonly criterion: string }>> = {
  vi: { indicator: 'chỉ tiêu', criterion: 'tiêu chí' },
  en: { indicator: 'indicator', criterion: 'criterion' },
};

export function wordsIn(language: Language): Words {
  const actual = (finding: Finding): string => formatValue(finding.actual, language);
  return {
    actual,
    withActualUnit: (finding) => withUnit(actual(finding), finding.params?.unit === undefined ? undefined : String(finding.params.unit)),
    expected: (finding) => formatValue(finding.expected, language),
    param: (finding, name) => formatValue(finding.params?.[name], language),
    other: (finding) => finding.cells.slice(1).join(', '),
    place: (finding) => (finding.place === undefined ? '' : `${finding.place}: `),
    indicator: ({ indicator: code = '', set }) => {
      const name = `${NAMES[language][code.includes('.') ? 'indicator' : 'criterion']} ${code}`;
      return set === undefined ? name : `${name} (${set})`;
    },
  };
}
