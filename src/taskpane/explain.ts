/** The sentences of findings: Vietnamese comes with the pane, English is loaded once somebody wants it. */
import type { Finding } from '../appendices/finding';
import { explainIn, type Explained, type Language, type RuleTexts } from '../review/messages';
import { vi } from '../review/messages/vi';

const loaded: Partial<Record<Language, RuleTexts>> = { vi };

/** To be waited for before findings are explained in the language. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') loaded.en = (await import('../review/messages/en')).en;
}

export function explain(finding: Finding, language: Language): Explained {
  return explainIn(loaded[language] ?? vi, finding);
}
