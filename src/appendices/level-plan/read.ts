/** Reads a plan into its places and what each has to do. */
import { cellAddress } from '../../sheet/address';
import { textOrDateAt } from '../../sheet/date';
import { mergeAt, textAt, valueAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import { bareName, firstLine } from '../placeName';
import { planYearOf } from '../planReference';
import type { Recognition } from '../table';
import { levelOfTitle } from '../titleFacts';
import { titleLines } from '../titleLines';
import { underCriteria } from './codes';
import { isCovered, kindOf } from './rows';
import type { LevelPlanColumns, LevelPlanTable, PlanCell, PlanCode, PlanItem, PlanPlace } from './table';

/** "I. Các nội dung bắt buộc", "B. BỘ TIÊU CHÍ" */
const SECTION = /^(?:[IVX]+|[A-ZĐ])\s*[.)/:]\s*\p{L}/u;
const SECTION_NUMBER = /^([IVX]+|[A-ZĐ])[.)]?$/;
const BULLET = /^([-–+*•]|[a-zđ]\))/;

export function readLevelPlan(grid: Grid, recognition: Recognition<LevelPlanColumns>): LevelPlanTable {
  const title = titleLines(grid, recognition.header);
  const lines = title.map(({ text }) => text);
  return { ...recognition, data: { title, level: levelOfTitle(title), planYear: planYearOf(lines), places: readPlaces(grid, recognition) } };
}

function readPlaces(grid: Grid, { area, header, columns }: Recognition<LevelPlanColumns>): PlanPlace[] {
  const places: { group: number; rows: number[] }[] = [];
  let group = 0;
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = kindOf(grid, row, columns);
    if (kind === 'group') group++;
    if (kind !== 'content') continue;
    const open = places[places.length - 1];
    if (open === undefined || open.group !== group || beginsPlace(grid, row, open.rows[0] ?? row, columns)) places.push({ group, rows: [row] });
    else open.rows.push(row);
  }
  return places.map((place) => readPlace(grid, place.group, place.rows, columns));
}

/** A row that repeats name and number of the place above it, as on a new page or in an unmerged sheet, goes on with it; below a merged name, numbers count the criteria. */
function beginsPlace(grid: Grid, row: number, first: number, { place, number }: LevelPlanColumns): boolean {
  if (place === null || isCovered(grid, row, place)) return false;
  const name = valueAt(grid, row, place);
  const count = number === null ? null : valueAt(grid, row, number);
  if (name === null && count === null) return false;
  const isSameName = name === null || placeName(String(name)) === placeName(textAt(grid, first, place));
  const isSameNumber = number === null || count === null || count === valueAt(grid, first, number);
  return !(isSameName && isSameNumber);
}

function readPlace(grid: Grid, group: number, rows: readonly number[], columns: LevelPlanColumns): PlanPlace {
  const row = rows[0] ?? 0;
  const column = columns.place ?? columns.content;
  const text = columns.place === null ? '' : normalise(textAt(grid, row, columns.place));
  return {
    row,
    group,
    number: columns.place === null || columns.number === null ? null : numberFigureAt(grid, row, columns.number),
    name: placeName(text),
    text,
    cell: cellAddress(row, column),
    items: readItems(grid, rows, columns),
  };
}

function placeName(text: string): string {
  return bareName(firstLine(text));
}

function readItems(grid: Grid, rows: readonly number[], columns: LevelPlanColumns): PlanItem[] {
  const texts = rows.map((row) => ({ row, text: normalise(textAt(grid, row, columns.content)), number: ownNumber(grid, row, columns), isSection: isSection(grid, row, columns) }));
  const codes = underCriteria(texts);
  let section = '';
  return texts.map(({ row, text, number, isSection: opensSection }, index): PlanItem => {
    if (opensSection) section = text;
    const item = {
      row,
      cell: cellAddress(row, columns.content),
      text,
      section,
      codes: codes[index] ?? [],
      agency: cellOf(grid, row, columns.agency),
      solution: cellOf(grid, row, columns.solution),
      deadline: cellOf(grid, row, columns.deadline),
    };
    const isBare = [item.agency, item.solution, item.deadline].every((cell) => cell === null || cell.text === '');
    const below = texts[index + 1];
    const isHeading = isBare && (opensSection || (below !== undefined && !below.isSection && (hasParts(item.codes, below.text, codes[index + 1] ?? []) || isNumberedBelow(number, below.number))));
    return { ...item, rank: isHeading ? 'heading' : 'item' };
  });
}

/** A row in whose content the section is named, or whose number is a section's where places have no column. */
function isSection(grid: Grid, row: number, { place, number, content }: LevelPlanColumns): boolean {
  if (place === null && number !== null && SECTION_NUMBER.test(textAt(grid, row, number))) return true;
  return SECTION.test(normalise(textAt(grid, row, content)));
}

/** Where places have no column, rows have numbers of their own: "2" above "2.1", or above rows that have none. */
function isNumberedBelow(number: string, below: string): boolean {
  return number !== '' && (below.startsWith(`${number}.`) || !/^\d/.test(below));
}

function ownNumber(grid: Grid, row: number, { place, number }: LevelPlanColumns): string {
  return place === null && number !== null ? textAt(grid, row, number).replace(/[.)]$/, '') : '';
}

/** Does the row below go into detail: anything but another criterion below a criterion, a bullet below other things? */
function hasParts(codes: readonly PlanCode[], below: string, codesBelow: readonly PlanCode[]): boolean {
  if (isCriterion(codes)) return !isCriterion(codesBelow);
  return codes.length === 0 && BULLET.test(below);
}

function isCriterion(codes: readonly PlanCode[]): boolean {
  return codes.length > 0 && codes.every(({ code }) => !code.includes('.'));
}

function cellOf(grid: Grid, row: number, column: number | null): PlanCell | null {
  if (column === null) return null;
  const merged = mergeAt(grid, row, column);
  return { cell: merged === null ? cellAddress(row, column) : cellAddress(merged.top, merged.left), text: normalise(textOrDateAt(grid, row, column)) };
}
