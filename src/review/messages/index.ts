/** From a finding, which is data, to the sentence that an official reads. */
import type { Finding, Severity } from '../../appendices/finding';
import type { RuleId } from '../catalogue';
import { en } from './en';
import type { Language } from './format';
import { vi } from './vi';

export type { Language } from './format';

/** What a language says about one rule. */
export interface RuleText {
  readonly title: string;
  /** What is wrong, then "Hãy …" with what to do. */
  sentence(finding: Finding): string;
}

export type RuleTexts = Readonly<Record<RuleId, RuleText>>;

const LANGUAGES: Readonly<Record<Language, RuleTexts>> = { vi, en };

/** The text of a rule; every rule that a review reports has one (a test proves it). */
export function ruleText(rule: string, language: Language): RuleText {
  return LANGUAGES[language][rule as RuleId];
}

export function explain(finding: Finding, language: Language): { title: string; sentence: string } {
  const text = ruleText(finding.rule, language);
  return { title: text.title, sentence: text.sentence(finding) };
}

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'Mâu thuẫn', warning: 'Cảnh báo', info: 'Lưu ý', unmet: 'Chưa đạt' },
  en: { error: 'Contradiction', warning: 'Warning', info: 'Note', unmet: 'Unmet' },
};

export function severityName(severity: Severity, language: Language): string {
  return SEVERITIES[language][severity];
}
