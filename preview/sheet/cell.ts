/** What a cell of the host holds, in the words of Univer. */
import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell } from '../../host/browser';
import type { CellValue } from '../../src/sheet/grid';
import type { Look } from './style';

export function cellData({ value, formula, style }: Cell, look: Look): ICellData {
  return { ...valueData(value), f: formula, si: null, p: null, s: look(style) };
}

function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return { v: null, t: null };
  }
}
