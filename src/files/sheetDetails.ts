/** What SheetJS does not tell of a sheet's part: the styles of its cells, hidden rows and columns, protection. */
import { columnIndex } from '../sheet/address';
import { cellKey, type CellKey } from '../sheet/grid';
import { attribute, attributeReader, isOn, startTags } from './xml';

export interface SheetDetails {
  /** The style of a cell, an index of the styles part, where it is not the first. */
  readonly styles: ReadonlyMap<CellKey, number>;
  /** Formula errors as Excel writes them ("#SPILL!"). */
  readonly errors: ReadonlyMap<CellKey, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

const COLUMNS_OF_EXCEL = 16_384;

const reference = attributeReader('r');
const style = attributeReader('s');
const type = attributeReader('t');

/** Start tags of rows, cells and values; a value brings its text. Prefixes differ between writers. */
const TAGS = /<(?:[\w.-]+:)?(?:(row|c)(?=[\s/>])([^>]*)|v(?:\s[^>]*)?>([^<]*))/g;

/** Reads the part of one sheet; anything unknown in it is passed over. */
export function readSheetDetails(xml: string): SheetDetails {
  const start = Math.max(xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/), 0);
  const end = Math.max(xml.lastIndexOf('sheetData>'), start);
  return {
    ...readCells(xml.slice(start, end)),
    hiddenColumns: readHiddenColumns(xml.slice(0, start)),
    isProtected: startTags(xml.slice(end), 'sheetProtection').some((tag) => isOn(tag, 'sheet')),
  };
}

function readCells(sheetData: string): Omit<SheetDetails, 'hiddenColumns' | 'isProtected'> {
  const styles = new Map<CellKey, number>();
  const errors = new Map<CellKey, string>();
  const hiddenRows = new Set<number>();
  let row = -1;
  let column = -1;
  let isError = false;

  for (const match of sheetData.matchAll(TAGS)) {
    const [, name, attributes = '', value = ''] = match;
    if (name === 'row') {
      row = Number(reference(attributes) ?? row + 2) - 1;
      column = -1;
      if (isOn(attributes, 'hidden')) hiddenRows.add(row);
    } else if (name === 'c') {
      column = columnOf(reference(attributes)) ?? column + 1;
      isError = type(attributes) === 'e';
      const index = Number(style(attributes) ?? 0);
      if (index > 0) styles.set(cellKey(row, column), index);
    } else if (isError) {
      errors.set(cellKey(row, column), value);
    }
  }

  return { styles, errors, hiddenRows };
}

/** "BC12" → 54; null where the cell does not name its place, which then follows from the cell before it. */
function columnOf(address: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  return letters === undefined ? null : columnIndex(letters);
}

function readHiddenColumns(beforeData: string): Set<number> {
  const hidden = new Set<number>();
  for (const tag of startTags(beforeData, 'col')) {
    if (!isOn(tag, 'hidden')) continue;
    const last = Math.min(Number(attribute(tag, 'max')), COLUMNS_OF_EXCEL);
    for (let column = Number(attribute(tag, 'min')); column <= last; column++) hidden.add(column - 1);
  }
  return hidden;
}
