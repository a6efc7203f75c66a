/**
 * The text of the custom XML part that carries the state of a workbook (decision 9):
 * `<state xmlns="urn:soat-bieu-ntm:state:1" version="1">…JSON…</state>`.
 * The kept cells are written as short rows, grouped by sheet, because a plan may overwrite tens of thousands
 * of cells and the part travels in one request of at most 5 MB.
 */
import * as z from 'zod/mini';
import { LEVELS } from '../appendices/level';
import { cumulative } from './cumulativeSchema';
import { ownSheet } from './ownSheetsSchema';
import { STATE_NAMESPACE, type KeptCell, type WorkbookState } from './state';

const VERSION = 1;

/** `newer`: a later version of the add-in wrote it, and it must not be overwritten; `damaged`: it cannot be read. */
export type StateProblem = 'newer' | 'damaged';

export type StateReading = { readonly state: WorkbookState } | { readonly problem: StateProblem };

const cellValue = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const formula = z.nullable(z.string());

const level = z.enum(LEVELS);

/** Address; value, formula and number format before; value and formula after; the font before, where it was changed. */
const keptRow = z.tuple([z.string(), cellValue, formula, z.string(), cellValue, formula], z.string());

const correction = z.union([
  z.object({ sheet: z.string(), leftOut: z.literal(true) }),
  z.object({
    sheet: z.string(),
    kind: z.string(),
    header: z.string(),
    texts: z.record(z.string(), z.string()),
    columns: z.record(z.string(), z.nullable(z.string())),
  }),
]);

const situation = { region: z.optional(z.string()), group: z.optional(z.string()), isSpecial: z.optional(z.boolean()) };

const confirmedLevel = z.object({
  set: z.string(),
  indicator: z.string(),
  part: z.optional(z.string()),
  region: z.optional(z.string()),
  group: z.optional(z.string()),
  from: z.optional(z.number()),
  to: z.optional(z.number()),
  value: z.union([z.number(), z.string()]),
  source: z.string(),
});

const criteria = z.object({
  sets: z.optional(z.partialRecord(level, z.string())),
  everywhere: z.optional(z.object(situation)),
  places: z.optional(z.array(z.object({ place: z.string(), ...situation }))),
  confirmed: z.optional(z.array(confirmedLevel)),
  blanks: z.optional(z.enum(['unknown', 'unmet'])),
  own: z.optional(z.array(z.unknown())),
});

const explanation = z.object({
  key: z.string(),
  nth: z.number(),
  alike: z.number(),
  verdict: z.enum(['explained', 'accepted']),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  rule: z.string(),
  sheet: z.string(),
  cell: z.string(),
});

const stamp = z.object({
  form: z.number(),
  at: z.string(),
  version: z.string(),
  counts: z.object({ error: z.number(), warning: z.number(), info: z.number(), unmet: z.number() }),
  explained: z.number(),
  sheets: z.array(z.object({ sheet: z.string(), digest: z.string() })),
  leftOut: z.array(z.string()),
  digest: z.string(),
});

/** Fields that this version does not know are handed on. */
const stored = z.looseObject({
  bases: z.array(z.object({ from: z.optional(z.number()), to: z.optional(z.number()), base: z.number(), level: z.optional(level) })),
  baseReasons: z.optional(z.array(z.object({ year: z.number(), reason: z.string(), level: z.optional(level) }))),
  kept: z.array(z.tuple([z.string(), z.array(keptRow)])),
  corrections: z.optional(z.array(correction)),
  encodings: z.optional(z.array(z.object({ sheet: z.string(), encoding: z.enum(['tcvn3', 'vni', 'unicode']) }))),
  criteria: z.optional(criteria),
  explained: z.optional(z.array(explanation)),
  stamp: z.optional(stamp),
  ownSheets: z.optional(z.array(ownSheet)),
  cumulative: z.optional(cumulative),
});

type KeptRow = z.infer<typeof keptRow>;

/** The XML of a state. */
export function printState({ others, ...state }: WorkbookState): string {
  const rows = new Map<string, KeptRow[]>();
  for (const cell of state.kept) {
    const sheet = rows.get(cell.sheet) ?? [];
    rows.set(cell.sheet, sheet);
    const { before, after } = cell;
    const font = before.font === undefined ? [] : [before.font];
    sheet.push([cell.address, before.value, before.formula, before.numberFormat, after.value, after.formula, ...font]);
  }
  const json = JSON.stringify({ ...others, ...state, kept: [...rows] });
  return `<state xmlns="${STATE_NAMESPACE}" version="${VERSION}">${escapeText(json)}</state>`;
}

/** The state that an XML text holds, or why it cannot be used. */
export function parseState(xml: string): StateReading {
  const root = /<(?:[\w.-]+:)?state\b([^>]*)>([^<]*)<\/(?:[\w.-]+:)?state\s*>/.exec(xml);
  const version = /\bversion\s*=\s*["'](\d+)["']/.exec(root?.[1] ?? '');
  if (root === null || version === null) return { problem: 'damaged' };
  if (Number(version[1]) > VERSION) return { problem: 'newer' };
  const json = parseJson(unescapeText(root[2] ?? ''));
  const parsed = stored.safeParse(json);
  if (!parsed.success) return { problem: 'damaged' };
  const { bases, baseReasons, kept, corrections, encodings, criteria: stated, explained, stamp: stamped, ownSheets, cumulative: chosen, ...others } = parsed.data;
  return {
    state: {
      bases,
      kept: kept.flatMap(([sheet, rows]) => rows.map((row) => keptCell(sheet, row))),
      ...(baseReasons === undefined ? {} : { baseReasons }),
      ...(corrections === undefined ? {} : { corrections }),
      ...(encodings === undefined ? {} : { encodings }),
      ...(stated === undefined ? {} : { criteria: stated }),
      ...(explained === undefined ? {} : { explained }),
      ...(stamped === undefined ? {} : { stamp: stamped }),
      ...(ownSheets === undefined ? {} : { ownSheets }),
      ...(chosen === undefined ? {} : { cumulative: chosen }),
      ...(Object.keys(others).length === 0 ? {} : { others }),
    },
  };
}

function keptCell(sheet: string, row: KeptRow): KeptCell {
  const [address, value, formulaBefore, numberFormat, valueAfter, formulaAfter, font] = row;
  return {
    sheet,
    address,
    before: { value, formula: formulaBefore, numberFormat, ...(font === undefined ? {} : { font }) },
    after: { value: valueAfter, formula: formulaAfter },
  };
}

/** undefined where the text is no JSON: the schema refuses that as well. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON leaves two characters as they are that XML 1.0 forbids. */
function escapeText(json: string): string {
  return json
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
