/** Mistakes in the tables of old and new names, and what they leave open. */
import type { Finding } from '../../appendices/finding';
import { groupedBy } from '../../sheet/groupedBy';
import { cellOn, changesOf, type ToldChange } from './changes';
import type { MergerRow, MergerTable } from './table';

export function mergerFindings(tables: readonly MergerTable[]): readonly Finding[] {
  const changes = changesOf(tables);
  return [...tables.flatMap(({ sheet, rows }) => rows.flatMap((row) => blankNames(sheet, row))), ...repeated(changes), ...split(changes), ...circles(changes), ...chains(changes)];
}

/** A row with one of the two names only, or with names that cannot be told apart. */
function blankNames(sheet: string, { from, to }: MergerRow): Finding[] {
  if (from.isUnchanged || to.isUnchanged) return [];
  return [
    { cell: from, other: to, side: 'old' },
    { cell: to, other: from, side: 'new' },
  ]
    .filter(({ cell }) => cell.names === null || cell.names.length === 0)
    .map(({ cell, other, side }) => ({ rule: 'mergers/blank-name', severity: 'warning', sheet, cells: [cell.cell, other.cell], params: { side, problem: cell.names === null ? 'unreadable' : 'blank' } }));
}

/** The same old name became the same new name twice. */
function repeated(changes: readonly ToldChange[]): Finding[] {
  const same = groupedBy(changes, ({ from, to }) => `${from}/${to}`);
  return changes.flatMap((change) => {
    const alike = same.get(`${change.from}/${change.to}`) ?? [];
    const earlier = alike.slice(0, alike.indexOf(change)).find((other) => isSameDistrict(change, other));
    return earlier === undefined ? [] : [finding('warning', 'repeated', change, [earlier])];
  });
}

/** One old name in several new ones: figures of the old place cannot be given to one of them. */
function split(changes: readonly ToldChange[]): Finding[] {
  const successors = groupedBy(changes, ({ from }) => from);
  return changes.flatMap((change) => {
    const same = (successors.get(change.from) ?? []).filter((other) => isSameDistrict(change, other));
    const [first] = same;
    const isSplit = new Set(same.map(({ to }) => to)).size > 1;
    return first === change && isSplit ? [finding('info', 'split', change, same.slice(1))] : [];
  });
}

/** A became B and B became A. */
function circles(changes: readonly ToldChange[]): Finding[] {
  const places = new Map(changes.map((change, index) => [change, index]));
  const successors = groupedBy(changes, ({ from }) => from);
  return changes.flatMap((change, index) => {
    const back = (successors.get(change.to) ?? []).find((other) => (places.get(other) ?? 0) < index && other.to === change.from && change.from !== change.to && isSameDistrict(change, other));
    return back === undefined ? [] : [finding('warning', 'circle', change, [back])];
  });
}

/** A new name that is an old one elsewhere: two changes after each other, or a name given anew to another place. */
function chains(changes: readonly ToldChange[]): Finding[] {
  const successors = groupedBy(changes, ({ from }) => from);
  return changes.flatMap((change) => {
    const later = successors.get(change.to) ?? [];
    const keepsName = change.from === change.to || later.some((other) => other.to === change.to);
    const next = later.filter((other) => other.to !== change.to && other.to !== change.from && isSameDistrict(change, other));
    return keepsName || next.length === 0 ? [] : [finding('info', 'chain', change, next)];
  });
}

function isSameDistrict(a: ToldChange, b: ToldChange): boolean {
  return a.districtKey === null || b.districtKey === null || a.districtKey === b.districtKey;
}

function finding(severity: Finding['severity'], problem: string, change: ToldChange, others: readonly ToldChange[]): Finding {
  const { sheet, oldName, newName } = change;
  const cells = [change, ...others].flatMap((told) => [cellOn(sheet, told, told.fromCell), cellOn(sheet, told, told.toCell)]);
  return { rule: 'mergers/contradiction', severity, sheet, cells: [...new Set(cells)], place: oldName, actual: [...new Set([newName, ...others.map((other) => other.newName)])], params: { problem } };
}
