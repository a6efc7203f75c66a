/** Which columns make a sheet a table of targets. */
import type { ColumnLabel } from '../../sheet/header';
import { yearBegun } from './startFigure';
import type { TargetColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const NAME = /^(ten |cac )?(chi tieu|muc tieu|noi dung)/;
const UNIT = /^(dvt|don vi tinh|don vi|dv tinh)$/;
/** One column of figures is enough only where the header speaks of targets, and not of requirements that somebody judges. */
const TARGET = /^(ten |cac )?(chi tieu|muc tieu)/;
const JUDGED = /\b(yeu cau|danh gia|quy dinh)\b/;
const CUMULATIVE = /\bluy ke\b/;
const REGISTERED = /\bdang ky\b/;
const ASSIGNED = /\b(ke hoach|kh|giao)\b/;
const NOTE = /^ghi chu/;
const END_OF_YEAR = /\b(het|cuoi) nam\b|\b31[/.-]12\b/;
/** What was reached so far, which may well be less than the year's plan. */
const SO_FAR = /\b(thang|quy|uoc|ket qua|hien nay|den nay|den ngay|\d{1,2}[/.]\d{1,2})\b/;
/** "Kế hoạch giai đoạn 2021-2025" is no plan of one year. */
const SEVERAL_YEARS = /\b(giai doan|trung han|20\d\d ?[-–] ?20\d\d)\b/;

/** No such table is without a column of units. */
export function isKeyLabel(folded: string): boolean {
  return UNIT.test(folded);
}

/** A name, its unit, and columns of figures of one year. */
export function matchTargets(labels: readonly ColumnLabel[]): TargetColumns | null {
  const number = labels.find((label) => NUMBER.test(label.folded));
  const name = labels.find((label) => NAME.test(label.folded));
  const unit = labels.find((label) => UNIT.test(label.folded));
  const notes = labels.filter((label) => NOTE.test(label.folded));
  const note = notes.find(({ folded }) => folded === 'ghi chu') ?? notes[0];
  const rest = labels.filter((label) => ![number, name, unit, note].includes(label));
  const allCumulative = rest.filter((label) => CUMULATIVE.test(label.path));
  const cumulative = latest(allCumulative);
  const start = startColumn(rest, cumulative);
  const registered = rest.filter((label) => REGISTERED.test(label.path) && !allCumulative.includes(label) && label !== start);
  const assigned = rest.filter((label) => ASSIGNED.test(label.path) && !allCumulative.includes(label) && label !== start && !registered.includes(label));
  const figures = [cumulative, registered, assigned].filter((found) => found.length > 0);
  if (name === undefined || unit === undefined || figures.length < fewestFigures(name, unit, rest)) return null;
  const registeredThisYear = onlyColumn(registered.filter(isOneYear));
  const assignedThisYear = onlyColumn(assigned.filter(isOneYear));
  return {
    number: number?.column ?? null,
    name: name.column,
    unit: unit.column,
    assigned: assignedThisYear,
    registered: registeredThisYear,
    cumulative: onlyColumn(cumulative),
    start: start?.column ?? null,
    thisYear: thisYearIn(cumulative[0], registeredThisYear, registered.length === 0 ? assignedThisYear : null),
    note: note?.column ?? null,
    year: yearOf([...cumulative, ...registered]),
  };
}

/** "Đơn vị" alone may be the unit that does the work. */
function fewestFigures(name: ColumnLabel, unit: ColumnLabel, rest: readonly ColumnLabel[]): number {
  return TARGET.test(name.folded) && unit.folded !== 'don vi' && !rest.some((label) => JUDGED.test(label.path)) ? 1 : 2;
}

/** "Lũy kế đến hết năm 2024" beside "… 2025": the one that ends last; all of them where their words do not tell. */
function latest(cumulative: readonly ColumnLabel[]): readonly ColumnLabel[] {
  const ends = cumulative.map((label) => yearBegun(label.path));
  const last = Math.max(...ends.map(Number));
  const ending = cumulative.filter((_, index) => ends[index] === last);
  return ending.length === 1 ? ending : cumulative;
}

/** What was reached when the year began: "Thực hiện đến hết năm 2024" where the cumulative figure ends with 2025. */
function startColumn(labels: readonly ColumnLabel[], [cumulative, ...others]: readonly ColumnLabel[]): ColumnLabel | undefined {
  const end = cumulative === undefined || others.length > 0 ? null : yearBegun(cumulative.path);
  const starts = labels.filter((label) => label !== cumulative && typeof end === 'number' && yearBegun(label.path) === end - 1);
  return starts.length === 1 ? starts[0] : undefined;
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
  if (cumulative === undefined) return null;
  if (END_OF_YEAR.test(cumulative.path)) return registered ?? assigned;
  return SO_FAR.test(cumulative.path) ? null : registered;
}

function yearOf(labels: readonly ColumnLabel[]): number | null {
  const years = new Set(labels.flatMap((label) => label.path.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
