/** Finding a member of a type, and refusing what the host or the ceiling does not have. */
import { apiNotFound, invalidArgument, itemNotFound, unknownToHost } from './errors';
import type { Link, Method, ObjectRef, ObjectType, Scalar } from './objects';
import { OBJECT_TYPES } from './types';

/** The ceiling is a version of ExcelApi, "1.13". */
export function isWithin(since: string | undefined, ceiling: string): boolean {
  const [major = 1, minor = 1] = (since ?? '1.1').split('.').map(Number);
  const [topMajor = 1, topMinor = 1] = ceiling.split('.').map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

export function typeOf(target: ObjectRef): ObjectType<unknown> {
  return OBJECT_TYPES[target.type] as ObjectType<unknown>;
}

/** "values" and "Values" alike are the member Values. */
export const memberName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const display = (target: ObjectRef, name: string): string => `${target.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function check<M extends { readonly since?: string }>(member: M | undefined, target: ObjectRef, name: string, ceiling: string): M {
  if (member === undefined) throw unknownToHost(display(target, name));
  if (!isWithin(member.since, ceiling)) throw apiNotFound(display(target, name), member.since ?? '1.1');
  return member;
}

export function scalarOf(target: ObjectRef, name: string, ceiling: string): Scalar<unknown> {
  return check(typeOf(target).scalars?.[memberName(name)], target, name, ceiling);
}

export function linkOf(target: ObjectRef, name: string, ceiling: string): Link<unknown> {
  return check(typeOf(target).links?.[memberName(name)], target, name, ceiling);
}

export function methodOf(target: ObjectRef, name: string, ceiling: string): Method<unknown> {
  return check(typeOf(target).methods?.[memberName(name)], target, name, ceiling);
}

/** What every object can do beyond its own type; null objects can do nothing. */
export function existing(target: ObjectRef | null): ObjectRef {
  if (target === null) throw itemNotFound();
  return target;
}

export function readableScalars(target: ObjectRef, ceiling: string): string[] {
  return Object.entries(typeOf(target).scalars ?? {})
    .filter(([, scalar]) => scalar.read !== undefined && isWithin(scalar.since, ceiling))
    .map(([name]) => name);
}

export function writable(scalar: Scalar<unknown>): NonNullable<Scalar<unknown>['write']> {
  if (scalar.write === undefined) throw invalidArgument();
  return scalar.write;
}
