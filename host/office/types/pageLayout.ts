import { MARGINS, PAPERS, type Margin } from '../../workbook/page';
import type { Sheet } from '../../workbook/sheet';
import { invalidArgument } from '../errors';
import { changed, type Batch, type ObjectType, type Scalar } from '../objects';

const POINTS_AN_INCH = 72;

function change(sheet: Sheet, what: Partial<Sheet['page']>, batch: Batch): void {
  sheet.page = { ...sheet.page, ...what };
  changed(batch, 'structure', sheet, []);
}

/** The API has margins in points. */
const margin = (name: Margin): Scalar<Sheet> => ({
  since: '1.9',
  read: (sheet) => sheet.page.margins[name] * POINTS_AN_INCH,
  write: (sheet, points, batch) => {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    change(sheet, { margins: { ...sheet.page.margins, [name]: points / POINTS_AN_INCH } }, batch);
  },
});

export const pageLayout: ObjectType<Sheet> = {
  scalars: {
    Orientation: {
      since: '1.9',
      read: (sheet) => sheet.page.orientation,
      write: (sheet, orientation, batch) => {
        if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
        change(sheet, { orientation }, batch);
      },
    },
    PaperSize: {
      since: '1.9',
      read: (sheet) => Object.keys(PAPERS).find((name) => PAPERS[name] === sheet.page.paper) ?? null,
      write: (sheet, name, batch) => {
        const paper = PAPERS[String(name)];
        if (paper === undefined) throw invalidArgument();
        change(sheet, { paper }, batch);
      },
    },
    ...Object.fromEntries(MARGINS.map((name) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`, margin(name)])),
  },
};
