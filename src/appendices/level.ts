/** The levels that a commune reaches, each after the one before it. */
export const LEVELS = ['NTM', 'NTM nâng cao', 'NTM kiểu mẫu'] as const;

export type Level = (typeof LEVELS)[number];

/** "NTM NC", "NTM-NC", "NTMNC" */
const ADVANCED = /\b(nong thon moi|ntm)[ -]*nc\b/;
const MODEL = /\b(nong thon moi|ntm)[ -]*km\b/;

/**
 * The level that a folded text names: the longer names go first, since "nong thon moi kieu mau" contains "nong thon moi".
 * "Nông thôn mới hiện đại" (from 2026) is none of the three.
 */
export function levelNamed(folded: string): Level | null {
  if (/\bhien dai\b/.test(folded)) return null;
  if (/\bkieu mau\b/.test(folded) || MODEL.test(folded)) return 'NTM kiểu mẫu';
  if (/\bnang cao\b/.test(folded) || ADVANCED.test(folded)) return 'NTM nâng cao';
  return /\b(nong thon moi|ntm)\b/.test(folded) ? 'NTM' : null;
}
