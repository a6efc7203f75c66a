import { quoteSheet } from '../../../src/sheet/address';
import { parseReference } from '../../workbook/reference';
import { MARGINS, PAPERS, type Margin } from '../../workbook/page';
import type { Sheet } from '../../workbook/sheet';
import { invalidArgument } from '../errors';
import { changed, type Batch, type ObjectType, type Scalar } from '../objects';

const POINTS_AN_INCH = 72;

function change(sheet: Sheet, what: Partial<Sheet['page']>, batch: Batch): void {
  sheet.page = { ...sheet.page, ...what };
  changed(batch, 'structure', sheet, []);
}

/** Both numbers missing: the sheet is printed at a scale, which the host does not keep. */
function fitOf(zoom: unknown): Sheet['page']['fit'] {
  if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
  const { horizontalFitToPages: wide, verticalFitToPages: high } = zoom as Readonly<Record<string, unknown>>;
  return typeof wide === 'number' || typeof high === 'number' ? { wide: Number(wide ?? 0), high: Number(high ?? 0) } : null;
}

const PRINT_TITLES = '_xlnm.Print_Titles';

/** Rows repeated on every page are a name of the sheet, as in files. */
function setPrintTitleRows(sheet: Sheet, [rows]: readonly unknown[], batch: Batch): void {
  const area = typeof rows === 'string' ? parseReference(rows.replace(/\$/g, ''))?.areas[0] : undefined;
  if (area === undefined) throw invalidArgument();
  const { workbook } = batch;
  const others = workbook.names.filter((name) => name.sheet !== sheet.id || name.name !== PRINT_TITLES);
  workbook.names = [...others, { name: PRINT_TITLES, formula: `=${quoteSheet(sheet.name)}!$${area.top + 1}:$${area.bottom + 1}`, sheet: sheet.id }];
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
    CenterHorizontally: {
      since: '1.9',
      read: (sheet) => sheet.page.isCentered,
      write: (sheet, isCentered, batch) => change(sheet, { isCentered: isCentered === true }, batch),
    },
    Zoom: {
      since: '1.9',
      read: ({ page: { fit } }) => (fit === null ? { scale: 100 } : { horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.high || null }),
      write: (sheet, zoom, batch) => change(sheet, { fit: fitOf(zoom) }, batch),
    },
    ...Object.fromEntries(MARGINS.map((name) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`, margin(name)])),
  },
  methods: { SetPrintTitleRows: { since: '1.9', run: setPrintTitleRows } },
};
