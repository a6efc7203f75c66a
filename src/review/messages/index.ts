/** From a finding, which is data, to the sentence that an official reads. */
import type { Finding, Severity } from '../../appendices/finding';
import type { RuleId } from '../catalogue';
import type { Language } from './format';

export type { Language } from './format';

/** What a language says about one rule. */
export interface RuleText {
  readonly title: string;
  /** What is wrong, then "Hãy …" with what to do. */
  sentence(finding: Finding): string;
}

export type RuleTexts = Readonly<Record<RuleId, RuleText>>;

export interface Explained {
  readonly title: string;
  readonly sentence: string;
}

/** In the language of `texts`; every rule that a review reports has one (a test proves it). */
export function explainIn(texts: RuleTexts, finding: Finding): Explained {
  const text = texts[finding.rule as RuleId];
  return { title: text.title, sentence: capitalised(text.sentence(finding)) };
}

/** A sentence may begin with a place, or, where a finding has none, with what else would have followed it. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'Mâu thuẫn', warning: 'Cảnh báo', info: 'Lưu ý', unmet: 'Chưa đạt' },
  en: { error: 'Contradiction', warning: 'Warning', info: 'Note', unmet: 'Unmet' },
};

export function severityName(severity: Severity, language: Language): string {
  return SEVERITIES[language][severity];
}
