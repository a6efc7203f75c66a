/** Roadmaps of several levels under one header: "Năm | Xã NTM: Số xã, Lũy kế, % | Xã NTM nâng cao: Số xã, Lũy kế, %". */
import type { ColumnLabel, Header } from '../../sheet/header';
import { levelNamed, type Level } from '../level';
import { matchRoadmap } from './columns';
import type { RoadmapColumns } from './table';

/** One header a level, each with the year that they share; the header as it is where it is about one level. */
export function levelParts(header: Header<RoadmapColumns>): readonly Header<RoadmapColumns>[] {
  const levels = [...new Set(header.labels.flatMap((label) => levelAbove(label) ?? []))];
  const parts = levels.flatMap((level) => partOf(header, level) ?? []);
  return levels.length < 2 || parts.length < levels.length ? [header] : parts.map((part, index) => (index === 0 ? part : beside(part)));
}

/** The level that the uppermost label of a column names. */
function levelAbove({ path }: ColumnLabel): Level | null {
  return levelNamed(path.split(' / ')[0] ?? '');
}

function partOf({ area, labels }: Header<RoadmapColumns>, level: Level): Header<RoadmapColumns> | null {
  const own = labels.filter((label) => levelAbove(label) === level);
  const part = labels.filter((label) => own.includes(label) || levelAbove(label) === null);
  const columns = matchRoadmap(part);
  if (columns === null) return null;
  const { total, cumulative, percent, districts } = columns;
  const figures = [total, cumulative, percent, ...districts.map(({ column }) => column)].filter((column) => column !== null);
  if (!figures.every((column) => own.some((label) => label.column === column))) return null;
  return { area: { ...area, right: Math.max(...own.map(({ column }) => column)) }, labels: part, columns: { ...columns, level } };
}

/** Right of the first part: years and numbers are told there. */
function beside({ area, labels, columns }: Header<RoadmapColumns>): Header<RoadmapColumns> {
  const left = Math.min(columns.total, columns.cumulative ?? Infinity, columns.percent ?? Infinity, ...columns.districts.map(({ column }) => column));
  return { area: { ...area, left }, labels, columns: { ...columns, number: null } };
}
