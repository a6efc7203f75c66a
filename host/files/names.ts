/** The names of a workbook's file: those of a sheet name it by its position. */
import type { Name, Workbook } from '../workbook/workbook';
import { append, child, childInOrder, children, remove, setText, type Element } from './dom';
import type { LoadedFile } from './loaded';

/** Whether names came, went or changed since the file was read. */
export function namesDiffer({ names }: Workbook, file: LoadedFile): boolean {
  return names.length !== file.names.length || names.some((name, index) => name !== file.names[index]);
}

/** Writes the list anew; what the file says of a name beyond what the workbook knows goes with it where the name stayed. */
export function writeNames(root: Element, workbook: Workbook, file: LoadedFile, order: readonly string[]): void {
  const old = child(root, 'definedNames');
  const kept = new Map<Name, Element>();
  const elements = old === null ? [] : children(old, 'definedName');
  file.names.forEach((name, index) => elements[index] !== undefined && kept.set(name, elements[index]));
  elements.forEach(remove);
  // Excel wants them in alphabetical order.
  const sorted = [...workbook.names].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  if (sorted.length === 0) {
    if (old !== null) remove(old);
    return;
  }
  const list = childInOrder(root, 'definedNames', order);
  for (const name of sorted) {
    const element = kept.get(name) ?? make(list, name);
    if (name.sheet !== null) element.setAttribute('localSheetId', String(workbook.sheets.findIndex(({ id }) => id === name.sheet)));
    list.appendChild(element);
  }
}

function make(list: Element, { name, formula, hidden }: Name): Element {
  const element = append(list, 'definedName', { name, hidden: hidden === true ? 1 : undefined });
  setText(element, formula.slice(1));
  return element;
}
