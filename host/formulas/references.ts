/** What a formula refers to, from its text. */
import type { Area } from '../../src/sheet/grid';
import { parseReference } from '../workbook/reference';

export interface FormulaReading {
  /** Areas that the formula names; a null sheet is the formula's own. */
  readonly references: readonly { readonly sheet: string | null; readonly area: Area }[];
  /** Names of functions, in capitals. */
  readonly functions: readonly string[];
  /** Defined names, as they are written. */
  readonly names: readonly string[];
  /** It refers to tables or other files, which the host does not follow. */
  readonly isBeyond: boolean;
}

const STRING = /"(?:[^"]|"")*"/g;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const REFERENCE = new RegExp(String.raw`(?<![\p{L}\p{N}_.$'!])(${SHEET})?(${CELLS})(?![\p{L}\p{N}_.(!])`, 'giu');
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
const WORD = /(?<![\p{L}\p{N}_.])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;

/** Never throws: what it does not recognise is left out, and then the engine has the last word. */
export function readFormula(formula: string): FormulaReading {
  const text = formula.replace(STRING, '""');
  const references: { sheet: string | null; area: Area }[] = [];
  const rest = text.replace(REFERENCE, (whole, sheet: string | undefined, cells: string) => {
    const area = parseReference(cells.toUpperCase())?.areas[0];
    if (area === undefined) return whole;
    references.push({ sheet: sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'"), area });
    return ' ';
  });
  const words = [...rest.matchAll(WORD)].map(([word]) => word);
  return {
    references,
    functions: [...rest.matchAll(FUNCTION)].map(([, name = '']) => name.toUpperCase()),
    names: words.filter((word) => !/^(TRUE|FALSE)$/i.test(word)),
    isBeyond: /[[\]]/.test(rest) || /!/.test(rest) || references.some(({ sheet }) => sheet?.includes('[') === true),
  };
}
