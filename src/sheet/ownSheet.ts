/**
 * How a sheet that the add-in made is known as its own, in Excel and in files, also after it was renamed or copied: by a
 * hidden name that belongs to that sheet and says what the sheet is for. Copies of a sheet get its names; other programs keep them.
 */

export const OWN_SHEET_NAME = 'soat_bieu_ntm';

/** What the report of a review is for. */
export const REPORT_PURPOSE = 'report';

/** ="cumulative:NTM" */
export function ownSheetFormula(purpose: string): string {
  return `="${purpose.replace(/"/g, '""')}"`;
}

/** What the sheet is for; null where the formula is none of ours. */
export function purposeOf(formula: string): string | null {
  const text = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  return text === undefined ? null : text.replace(/""/g, '"');
}
