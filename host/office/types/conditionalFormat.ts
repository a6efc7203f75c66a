/** Conditional formats: the collection of a range, a rule, and the parts of a custom rule. */
import type { Area } from '../../../src/sheet/grid';
import { intersect } from '../../workbook/area';
import { newCustomFormat, type ConditionalFormat, type RuleFormat } from '../../workbook/conditionalFormats';
import { newId } from '../../workbook/workbook';
import { generalException, invalidArgument, itemNotFound, unknownToHost } from '../errors';
import { changed, ref, type Batch, type Cells, type ObjectRef, type ObjectType, type Rule, type Scalar } from '../objects';
import { refuseFormats } from './sheetEdits';

const touches = (format: ConditionalFormat, areas: readonly Area[]): boolean =>
  format.areas.some((area) => areas.some((other) => intersect(area, other) !== null));

const inside = (cells: Cells): readonly ConditionalFormat[] =>
  cells.sheet.conditionalFormats.filter((format) => touches(format, cells.areas));

const ruleRef = (cells: Cells, format: ConditionalFormat): ObjectRef =>
  ref('ConditionalFormat', { sheet: cells.sheet, id: format.id });

function formatOf(rule: Rule): ConditionalFormat {
  const format = rule.sheet.conditionalFormats.find((one) => one.id === rule.id);
  if (format === undefined) throw itemNotFound();
  return format;
}

/** The range that two areas leave, for removing rules from a part of theirs. */
function without(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const parts = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function clearAll(cells: Cells, _: unknown, batch: Batch): void {
  refuseFormats(cells.sheet);
  cells.sheet.conditionalFormats = cells.sheet.conditionalFormats.flatMap((format) => {
    if (!touches(format, cells.areas)) return [format];
    const areas = cells.areas.reduce<readonly Area[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), format.areas);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  changed(batch, 'conditionalFormats', cells.sheet, cells.areas);
}

function change(rule: Rule, what: Partial<ConditionalFormat>, batch: Batch): void {
  refuseFormats(rule.sheet);
  const format = formatOf(rule);
  rule.sheet.conditionalFormats = rule.sheet.conditionalFormats.map((one) => (one === format ? { ...one, ...what } : one));
  changed(batch, 'conditionalFormats', rule.sheet, format.areas);
}

export const conditionalFormatCollection: ObjectType<Cells> = {
  items: (cells) => inside(cells).map((format) => ruleRef(cells, format)),
  item: (cells, key) => {
    const format = inside(cells).find((one) => one.id === key);
    if (format === undefined) throw itemNotFound();
    return ruleRef(cells, format);
  },
  methods: {
    /** A new rule goes before all others. */
    Add: {
      since: '1.6',
      run: (cells, [type], batch) => {
        if (type !== 'Custom') throw unknownToHost(`ConditionalFormatCollection.add of type ${String(type)}`);
        refuseFormats(cells.sheet);
        const format = newCustomFormat(newId(batch.workbook), cells.areas);
        cells.sheet.conditionalFormats = [format, ...cells.sheet.conditionalFormats];
        changed(batch, 'conditionalFormats', cells.sheet, cells.areas);
        return ruleRef(cells, format);
      },
    },
    ClearAll: { since: '1.6', run: clearAll },
    GetCount: { since: '1.6', run: (cells) => inside(cells).length },
    GetItemAt: {
      since: '1.6',
      run: (cells, [index]) => {
        const format = inside(cells)[Number(index)];
        if (format === undefined) throw itemNotFound();
        return ruleRef(cells, format);
      },
    },
    GetItemOrNullObject: {
      since: '1.14',
      run: (cells, [id]) => {
        const format = inside(cells).find((one) => one.id === id);
        return format === undefined ? null : ruleRef(cells, format);
      },
    },
  },
};

function move(rule: Rule, priority: unknown, batch: Batch): void {
  const format = formatOf(rule);
  const others = rule.sheet.conditionalFormats.filter((one) => one !== format);
  if (!Number.isInteger(priority) || Number(priority) < 0 || Number(priority) > others.length) throw invalidArgument();
  others.splice(Number(priority), 0, format);
  rule.sheet.conditionalFormats = others;
  changed(batch, 'conditionalFormats', rule.sheet, format.areas);
}

export const conditionalFormat: ObjectType<Rule> = {
  id: (rule) => rule.id,
  scalars: {
    Id: { since: '1.6', read: (rule) => rule.id },
    Type: { since: '1.6', read: (rule) => formatOf(rule).type },
    Priority: { since: '1.6', read: (rule) => rule.sheet.conditionalFormats.indexOf(formatOf(rule)), write: move },
    StopIfTrue: {
      since: '1.6',
      read: (rule) => formatOf(rule).stopIfTrue,
      write: (rule, stopIfTrue, batch) => change(rule, { stopIfTrue: stopIfTrue === true }, batch),
    },
  },
  links: {
    Custom: {
      since: '1.6',
      follow: (rule) => {
        if (formatOf(rule).type !== 'Custom') throw generalException();
        return ref('CustomConditionalFormat', rule);
      },
    },
    CustomOrNullObject: {
      since: '1.6',
      follow: (rule) => (formatOf(rule).type === 'Custom' ? ref('CustomConditionalFormat', rule) : null),
    },
  },
  methods: {
    Delete: {
      since: '1.6',
      run: (rule, _, batch) => {
        refuseFormats(rule.sheet);
        const format = formatOf(rule);
        rule.sheet.conditionalFormats = rule.sheet.conditionalFormats.filter((one) => one !== format);
        changed(batch, 'conditionalFormats', rule.sheet, format.areas);
      },
    },
    GetRange: { since: '1.6', run: (rule) => oneArea(rule) ?? fail() },
    GetRangeOrNullObject: { since: '1.6', run: oneArea },
    GetRanges: { since: '1.9', run: (rule) => ref('RangeAreas', { sheet: rule.sheet, areas: formatOf(rule).areas }) },
  },
};

/** The range of a rule, null where it has several. */
function oneArea(rule: Rule): ObjectRef | null {
  const { areas } = formatOf(rule);
  return areas.length === 1 ? ref('Range', { sheet: rule.sheet, areas }) : null;
}

function fail(): never {
  throw itemNotFound();
}

export const customConditionalFormat: ObjectType<Rule> = {
  links: {
    Rule: { since: '1.6', follow: (rule) => ref('ConditionalFormatRule', rule) },
    Format: { since: '1.6', follow: (rule) => ref('ConditionalRangeFormat', rule) },
  },
};

export const conditionalFormatRule: ObjectType<Rule> = {
  scalars: {
    Formula: {
      since: '1.6',
      read: (rule) => formatOf(rule).formula ?? '',
      write: (rule, input, batch) => {
        if (typeof input !== 'string' || input === '') throw invalidArgument();
        change(rule, { formula: input.startsWith('=') ? input : `=${input}` }, batch);
      },
    },
  },
};

function formatScalar(key: keyof RuleFormat): Scalar<Rule> {
  return {
    since: '1.6',
    read: (rule) => formatOf(rule).format[key] ?? null,
    write: (rule, input, batch) => change(rule, { format: { ...formatOf(rule).format, [key]: input } }, batch),
  };
}

export const conditionalRangeFormat: ObjectType<Rule> = {
  scalars: { NumberFormat: formatScalar('numberFormat') },
  links: {
    Font: { since: '1.6', follow: (rule) => ref('ConditionalRangeFont', rule) },
    Fill: { since: '1.6', follow: (rule) => ref('ConditionalRangeFill', rule) },
  },
};

export const conditionalRangeFont: ObjectType<Rule> = {
  scalars: {
    Color: formatScalar('fontColor'),
    Bold: formatScalar('bold'),
    Italic: formatScalar('italic'),
    Underline: formatScalar('underline'),
    Strikethrough: formatScalar('strikethrough'),
  },
};

export const conditionalRangeFill: ObjectType<Rule> = {
  scalars: { Color: formatScalar('fill') },
};
