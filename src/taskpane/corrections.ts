/** What a person corrects of the recognition, as lists of the workbook's state; and addresses of headers as they type them. */
import type { Correction } from '../review/state';
import { parseAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';

/** The list with `correction`, which takes the place of `before` and of what was said of the same header or sheet. */
export function withCorrection(all: readonly Correction[], correction: Correction, before?: Correction): readonly Correction[] {
  const replaced = [keyOf(correction), ...(before === undefined ? [] : [keyOf(before)])];
  return [...all.filter((one) => !replaced.includes(keyOf(one))), correction];
}

export function withoutCorrection(all: readonly Correction[], correction: Correction): readonly Correction[] {
  return all.filter((one) => keyOf(one) !== keyOf(correction));
}

function keyOf(correction: Correction): string {
  return 'kind' in correction ? `${correction.header} ${correction.sheet}` : ` ${correction.sheet}`;
}

/** "A5:M6", "a5", or the rows "5:6", within the used range; one column stands for all. Null where it is no such address. */
export function readHeaderAddress(text: string, used: Area | null): Area | null {
  const typed = text.trim().toUpperCase().replace(/\s*:\s*/, ':').replace(/\$/g, '');
  const rows = /^(\d{1,7})(?::(\d{1,7}))?$/.exec(typed);
  const area = rows === null ? parseAddress(typed)?.area : wholeRows(Number(rows[1]), Number(rows[2] ?? rows[1]));
  return area === undefined || used === null ? null : withinUsed(area, used);
}

function wholeRows(one: number, other: number): Area {
  return { top: Math.min(one, other) - 1, bottom: Math.max(one, other) - 1, left: 0, right: 0 };
}

/** The header that a person means by these cells: null where they lie outside of what the sheet holds. */
export function withinUsed(area: Area, used: Area): Area | null {
  const isOneColumn = area.left === area.right;
  const within = {
    top: Math.max(area.top, used.top),
    bottom: Math.min(area.bottom, used.bottom),
    left: isOneColumn ? used.left : Math.max(area.left, used.left),
    right: isOneColumn ? used.right : Math.min(area.right, used.right),
  };
  return within.top > within.bottom || within.left > within.right ? null : within;
}
