/** What a person may do in Univer: only what the host's workbook can take over. */
import { CanceledError, CommandType, type ICommandInfo } from '@univerjs/core';
import {
  OtherFormulaMarkDirty,
  RemoveNumfmtMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';

const ALLOWED: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetNumfmtMutation.id,
  RemoveNumfmtMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  // Univer's own note that the formula of a conditional format is to be computed.
  OtherFormulaMarkDirty.id,
]);

/** Inserting rows, merging, renaming sheets and the like: Univer drops a command whose mutation is refused so. */
export function refuseOthers({ id, type }: Readonly<ICommandInfo>): void {
  if (type === CommandType.MUTATION && id.startsWith('sheet.') && !ALLOWED.has(id)) throw new CanceledError();
}
