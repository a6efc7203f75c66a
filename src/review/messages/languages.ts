/** Both languages at once, for what does not travel to a pane: the command line, the catalogue's page. */
import type { Finding } from '../../appendices/finding';
import type { RuleId } from '../catalogue';
import { explainIn, type Explained, type Language, type RuleText, type RuleTexts } from '.';
import { en } from './en';
import { vi } from './vi';

const LANGUAGES: Readonly<Record<Language, RuleTexts>> = { vi, en };

export function ruleText(rule: RuleId, language: Language): RuleText {
  return LANGUAGES[language][rule];
}

export function explain(finding: Finding, language: Language): Explained {
  return explainIn(LANGUAGES[language], finding);
}
