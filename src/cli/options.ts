/** The call of `npm run check`, read: options and files, or what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Severity } from '../appendices/finding';
import type { Language } from '../review/messages';
import type { DeclaredBase } from '../review/state';
import { nearest } from './nearest';

/** The findings that make the command fail, from the gravest on; each includes those before it. */
const FAILING: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  unmet: ['error', 'unmet'],
  warning: ['error', 'unmet', 'warning'],
  never: [],
};

export interface CheckOptions {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly year?: number;
  readonly bases: readonly DeclaredBase[];
  /** Ids of the criteria sets that judge their levels. */
  readonly judgeBy?: readonly string[];
  /** A file with criteria sets. */
  readonly criteria?: string;
  readonly failOn: readonly Severity[];
  /** Compare with the stamp. */
  readonly verify?: true;
  /** Where the report is to be written. */
  readonly report?: string;
}

/** What is wrong with a call; the language file makes the sentence. */
export type CallProblem =
  | { readonly kind: 'unknown-option'; readonly option: string; readonly nearest?: string }
  | { readonly kind: 'value-missing' | 'value-unexpected'; readonly option: string }
  | { readonly kind: 'value-wrong'; readonly option: 'year' | 'base' | 'lang' | 'fail-on' | 'report'; readonly value: string }
  | { readonly kind: 'no-files' };

/** `problem` null: nothing is wrong, the usage is asked for. */
export type OptionsReading =
  | { readonly ok: true; readonly options: CheckOptions }
  | { readonly ok: false; readonly problem: CallProblem | null; readonly language: Language; readonly json: boolean };

const SETTINGS = {
  json: { type: 'boolean' },
  year: { type: 'string' },
  base: { type: 'string', multiple: true },
  lang: { type: 'string' },
  'fail-on': { type: 'string' },
  set: { type: 'string', multiple: true },
  criteria: { type: 'string' },
  report: { type: 'string' },
  verify: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof SETTINGS;

/** Reads the arguments of the call. Never throws. */
export function readOptions(args: readonly string[]): OptionsReading {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: SETTINGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  // Not strict, so that what is wrong is said in the official's language: values may have another type than declared.
  const lang = textOf(values.lang) ?? 'vi';
  const json = values.json === true;
  const language: Language = lang === 'en' ? 'en' : 'vi';
  const wrong = (problem: CallProblem | null): OptionsReading => ({ ok: false, problem, language, json });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(SETTINGS, token.name)) return wrong(unknownOption(token.rawName));
    const takesValue = SETTINGS[token.name as OptionName].type === 'string';
    if (takesValue && (token.value ?? '') === '') return wrong({ kind: 'value-missing', option: token.rawName });
    if (!takesValue && token.value !== undefined) return wrong({ kind: 'value-unexpected', option: token.rawName });
  }

  if (values.help === true) return wrong(null);
  if (lang !== 'vi' && lang !== 'en') return wrong({ kind: 'value-wrong', option: 'lang', value: lang });
  const failOn = textOf(values['fail-on']) ?? 'error';
  const severities = Object.hasOwn(FAILING, failOn) ? FAILING[failOn] : undefined;
  if (severities === undefined) return wrong({ kind: 'value-wrong', option: 'fail-on', value: failOn });
  const year = textOf(values.year);
  if (year !== undefined && !isYear(year)) return wrong({ kind: 'value-wrong', option: 'year', value: year });
  const bases: DeclaredBase[] = [];
  for (const text of values.base ?? []) {
    const base = readBase(String(text));
    if (base === null) return wrong({ kind: 'value-wrong', option: 'base', value: String(text) });
    bases.push(base);
  }
  const report = textOf(values.report);
  if (report !== undefined && !/\.xlsx$/i.test(report)) return wrong({ kind: 'value-wrong', option: 'report', value: report });
  if (positionals.length === 0) return wrong({ kind: 'no-files' });

  const criteria = textOf(values.criteria);
  const stated = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(values.set === undefined ? {} : { judgeBy: values.set.map(String) }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(report === undefined ? {} : { report }),
    ...(values.verify === true ? { verify: true as const } : {}),
  };
  return { ok: true, options: { paths: positionals, json, language, bases, failOn: severities, ...stated } };
}

function unknownOption(option: string): CallProblem {
  const meant = nearest(option.replace(/^-+/, ''), Object.keys(SETTINGS));
  return { kind: 'unknown-option', option, ...(meant === null ? {} : { nearest: `--${meant}` }) };
}

/** "92", "2024:92" or "2014-2019:94": the number of communes, and the years for which it holds. */
function readBase(text: string): DeclaredBase | null {
  const match = /^(?:(\d{4})(?:-(\d{4}))?:)?([1-9]\d{0,5})$/.exec(text);
  if (match === null) return null;
  const [, first, last = first, communes] = match;
  const base = Number(communes);
  if (first === undefined || last === undefined) return { base };
  return isYear(first) && isYear(last) && first <= last ? { from: Number(first), to: Number(last), base } : null;
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
