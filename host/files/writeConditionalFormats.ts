/** Brings the conditional formats of a sheet's XML up to the workbook's; rules that are as they were read stay as they are. */
import { printArea } from '../workbook/reference';
import type { Area } from '../../src/sheet/grid';
import type { ConditionalFormat, RuleFormat } from '../workbook/conditionalFormats';
import { append, child, children, descendants, insertInOrder, make, numberOf, remove, setText, type Element } from './dom';
import { prefixFunctions } from './futureFunctions';
import { ruleElements } from './readSheet';
import { SHEET_ORDER } from './sheetOrder';

/** `ruleIndex` gives the index of a format among those of rules. Answers the indexes that rules taken out referred to. */
export function writeConditionalFormats(
  root: Element,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
  ruleIndex: (format: RuleFormat) => number,
): number[] {
  const elements = ruleElements(root);
  const kept = new Set(after.map((format) => format.source));
  const priorities = newPriorities(root, before, after, elements);
  const gone = before.filter((format) => !kept.has(format.source)).flatMap((format) => elements[format.source ?? -1] ?? []);
  gone.forEach(takeOut);
  for (const format of after) {
    const old = before.find((one) => one.source === format.source && format.source !== null);
    const element = format.source === null ? undefined : elements[format.source];
    if (element === undefined) addRule(root, format, ruleIndex);
    else if (old !== undefined && old !== format) changeRule(root, element, old, format, ruleIndex);
  }
  priorities(after);
  return gone.flatMap((rule) => numberOf(rule, 'dxfId') ?? []);
}

const listOfAreas = (areas: readonly Area[]): string => areas.map(printArea).join(' ');

function takeOut(rule: Element): void {
  const parent = rule.parentNode as Element;
  remove(rule);
  if (children(parent, 'cfRule').length === 0) remove(parent);
}

const fresh = new WeakMap<ConditionalFormat, Element>();

function addRule(root: Element, format: ConditionalFormat, ruleIndex: (format: RuleFormat) => number): void {
  const list = make(root, 'conditionalFormatting', { sqref: listOfAreas(format.areas) });
  const rule = append(list, 'cfRule', {
    type: 'expression',
    dxfId: Object.keys(format.format).length === 0 ? undefined : ruleIndex(format.format),
    priority: 1,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
  });
  setText(append(rule, 'formula'), prefixFunctions((format.formula ?? '=FALSE').slice(1)));
  insertInOrder(root, list, SHEET_ORDER);
  fresh.set(format, rule);
}

function changeRule(root: Element, element: Element, old: ConditionalFormat, format: ConditionalFormat, ruleIndex: (format: RuleFormat) => number): void {
  if (old.format !== format.format) element.setAttribute('dxfId', String(ruleIndex(format.format)));
  if (old.stopIfTrue !== format.stopIfTrue) {
    if (format.stopIfTrue) element.setAttribute('stopIfTrue', '1');
    else element.removeAttribute('stopIfTrue');
  }
  const formula = child(element, 'formula');
  if (old.formula !== format.formula && formula !== null) setText(formula, prefixFunctions((format.formula ?? '').slice(1)));
  if (old.areas !== format.areas) moveRule(root, element, format.areas);
}

/** A rule that shares its list of areas with others gets a list of its own. */
function moveRule(root: Element, element: Element, areas: readonly Area[]): void {
  const parent = element.parentNode as Element;
  if (children(parent, 'cfRule').length === 1) {
    parent.setAttribute('sqref', listOfAreas(areas));
    return;
  }
  remove(element);
  const list = make(root, 'conditionalFormatting', { sqref: listOfAreas(areas) });
  list.appendChild(element);
  insertInOrder(root, list, SHEET_ORDER);
}

/**
 * Rules taken out and put before the others move the numbers of those that stay by as many, so that highlighting and
 * clearing give back the numbers of the file. Where the order itself has changed, all are numbered anew.
 */
function newPriorities(root: Element, before: readonly ConditionalFormat[], after: readonly ConditionalFormat[], elements: readonly Element[]): (after: readonly ConditionalFormat[]) => void {
  const number = (format: ConditionalFormat): number => numberOf(elements[format.source ?? -1] as Element, 'priority') ?? 0;
  const stay = after.filter((format) => format.source !== null);
  const isInOrder = stay.every((format, index) => index === 0 || number(stay[index - 1] as ConditionalFormat) <= number(format));
  const isNewFirst = after.every((format, index) => format.source !== null || index < after.length - stay.length);
  if (!isInOrder || !isNewFirst) {
    return (formats) => formats.forEach((format, index) => elementOf(format, elements).setAttribute('priority', String(index + 1)));
  }
  const added = after.length - stay.length;
  const removed = before.filter((format) => !stay.some((one) => one.source === format.source)).map(number);
  const moved = (priority: number): number => priority - removed.filter((one) => one < priority).length + added;
  const extensions = descendants(root, 'cfRule').filter((rule) => !elements.includes(rule) && numberOf(rule, 'priority') !== null);
  return (formats) => {
    formats.forEach((format, index) => {
      if (format.source === null) elementOf(format, elements).setAttribute('priority', String(index + 1));
    });
    if (added === 0 && removed.length === 0) return;
    for (const rule of [...stay.map((format) => elementOf(format, elements)), ...extensions]) {
      rule.setAttribute('priority', String(moved(numberOf(rule, 'priority') ?? 0)));
    }
  };
}

function elementOf(format: ConditionalFormat, elements: readonly Element[]): Element {
  return (format.source === null ? fresh.get(format) : elements[format.source]) as Element;
}
