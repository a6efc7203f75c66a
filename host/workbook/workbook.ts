/** The in-memory workbook: what Excel would hold open. */
import type { Area } from '../../src/sheet/grid';
import type { LoadedFile } from '../files/loaded';
import type { Change } from './changes';
import { createSheet, type Sheet } from './sheet';
import { DEFAULT_STYLE, type CellStyle } from './style';

export interface CustomXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
}

export interface Name {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  /** Id of the sheet that it belongs to, or null. */
  readonly sheet: string | null;
  /** Not among those that people see. */
  readonly hidden?: true;
}

export interface Workbook {
  /** File name as Excel shows it. */
  name: string;
  sheets: Sheet[];
  /** Id of a sheet. */
  active: string;
  selection: { readonly sheet: string; readonly areas: readonly Area[] };
  customXmlParts: readonly CustomXmlPart[];
  names: readonly Name[];
  /** Its structure is locked: no sheet may come, go, or get another name. */
  isProtected: boolean;
  standardStyle: CellStyle;
  readonly listeners: Set<(changes: readonly Change[]) => void>;
  /** What it was opened from; null for a new one. */
  readonly file: LoadedFile | null;
  /** The next number for ids that the host gives. */
  nextId: number;
}

export function createWorkbook(sheetNames: readonly string[] = ['Sheet1'], file: LoadedFile | null = null): Workbook {
  const workbook: Workbook = {
    name: 'Book1.xlsx',
    file,
    sheets: [],
    active: '',
    selection: { sheet: '', areas: [] },
    customXmlParts: [],
    names: [],
    isProtected: false,
    standardStyle: DEFAULT_STYLE,
    listeners: new Set(),
    nextId: 1,
  };
  for (const name of sheetNames) workbook.sheets.push(createSheet(newId(workbook), name));
  selectFirstCell(workbook);
  return workbook;
}

/** Activates the first visible sheet with A1 selected. */
export function selectFirstCell(workbook: Workbook): void {
  const sheet = workbook.sheets.find((one) => one.visibility === 'visible') ?? workbook.sheets[0];
  workbook.active = sheet?.id ?? '';
  workbook.selection = { sheet: workbook.active, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
}

/** An id as Excel gives them: a GUID in braces, in order of creation and so the same in every run. */
export function newId(workbook: Workbook): string {
  return `{00000000-0000-4000-8000-${(workbook.nextId++).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** By name, as Excel compares them: without regard to case. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  const wanted = name.toLocaleLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted) ?? null;
}

export function sheetWithId(workbook: Workbook, id: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** Whether Excel takes the name for a sheet: 1 to 31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = createSheet(newId(workbook), name, workbook.standardStyle);
  workbook.sheets.push(sheet);
  return sheet;
}

/** "Sheet4": the first of its kind that is free. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}
