/**
 * How our conditional formats are known again after saving, reopening or copying the sheet, when Excel has given them
 * new ids: their formula is always true and carries a text of ours. LEN is there in every spreadsheet program, and a
 * formula without references is not changed when cells move.
 */
import type { Severity } from '../appendices/finding';

const MARKER = 'soat-bieu-ntm:';

export function markerFormula(severity: Severity): string {
  return `=LEN("${MARKER}${severity}")>0`;
}

export function isMarkerFormula(formula: string): boolean {
  return /^=?\s*LEN\s*\(\s*"soat-bieu-ntm:[a-z]+"\s*\)\s*>\s*0$/i.test(formula);
}
