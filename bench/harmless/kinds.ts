/** The list of harmless changes. */
import type { SheetChange } from './change';
import * as columns from './columns';
import * as figures from './figures';
import * as header from './header';
import * as names from './names';
import * as rows from './rows';
import * as texts from './texts';
import { besideTheOther, oneBelowTheOther, otherSheets, sheetsHidden, sheetsRenamed, sheetsReordered, type WorkbookChange } from './workbooks';

/** Changes of one sheet, or of every sheet of a workbook in the same manner. */
export const SHEET_CHANGES: Readonly<Record<string, SheetChange>> = { ...rows, ...columns, ...header, ...texts, ...figures, ...names };

export const WORKBOOK_CHANGES: Readonly<Record<string, WorkbookChange>> = { sheetsRenamed, sheetsReordered, sheetsHidden, otherSheets, oneBelowTheOther, besideTheOther };

/** Every kind by name; "several" puts three changes of a sheet together, "xls" saves the workbook in the format of 1997. */
export const KINDS: readonly string[] = [...Object.keys(SHEET_CHANGES), ...Object.keys(WORKBOOK_CHANGES), 'several', 'xls'];
