/** The language of the pane: Vietnamese first, English second, and the person's own choice above both. */
import { createContext, useContext } from 'react';
import type { Language } from '../review/messages';
import { en } from './strings.en';
import { vi, type Strings } from './strings.vi';

export type { Language };

const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };
const REMEMBERED = 'soat-bieu-ntm.language';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useStrings(): Strings {
  return STRINGS[useLanguage()];
}

export function stringsOf(language: Language): Strings {
  return STRINGS[language];
}

export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}

/** English where Excel itself speaks a language other than Vietnamese, unless the person chose otherwise: many keep Excel in English. */
export function firstLanguage(displayLanguage: string, chosen: string | null): Language {
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return displayLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** The language chosen in an earlier session, or null. A browser that blocks storage forgets it, which costs one click. */
export function rememberedLanguage(): string | null {
  try {
    return window.localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage is blocked: see rememberedLanguage.
  }
}
