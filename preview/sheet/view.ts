/** A workbook of the host and the Univer that shows it. */
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Workbook } from '../../host/browser';
import type { Look } from './style';
import { UNIT, type Sheets } from './univer';

export interface View extends Sheets {
  readonly workbook: Workbook;
  readonly look: Look;
}

/** The workbook as Univer has it. */
export function shownWorkbook({ api }: View): FWorkbook {
  const shown = api.getWorkbook(UNIT);
  if (shown === null) throw new Error('Univer shows no workbook');
  return shown;
}
