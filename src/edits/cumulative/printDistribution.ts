/** The communes by their number of criteria met, as a sheet: one row a district, region or group. */
import { areaAddress } from '../../sheet/address';
import type { SheetContent } from '../../sheet/content';
import { roundTo } from '../../sheet/precision';
import { placeKey } from '../../review/places/names';
import type { CriteriaGroup } from '../../review/summaries/groups';
import type { PlaceSummary, Summary } from '../../review/summaries/table';
import { printForm, type FormCell, type FormColumn, type FormRow } from '../templates/form';
import { LEVEL_WORDS } from './headings';
import { COUNT, noteCells, SHARE, TEXT, type Heading } from './page';

const FIRST_GROUP = 3;
const WIDTHS = { number: 6, place: 30, total: 12, group: 12, average: 14 };

/** The communes of one district, region or group. */
export interface DistributionRow {
  readonly name: string;
  readonly places: readonly PlaceSummary[];
}

/** `rowFor`: the row that a place belongs to, by the key of its name; places of which something is unknown that decides their group are left out. */
export function distributionRows({ places, undecided }: Summary, rowFor: (key: string) => string): readonly DistributionRow[] {
  const decided = places.filter(({ place }) => !undecided.includes(place)).map((place) => ({ place, row: rowFor(placeKey(place.place)) }));
  return [...new Set(decided.map(({ row }) => row))].map((name) => ({ name, places: decided.filter(({ row }) => row === name).map(({ place }) => place) }));
}

export function printDistribution(summary: Summary, rows: readonly DistributionRow[], heading: Heading): SheetContent {
  const { level, groups, undecided, sheet } = summary;
  const columns: FormColumn[] = [
    { label: 'TT', width: WIDTHS.number, look: COUNT },
    { label: 'Địa phương', width: WIDTHS.place, look: TEXT },
    { label: 'Tổng số xã', width: WIDTHS.total, look: COUNT },
    ...groups.map((group): FormColumn => ({ label: labelOf(group), width: WIDTHS.group, look: COUNT, group: 'Số xã đạt' })),
    { label: 'Bình quân tiêu chí/xã', width: WIDTHS.average, look: SHARE },
  ];
  const form = { name: `Phân nhóm xã ${level ?? sheet}`, title: heading.title, columns, rows: (first: number) => [...rows.map((row, index) => rowOf(row, groups, first + index, index + 1)), totalRow(rows, groups, first)] };
  const content = printForm(form, heading, `cumulative:distribution:${level ?? sheet}`);
  if (undecided.length === 0) return content;
  const below = Math.max(...content.cells.map(({ row }) => row)) + 1;
  return { ...content, cells: [...content.cells, ...noteCells(below, [`Ghi chú: Chưa xếp nhóm ${undecided.length} xã vì còn tiêu chí chưa rõ kết quả: ${undecided.join(', ')}.`])] };
}

export function distributionTitle({ level }: Summary): string {
  return `PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ${level === null ? '' : `${LEVEL_WORDS[level].toUpperCase()} `}ĐÃ ĐẠT`;
}

/** "19 TC", "15-18 TC", "Dưới 5 TC" */
function labelOf({ lowest, highest }: CriteriaGroup): string {
  if (lowest === 0) return `Dưới ${highest + 1} TC`;
  return lowest === highest ? `${lowest} TC` : `${lowest}-${highest} TC`;
}

function rowOf({ name, places }: DistributionRow, groups: readonly CriteriaGroup[], row: number, number: number): FormRow {
  const sum = { formula: `=SUM(${areaAddress({ top: row, bottom: row, left: FIRST_GROUP, right: FIRST_GROUP + groups.length - 1 })})`, value: places.length };
  return { cells: [number, name, sum, ...groups.map((group) => countIn(places, group)), averageOf(places)] };
}

function totalRow(rows: readonly DistributionRow[], groups: readonly CriteriaGroup[], first: number): FormRow {
  const all = rows.flatMap(({ places }) => places);
  const below = (column: number, value: number): FormCell => ({ formula: `=SUM(${areaAddress({ top: first, bottom: first + rows.length - 1, left: column, right: column })})`, value });
  return { cells: [null, 'Tổng cộng', below(2, all.length), ...groups.map((group, index) => below(FIRST_GROUP + index, countIn(all, group))), averageOf(all)], isBold: true };
}

function countIn(places: readonly PlaceSummary[], { lowest, highest }: CriteriaGroup): number {
  return places.filter((place) => lowest <= reached(place) && reached(place) + place.unknown <= highest).length;
}

/** A criterion that is not asked for counts as met. */
function reached({ met, notApplicable }: PlaceSummary): number {
  return met + notApplicable;
}

/** Null where something unknown could change it. */
function averageOf(places: readonly PlaceSummary[]): number | null {
  if (places.length === 0 || places.some(({ unknown }) => unknown > 0)) return null;
  return roundTo(places.reduce((sum, place) => sum + reached(place), 0) / places.length, 1);
}
