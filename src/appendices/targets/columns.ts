/** Which columns make a sheet a table of targets. */
import type { ColumnLabel } from '../../sheet/header';
import type { TargetColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const NAME = /^(ten |cac )?(chi tieu|muc tieu|noi dung)/;
const UNIT = /^(dvt|don vi tinh|don vi|dv tinh)$/;
const CUMULATIVE = /\bluy ke\b/;
const REGISTERED = /\bdang ky\b/;
const ASSIGNED = /\b(ke hoach|giao)\b/;
const NOTE = /^ghi chu/;

/** No such table is without a column of units. */
export function isKeyLabel(folded: string): boolean {
  return UNIT.test(folded);
}

/** A name, its unit, and two columns of figures of one year. */
export function matchTargets(labels: readonly ColumnLabel[]): TargetColumns | null {
  const number = labels.find((label) => NUMBER.test(label.folded));
  const name = labels.find((label) => NAME.test(label.folded));
  const unit = labels.find((label) => UNIT.test(label.folded));
  const note = labels.find((label) => NOTE.test(label.folded));
  const rest = labels.filter((label) => ![number, name, unit, note].includes(label));
  const cumulative = rest.filter((label) => CUMULATIVE.test(label.path));
  const registered = rest.filter((label) => REGISTERED.test(label.path) && !cumulative.includes(label));
  const assigned = rest.filter((label) => ASSIGNED.test(label.path) && !cumulative.includes(label) && !registered.includes(label));
  const figures = [cumulative, registered, assigned].map(onlyColumn);
  if (name === undefined || unit === undefined || figures.filter((column) => column !== null).length < 2) return null;
  return {
    number: number?.column ?? null,
    name: name.column,
    unit: unit.column,
    assigned: onlyColumn(assigned),
    registered: onlyColumn(registered),
    cumulative: onlyColumn(cumulative),
    note: note?.column ?? null,
    year: yearOf([...cumulative, ...registered]),
  };
}

/** Several columns of one kind are several years or parts: which belongs to which cannot be told. */
function onlyColumn(labels: readonly ColumnLabel[]): number | null {
  return labels.length === 1 ? (labels[0]?.column ?? null) : null;
}

function yearOf(labels: readonly ColumnLabel[]): number | null {
  const years = new Set(labels.flatMap((label) => label.path.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
