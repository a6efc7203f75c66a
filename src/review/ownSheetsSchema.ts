/** What the state may say of the sheets that the add-in made. */
import * as z from 'zod/mini';

const area = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });

const look = z.object({
  bold: z.optional(z.boolean()),
  italic: z.optional(z.boolean()),
  size: z.optional(z.number()),
  align: z.optional(z.enum(['left', 'center', 'right'])),
  isUnderlined: z.optional(z.boolean()),
  wraps: z.optional(z.boolean()),
  hasBorder: z.optional(z.boolean()),
  fill: z.optional(z.string()),
  numberFormat: z.optional(z.string()),
});

const chart = z.object({
  kind: z.enum(['line', 'bar']),
  title: z.string(),
  categories: area,
  series: z.array(z.object({ name: z.string(), values: area, isTarget: z.optional(z.boolean()) })),
  at: z.object({ row: z.number(), column: z.number() }),
});

const layout = z.object({
  looks: z.array(z.object({ look, cells: z.string() })),
  merges: z.array(z.string()),
  columnWidths: z.array(z.number()),
  rowHeights: z.array(z.tuple([z.number(), z.number()])),
  headerRows: z.optional(z.object({ top: z.number(), bottom: z.number() })),
  charts: z.array(chart),
});

export const ownSheet = z.object({ purpose: z.string(), sheet: z.string(), rows: z.array(z.string()), layout });
