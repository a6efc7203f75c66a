/** What the state may say of the cumulative tables of the workbook. */
import * as z from 'zod/mini';
import { LEVELS } from '../appendices/level';

const level = z.enum(LEVELS);

export const cumulative = z.object({
  grouping: z.optional(z.enum(['district', 'region', 'group', 'none'])),
  shows: z.optional(z.enum(['names', 'counts'])),
  period: z.optional(z.enum(['year', 'half', 'quarter'])),
  units: z.optional(z.enum(['before', 'after'])),
  mergerYear: z.optional(z.number()),
  year: z.optional(z.number()),
  starts: z.optional(z.array(z.object({ level, year: z.number(), count: z.number() }))),
  fallReasons: z.optional(z.array(z.object({ level, reason: z.string() }))),
  appendix: z.optional(z.number()),
  hasCharts: z.optional(z.boolean()),
});
