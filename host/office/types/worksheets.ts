import { announceSheets, findSheet } from './sheetEdits';
import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import { ref, type ObjectRef, type ObjectType } from '../objects';
import type { Sheet } from '../../workbook/sheet';
import { addSheet, freeSheetName, isSheetName, sheetNamed, sheetWithId, type Workbook } from '../../workbook/workbook';

/** As Excel lists them: charts that fill a sheet are not worksheets. */
export const worksheetsOf = (workbook: Workbook): Sheet[] => workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');

const worksheetAt = (sheets: readonly Sheet[], visibleOnly: unknown, last: boolean): ObjectRef => {
  const wanted = visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'visible') : sheets;
  const sheet = last ? wanted[wanted.length - 1] : wanted[0];
  if (sheet === undefined) throw itemNotFound();
  return ref('Worksheet', sheet);
};

const noEvent = { run: () => undefined };

export const worksheetCollection: ObjectType<null> = {
  items: (_, { workbook }) => worksheetsOf(workbook).map((sheet) => ref('Worksheet', sheet)),
  item: (_, key, { workbook }) => {
    const sheet = findSheet(workbook, key);
    if (sheet === null) throw itemNotFound();
    return ref('Worksheet', sheet);
  },
  methods: {
    Add: {
      run: (_, [name], batch) => {
        const wanted = name === undefined || name === null ? freeSheetName(batch.workbook) : String(name);
        if (batch.workbook.isProtected) throw accessDenied();
        if (!isSheetName(wanted) || sheetNamed(batch.workbook, wanted) !== null) throw invalidArgument();
        const sheet = addSheet(batch.workbook, wanted);
        announceSheets(batch, sheet);
        return ref('Worksheet', sheet);
      },
    },
    GetActiveWorksheet: {
      run: (_, __, { workbook }) => {
        const sheet = sheetWithId(workbook, workbook.active);
        if (sheet === null) throw itemNotFound();
        return ref('Worksheet', sheet);
      },
    },
    GetCount: {
      since: '1.4',
      run: (_, [visibleOnly], { workbook }) =>
        worksheetsOf(workbook).filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length,
    },
    GetFirst: { since: '1.5', run: (_, [visibleOnly], { workbook }) => worksheetAt(worksheetsOf(workbook), visibleOnly, false) },
    GetLast: { since: '1.5', run: (_, [visibleOnly], { workbook }) => worksheetAt(worksheetsOf(workbook), visibleOnly, true) },
    GetItemOrNullObject: {
      since: '1.4',
      run: (_, [key], { workbook }) => {
        const sheet = findSheet(workbook, key);
        return sheet === null ? null : ref('Worksheet', sheet);
      },
    },
    _RegisterDataChangedEvent: { since: '1.9', ...noEvent },
    _UnregisterDataChangedEvent: { since: '1.9', ...noEvent },
    _RegisterActivatedEvent: { since: '1.7', ...noEvent },
    _UnregisterActivatedEvent: { since: '1.7', ...noEvent },
    _RegisterAddedEvent: { since: '1.7', ...noEvent },
    _UnregisterAddedEvent: { since: '1.7', ...noEvent },
    _RegisterDeletedEvent: { since: '1.7', ...noEvent },
    _UnregisterDeletedEvent: { since: '1.7', ...noEvent },
  },
};

