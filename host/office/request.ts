/** Carrying out one request of the client, statement by statement. */
import { ExcelError, invalidArgument, itemNotFound, unknownToHost } from './errors';
import { existing, linkOf, memberName, methodOf, scalarOf, typeOf, writable } from './members';
import { isRef, ref, type Batch, type ObjectRef } from './objects';
import { identity, query, type QueryInfo } from './query';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** The kinds of statements and paths by their numbers in the protocol. */
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };

export interface RequestBody {
  readonly Actions: readonly {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name: string;
    readonly ObjectPathId: number;
    readonly ArgumentInfo?: ArgumentInfo;
    readonly QueryInfo?: QueryInfo;
  }[];
  readonly ObjectPaths: Readonly<
    Record<
      string,
      {
        readonly ObjectPathType: number;
        readonly Name: string;
        readonly ParentObjectPathId?: number;
        readonly ArgumentInfo?: ArgumentInfo;
      }
    >
  >;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string } | null;
}

/** What lasts from one request to the next. */
export interface SessionState {
  readonly ceiling: string;
  /** Objects that the client refers to by a number. */
  readonly references: Map<string, ObjectRef>;
  nextReference: number;
  /** Brings the computed values up to date. */
  readonly calculate: (batch: Batch) => Promise<void>;
}

type Action = RequestBody['Actions'][number];

/**
 * Runs the statements in order. As in Excel there is no transaction: a statement that fails ends the request, those
 * before it stay done; but one statement is done as a whole or not at all.
 */
export async function runRequest(body: RequestBody, batch: Batch, state: SessionState): Promise<ResponseBody> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const paths = new Map<number, ObjectRef | null>();
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query && batch.stale && !batch.calculationSuspended) await state.calculate(batch);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, body, paths, batch, state) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const location = action.Name === '' ? '' : action.Name;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: location } };
    }
  }
  return { Results: results, TraceIds: traces, Error: null };
}

type Paths = Map<number, ObjectRef | null>;

function runAction(action: Action, body: RequestBody, paths: Paths, batch: Batch, state: SessionState): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const target = resolve(action.ObjectPathId, body, paths, batch, state);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return target === null ? null : { ...identity(target), ...keep(target, state) };
    case ACTION.query:
      return target === null ? null : query(target, action.QueryInfo ?? {}, batch, state.ceiling);
    case ACTION.set: {
      const [input] = argumentsOf(action.ArgumentInfo, body, paths, batch, state);
      const owner = existing(target);
      writable(scalarOf(owner, action.Name, state.ceiling))(owner.value, input, batch);
      return null;
    }
    case ACTION.method:
      return callMethod(action, target, body, paths, batch, state);
    default:
      throw unknownToHost(`statements of type ${action.ActionType} (${action.Name})`);
  }
}

function callMethod(action: Action, target: ObjectRef | null, body: RequestBody, paths: Paths, batch: Batch, state: SessionState): unknown {
  if (action.Name === '_KeepReference') return null;
  const args = argumentsOf(action.ArgumentInfo, body, paths, batch, state);
  if (action.Name === '_RemoveReference') {
    state.references.delete(String(args[0]));
    return null;
  }
  const owner = existing(target);
  const answer = methodOf(owner, action.Name, state.ceiling).run(owner.value, args, batch);
  return answer === undefined || isRef(answer) ? null : answer;
}

function keep(target: ObjectRef, state: SessionState): { _ReferenceId?: string } {
  if (typeOf(target).kept !== true) return {};
  const id = `r${state.nextReference++}`;
  state.references.set(id, target);
  return { _ReferenceId: id };
}

/** The object at the end of a path; each path is followed once a request, when it is first needed. */
function resolve(id: number, body: RequestBody, paths: Paths, batch: Batch, state: SessionState): ObjectRef | null {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const path = body.ObjectPaths[id];
  if (path === undefined) throw invalidArgument();
  const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId, body, paths, batch, state);
  const found = follow(path, parent, () => argumentsOf(path.ArgumentInfo, body, paths, batch, state), batch, state);
  paths.set(id, found);
  return found;
}

function follow(path: RequestBody['ObjectPaths'][string], parent: ObjectRef | null, args: () => readonly unknown[], batch: Batch, state: SessionState): ObjectRef | null {
  if (path.ObjectPathType === PATH.global) return ref('Workbook', null);
  if (path.ObjectPathType === PATH.none) return null;
  if (path.ObjectPathType === PATH.reference) {
    const kept = state.references.get(path.Name);
    if (kept === undefined || isGone(kept, batch)) throw itemNotFound();
    return kept;
  }
  if (parent === null) return null;
  switch (path.ObjectPathType) {
    case PATH.property:
      return linkOf(parent, path.Name, state.ceiling).follow(parent.value, batch);
    case PATH.indexer: {
      const { item } = typeOf(parent);
      if (item === undefined) throw unknownToHost(`${parent.type}.getItem`);
      return item(parent.value, args()[0], batch);
    }
    case PATH.method: {
      const answer = methodOf(parent, path.Name, state.ceiling).run(parent.value, args(), batch);
      if (answer !== null && !isRef(answer)) throw unknownToHost(`${parent.type}.${memberName(path.Name)} as an object`);
      return answer;
    }
    default:
      throw unknownToHost(`object paths of type ${path.ObjectPathType} (${path.Name})`);
  }
}

/** Whether the sheet of kept cells has been deleted since. */
function isGone(kept: ObjectRef, { workbook }: Batch): boolean {
  return (kept.type === 'Range' || kept.type === 'RangeAreas') && !workbook.sheets.includes(kept.value.sheet);
}

/** The arguments, with the objects among them in place of their path ids. */
function argumentsOf(info: ArgumentInfo | undefined, body: RequestBody, paths: Paths, batch: Batch, state: SessionState): readonly unknown[] {
  const ids = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = ids?.[index];
    return typeof id === 'number' && id !== 0 ? resolve(id, body, paths, batch, state) : argument;
  });
}
