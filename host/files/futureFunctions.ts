/** Functions newer than the file format carry a prefix in the file that Excel does not show. */

const SHEET_FUNCTIONS = 'FILTER SORT'.split(' ');
const FUTURE_FUNCTIONS = (
  'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA ' +
  'TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND ' +
  'IFNA DAYS NUMBERVALUE ISFORMULA FORMULATEXT SHEET SHEETS UNICHAR UNICODE XOR'
).split(' ');

const OUTSIDE_STRINGS = /"(?:[^"]|"")*"|[^"]+/g;

/** "_xlfn.CONCAT(A1)" → "CONCAT(A1)". */
export function showFunctions(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(OUTSIDE_STRINGS, (part) => (part.startsWith('"') ? part : part.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '')));
}

/** "CONCAT(A1)" → "_xlfn.CONCAT(A1)". */
export function prefixFunctions(formula: string): string {
  return formula.replace(OUTSIDE_STRINGS, (part) => {
    if (part.startsWith('"')) return part;
    return part.replace(/(?<![\p{L}\p{N}_.])([A-Z]+)(?=\()/gu, (name) =>
      FUTURE_FUNCTIONS.includes(name) ? `_xlfn.${name}` : SHEET_FUNCTIONS.includes(name) ? `_xlfn._xlws.${name}` : name,
    );
  });
}
