/** A line that says what the signs mean: "Ghi chú: x: đạt; ô trống: chưa đạt". */
import { linesAbove, linesOfRow } from '../../sheet/title';
import type { Area, Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';

/** True: the sign says that a criterion is met; absent where no line tells. */
export interface Legend {
  readonly cross?: boolean;
  readonly blank?: boolean;
  readonly dash?: boolean;
}

const MEANS = '["\'”)]* ?(?:[:=–-]|la|nghia la|vao|ghi|the hien)? ?(?:(?:o|nhung|cac|noi dung|xa|da|tieu chi|chi tieu) )*(chua |khong )?dat\\b';
const SIGNS: Readonly<Record<keyof Legend, RegExp>> = {
  cross: new RegExp(`(?:^|[^a-z0-9])x${MEANS}`),
  blank: new RegExp(`\\b(?:de trong|bo trong|o trong|trong)${MEANS}`),
  dash: new RegExp(`(?:^|[("'“;,] ?|dau )[-–]${MEANS}`),
};
const ROWS_BELOW = 12;

export function legendOf(grid: Grid, area: Area): Legend {
  const lines = [...linesAbove(grid, area.top, 0), ...below(grid, area.bottom)].map(({ text }) => fold(text));
  const found = (Object.keys(SIGNS) as (keyof Legend)[]).flatMap((sign) => {
    const [match] = lines.flatMap((line) => {
      const one = SIGNS[sign].exec(line);
      return one === null ? [] : [one];
    });
    return match === undefined ? [] : [[sign, match[1] === undefined] as const];
  });
  return Object.fromEntries(found);
}

function below(grid: Grid, bottom: number) {
  const last = Math.min(bottom + ROWS_BELOW, grid.area?.bottom ?? -1);
  return Array.from({ length: Math.max(0, last - bottom) }, (_, index) => bottom + 1 + index).flatMap((row) => linesOfRow(grid, row));
}
