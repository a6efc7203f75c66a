/** Page setup and margins of a sheet's XML. */
import { DEFAULT_PAGE, MARGINS, type PageSetup } from '../workbook/page';
import { child, childInOrder, numberOf, type Element } from './dom';
import { SHEET_ORDER } from './sheetOrder';

export function readPage(root: Element): PageSetup {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  if (setup === null && margins === null) return DEFAULT_PAGE;
  return {
    orientation: setup?.getAttribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paper: (setup === null ? null : numberOf(setup, 'paperSize')) ?? DEFAULT_PAGE.paper,
    margins: Object.fromEntries(
      MARGINS.map((name) => [name, (margins === null ? null : numberOf(margins, name)) ?? DEFAULT_PAGE.margins[name]]),
    ) as PageSetup['margins'],
  };
}

export function writePage(root: Element, before: PageSetup, after: PageSetup): void {
  if (before.margins !== after.margins) {
    const margins = childInOrder(root, 'pageMargins', SHEET_ORDER);
    for (const name of MARGINS) margins.setAttribute(name, String(after.margins[name]));
  }
  if (before.orientation === after.orientation && before.paper === after.paper) return;
  const setup = childInOrder(root, 'pageSetup', SHEET_ORDER);
  if (before.orientation !== after.orientation) setup.setAttribute('orientation', after.orientation.toLowerCase());
  if (before.paper !== after.paper) setup.setAttribute('paperSize', String(after.paper));
  // The settings kept for a printer (r:id) would overrule these.
  for (const attribute of [...setup.attributes]) if (attribute.localName === 'id') setup.removeAttributeNode(attribute);
}
