/** Answering what `load` asks for. */
import { unknownToHost } from './errors';
import { linkOf, memberName, readableScalars, scalarOf, typeOf } from './members';
import type { Batch, ObjectRef } from './objects';

/** As the client sends it: paths such as "values", "format/font/name", "items/name", "*". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export type Answer = Record<string, unknown>;

/** The selected properties of the object; of a collection, those of its items. Names are as the client reads them: first letter capital. */
export function query(target: ObjectRef, info: QueryInfo, batch: Batch, ceiling: string): Answer {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  return select(target, paths.length === 0 ? ['*'] : paths, batch, ceiling, info);
}

function select(target: ObjectRef, paths: readonly string[], batch: Batch, ceiling: string, slice: QueryInfo = {}): Answer {
  const { items } = typeOf(target);
  if (items === undefined) return { ...identity(target), ...properties(target, paths, batch, ceiling) };
  const inner = paths.map((path) => path.replace(/^items(\/|$)/i, '')).map((path) => (path === '' ? '*' : path));
  const skip = slice.Skip ?? 0;
  const wanted = items(target.value, batch).slice(skip, slice.Top === undefined ? undefined : skip + slice.Top);
  return { _Items: wanted.map((item) => select(item, inner, batch, ceiling)) };
}

/** What the client needs to find the object again in its collection. */
export function identity(target: ObjectRef): Answer {
  const id = typeOf(target).id?.(target.value);
  return id === undefined ? {} : { _Id: id };
}

function properties(target: ObjectRef, paths: readonly string[], batch: Batch, ceiling: string): Answer {
  const answer: Answer = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0 || typeOf(target).links?.[memberName(first)] !== undefined) {
      nested.set(first, [...(nested.get(first) ?? []), rest.join('/') || '*']);
    } else {
      for (const name of first === '*' ? readableScalars(target, ceiling) : [first]) {
        const { read } = scalarOf(target, name, ceiling);
        if (read === undefined) throw unknownToHost(`reading ${target.type}.${name}`);
        answer[memberName(name)] = read(target.value, batch);
      }
    }
  }
  for (const [name, inner] of nested) {
    const linked = linkOf(target, name, ceiling).follow(target.value, batch);
    answer[memberName(name)] = linked === null ? { _IsNull: true } : select(linked, inner, batch, ceiling);
  }
  return answer;
}
