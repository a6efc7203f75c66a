/** What is said of a sheet whose texts are in a legacy font. */
import type { LegacyText } from '../../sheet/legacyText';
import type { LegacyEncoding } from '../../text/legacyFonts';
import type { Language } from './format';

/** As officials call them. */
const encodingNames: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

const certainties: Readonly<Record<Language, Readonly<Record<LegacyText['certainty'], string>>>> = {
  vi: { font: '', guess: ' (phỏng đoán theo chữ)', confirmed: ' (đã xác nhận)' },
  en: { font: '', guess: ' (guessed by the letters)', confirmed: ' (confirmed)' },
};

/** "phông TCVN3 (phỏng đoán theo chữ), đọc như Unicode"; "" where there is none. */
export function legacyTextNote(legacy: readonly LegacyText[] | undefined, language: Language): string {
  if (legacy === undefined || legacy.length === 0) return '';
  const fonts = legacy.map(({ encoding, certainty }) => `${encodingNames[encoding]}${certainties[language][certainty]}`).join(', ');
  return language === 'vi' ? `phông ${fonts}, đọc như Unicode` : `${fonts} font, read as Unicode`;
}
