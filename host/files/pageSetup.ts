/** Page setup and margins of a sheet's XML. */
import { DEFAULT_PAGE, MARGINS, type PageSetup } from '../workbook/page';
import { child, childInOrder, flag, numberOf, type Element } from './dom';
import { SHEET_ORDER } from './sheetOrder';

export function readPage(root: Element): PageSetup {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const isFitted = fitElement(root) !== null;
  const options = child(root, 'printOptions');
  if (setup === null && margins === null && !isFitted && options === null) return DEFAULT_PAGE;
  return {
    orientation: setup?.getAttribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paper: (setup === null ? null : numberOf(setup, 'paperSize')) ?? DEFAULT_PAGE.paper,
    margins: Object.fromEntries(
      MARGINS.map((name) => [name, (margins === null ? null : numberOf(margins, name)) ?? DEFAULT_PAGE.margins[name]]),
    ) as PageSetup['margins'],
    fit: isFitted ? { wide: fitTo(setup, 'fitToWidth'), high: fitTo(setup, 'fitToHeight') } : null,
    isCentered: options !== null && flag(options, 'horizontalCentered'),
  };
}

export function writePage(root: Element, before: PageSetup, after: PageSetup): void {
  if (before.margins !== after.margins) {
    const margins = childInOrder(root, 'pageMargins', SHEET_ORDER);
    for (const name of MARGINS) margins.setAttribute(name, String(after.margins[name]));
  }
  if (before.isCentered !== after.isCentered) childInOrder(root, 'printOptions', SHEET_ORDER).setAttribute('horizontalCentered', after.isCentered ? '1' : '0');
  if (before.fit !== after.fit) writeFit(root, after.fit);
  if (before.orientation === after.orientation && before.paper === after.paper) return;
  const setup = childInOrder(root, 'pageSetup', SHEET_ORDER);
  if (before.orientation !== after.orientation) setup.setAttribute('orientation', after.orientation.toLowerCase());
  if (before.paper !== after.paper) setup.setAttribute('paperSize', String(after.paper));
  // The settings kept for a printer (r:id) would overrule these.
  for (const attribute of [...setup.attributes]) if (attribute.localName === 'id') setup.removeAttributeNode(attribute);
}

/** The mark of a sheet that is fitted to pages, or null. */
function fitElement(root: Element): Element | null {
  const properties = child(root, 'sheetPr');
  const fit = properties === null ? null : child(properties, 'pageSetUpPr');
  return fit !== null && flag(fit, 'fitToPage') ? fit : null;
}

const fitTo = (setup: Element | null, name: string): number => (setup === null ? null : numberOf(setup, name)) ?? 1;

function writeFit(root: Element, fit: PageSetup['fit']): void {
  const properties = childInOrder(root, 'sheetPr', SHEET_ORDER);
  childInOrder(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']).setAttribute('fitToPage', fit === null ? '0' : '1');
  if (fit === null) return;
  const setup = childInOrder(root, 'pageSetup', SHEET_ORDER);
  setup.setAttribute('fitToWidth', String(fit.wide));
  setup.setAttribute('fitToHeight', String(fit.high));
}
