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
const END_OF_YEAR = /\b(het|cuoi) nam\b/;
/** What was reached so far, which may well be less than the year's plan. */
const SO_FAR = /\b(thang|quy|uoc|ket qua|hien nay|den nay|den ngay|\d{1,2}[/.]\d{1,2})\b/;
/** "Kế hoạch giai đoạn 2021-2025" is no plan of one year. */
const SEVERAL_YEARS = /\b(giai doan|trung han|20\d\d ?[-–] ?20\d\d)\b/;

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
  const figures = [cumulative, registered, assigned].filter((found) => found.length > 0);
  if (name === undefined || unit === undefined || figures.length < 2) return null;
  const registeredThisYear = onlyColumn(registered.filter(isOneYear));
  const assignedThisYear = onlyColumn(assigned.filter(isOneYear));
  return {
    number: number?.column ?? null,
    name: name.column,
    unit: unit.column,
    assigned: assignedThisYear,
    registered: registeredThisYear,
    cumulative: onlyColumn(cumulative),
    thisYear: thisYearIn(cumulative[0], registeredThisYear, registered.length === 0 ? assignedThisYear : null),
    note: note?.column ?? null,
    year: yearOf([...cumulative, ...registered]),
  };
}

/** Several columns of one kind are several years or parts: which belongs to which cannot be told. */
function onlyColumn(labels: readonly ColumnLabel[]): number | null {
  return labels.length === 1 ? (labels[0]?.column ?? null) : null;
}

function isOneYear(label: ColumnLabel): boolean {
  return !SEVERAL_YEARS.test(label.path);
}

/** What is registered; in tables without that, what is assigned, if the cumulative figure is surely that of the year's end. */
function thisYearIn(cumulative: ColumnLabel | undefined, registered: number | null, assigned: number | null): number | null {
  if (cumulative === undefined || SO_FAR.test(cumulative.path)) return null;
  return registered ?? (END_OF_YEAR.test(cumulative.path) ? assigned : null);
}

function yearOf(labels: readonly ColumnLabel[]): number | null {
  const years = new Set(labels.flatMap((label) => label.path.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
