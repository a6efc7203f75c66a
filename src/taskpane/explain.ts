/** The sentences of findings, loaded with the core or once somebody wants the other language. */
import type { Finding } from '../appendices/finding';
import { explainIn, type Explained, type Language, type RuleTexts } from '../review/messages';

const loaded: Partial<Record<Language, RuleTexts>> = {};

/** To be waited for before findings are explained in the language. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') loaded.en = (await import('../review/messages/en')).en;
  else loaded.vi = (await import('../review/messages/vi')).vi;
}

export function explain(finding: Finding, language: Language): Explained {
  const texts = loaded[language];
  if (texts === undefined) throw new Error(`loadLanguage('${language}') was not waited for`);
  return explainIn(texts, finding);
}
