/** Reads a list into its tree of groups and places. */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { readBound } from '../../text/bound';
import { fold } from '../../text/fold';
import { readMark } from '../../text/mark';
import { levelNamed, type Level } from '../level';
import { numberFigureAt } from '../numbering';
import type { Recognition } from '../table';
import { titleLines } from '../titleLines';
import { countInLabel, readDistrict, readPlace } from './names';
import { depthOf, isTotalRow, type Depth } from './rows';
import type { LevelCell, RegistrationColumns, RegistrationGroup, RegistrationPlace, RegistrationTable } from './table';

interface OpenGroup extends RegistrationGroup {
  readonly depth: Depth | -1;
  readonly groups: RegistrationGroup[];
  readonly places: RegistrationPlace[];
}

export function readRegistration(grid: Grid, recognition: Recognition<RegistrationColumns>): RegistrationTable {
  const title = titleLines(grid, recognition.header, recognition.area);
  return { ...recognition, data: { title, root: readTree(grid, recognition) } };
}

function readTree(grid: Grid, { area, header, columns }: Recognition<RegistrationColumns>): RegistrationGroup {
  const root = readRoot(grid, header.bottom + 1, area.bottom, columns);
  let open: OpenGroup[] = [root];
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const depth = depthOf(grid, row, columns);
    if (depth === null) continue;
    if (depth === 3) {
      open[open.length - 1]?.places.push(readPlaceRow(grid, row, columns));
      continue;
    }
    open = open.filter((group) => group.depth < depth);
    const group = readGroup(grid, row, depth, columns);
    open[open.length - 1]?.groups.push(group);
    open.push(group);
  }
  return root;
}

/** The whole list, with the counts of its row TỔNG CỘNG where it has one. */
function readRoot(grid: Grid, first: number, last: number, columns: RegistrationColumns): OpenGroup {
  for (let row = first; row <= last; row++) if (isTotalRow(grid, row, columns)) return readGroup(grid, row, -1, columns);
  return { depth: -1, row: first - 1, label: '', cell: cellAddress(first - 1, columns.name), stated: null, levels: [], groups: [], places: [] };
}

function readGroup(grid: Grid, row: number, depth: Depth | -1, columns: RegistrationColumns): OpenGroup {
  const column = textAt(grid, row, columns.name) === '' ? (columns.number ?? columns.name) : columns.name;
  const label = textAt(grid, row, column);
  return {
    depth,
    row,
    label,
    cell: cellAddress(row, mergeAt(grid, row, column)?.left ?? column),
    stated: countInLabel(label),
    levels: readLevels(grid, row, columns),
    groups: [],
    places: [],
  };
}

function readPlaceRow(grid: Grid, row: number, columns: RegistrationColumns): RegistrationPlace {
  const { name, district } = readPlace(textAt(grid, row, columns.name));
  return {
    row,
    number: columns.number === null ? null : numberFigureAt(grid, row, columns.number),
    name,
    district: district ?? (columns.district === null ? null : readDistrict(textAt(grid, row, columns.district))),
    cell: cellAddress(row, columns.name),
    level: levelBeside(grid, row, columns),
    levels: readLevels(grid, row, columns),
  };
}

/** "NTM nâng cao" where others have a mark; "15/19 tiêu chí NTM" is none. */
function levelBeside(grid: Grid, row: number, { levels }: RegistrationColumns): Level | null {
  const words = levels.map(({ column }) => fold(textAt(grid, row, column))).find((text) => !/\d/.test(text) && levelNamed(text) !== null);
  return words === undefined ? null : levelNamed(words);
}

function readLevels(grid: Grid, row: number, columns: RegistrationColumns): LevelCell[] {
  return columns.levels.map(({ column }) => {
    const text = textAt(grid, row, column);
    return { figure: figureAt(grid, row, column), mark: text === '' ? null : readMark(text), isBound: readBound(text) !== null };
  });
}
