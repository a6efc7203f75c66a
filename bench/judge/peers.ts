/** Validators on the same checks, each as its own documentation would have it, keeping every error. */
import Ajv from 'ajv';
import * as v from 'valibot';
import * as z from 'zod';
import type { Check, Place } from './checks';

export interface Peer {
  readonly name: string;
  /** Validates all places and returns what it keeps of the failing ones. */
  run(places: readonly Place[]): unknown;
  /** Each failing value as place × number of checks + position of the check. */
  failing(places: readonly Place[]): readonly number[];
}

const NAME = /i(\d\d)/;

/** Paths of failing values, by place, to their positions. */
function positions(checks: readonly Check[], paths: readonly (readonly string[])[]): readonly number[] {
  return paths.flatMap((names, place) => names.map((name) => place * checks.length + Number(NAME.exec(name)?.[1]) - 1));
}

export function byAjv(checks: readonly Check[]): Peer {
  const validate = new Ajv({ allErrors: true }).compile({ type: 'object', properties: Object.fromEntries(checks.map((check) => [check.name, jsonSchema(check)])), required: checks.map(({ name }) => name) });
  const run = (places: readonly Place[]) => places.map(({ byName }) => (validate(byName) ? [] : (validate.errors ?? [])));
  return { name: 'ajv', run, failing: (places) => positions(checks, run(places).map((errors) => errors.map(({ instancePath }) => instancePath))) };
}

function jsonSchema({ comparison, level }: Check): object {
  switch (comparison) {
    case '>=':
      return { type: 'number', minimum: level };
    case '<=':
      return { type: 'number', maximum: level };
    case '>':
      return { type: 'number', exclusiveMinimum: level };
    case '<':
      return { type: 'number', exclusiveMaximum: level };
    case 'met':
      return { const: true };
  }
}

export function byValibot(checks: readonly Check[]): Peer {
  const schema = v.object(Object.fromEntries(checks.map((check) => [check.name, valibotSchema(check)])));
  const run = (places: readonly Place[]) => places.map(({ byName }) => v.safeParse(schema, byName).issues ?? []);
  return { name: 'valibot', run, failing: (places) => positions(checks, run(places).map((issues) => issues.map(({ path }) => String(path?.[0]?.key)))) };
}

function valibotSchema({ comparison, level }: Check): v.GenericSchema {
  const number = Number(level);
  switch (comparison) {
    case '>=':
      return v.pipe(v.number(), v.minValue(number));
    case '<=':
      return v.pipe(v.number(), v.maxValue(number));
    case '>':
      return v.pipe(v.number(), v.gtValue(number));
    case '<':
      return v.pipe(v.number(), v.ltValue(number));
    case 'met':
      return v.literal(true);
  }
}

export function byZod(checks: readonly Check[]): Peer {
  const schema = z.object(Object.fromEntries(checks.map((check) => [check.name, zodSchema(check)])));
  const run = (places: readonly Place[]) => places.map(({ byName }) => schema.safeParse(byName).error?.issues ?? []);
  return { name: 'zod', run, failing: (places) => positions(checks, run(places).map((issues) => issues.map(({ path }) => String(path[0])))) };
}

function zodSchema({ comparison, level }: Check): z.ZodType {
  const number = Number(level);
  switch (comparison) {
    case '>=':
      return z.number().gte(number);
    case '<=':
      return z.number().lte(number);
    case '>':
      return z.number().gt(number);
    case '<':
      return z.number().lt(number);
    case 'met':
      return z.literal(true);
  }
}
