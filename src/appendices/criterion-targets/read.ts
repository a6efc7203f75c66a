/** Reads a table of targets by criterion into rows. */
import { cellAddress } from '../../sheet/address';
import { textAt, type Grid } from '../../sheet/grid';
import type { TitleLine } from '../../sheet/title';
import { bareCode } from '../../text/codes';
import { fold, normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import type { Recognition } from '../table';
import { titleLines } from '../titleLines';
import { isCovered, kindOf, nameColumn } from './rows';
import type { CriterionRow, CriterionTarget, CriterionTargetColumns, CriterionTargetTable, TargetSet } from './table';
import { readTarget } from './target';

type RawRow = Omit<CriterionRow, 'targets'> & { readonly raw: readonly ReturnType<typeof readTarget>[] };

const NUMBERED = /^(?:(?:tiêu chí|chỉ tiêu)(?: số)?\s*)?(\d{1,2}(?:\.\d{1,2}){0,2})(?:\s*[.:)\-–]\s*|\s+(?:về\s+)?)(?=\p{L})/iu;
const UNIT_LINE = /\b(don vi( tinh)?|dvt) ?: ?(%|phan tram|ty le)|^\(? ?% ?\)?$/;
const SHARE_TITLE = /\b(ty le|ti le)\b/;
const PLAN_REFERENCE = /^\W*(ban hanh )?kem theo\b/;
/** "năm 2025", "giai đoạn 2021-2025" */
const YEARS = /(?:20\d\d ?[-–] ?)?(20\d\d)(?!\d)/g;

export function readCriterionTargets(grid: Grid, recognition: Recognition<CriterionTargetColumns>): CriterionTargetTable {
  const { header, columns } = recognition;
  const title = titleLines(grid, header);
  const raw = readRows(grid, recognition);
  const isShareTable = title.some(({ text }) => UNIT_LINE.test(fold(text))) || (title.some(({ text }) => SHARE_TITLE.test(fold(text))) && columns.sets.every((set) => set.measure !== 'count'));
  const isShare = columns.sets.map((set, index) => sharesIn(set, raw.flatMap((row) => row.raw[index] ?? []), isShareTable));
  const rows = raw.map(({ raw: targets, ...row }): CriterionRow => ({ ...row, targets: targets.map((target, index) => asTarget(target, isShare[index] ?? false)) }));
  return { ...recognition, data: { title, year: yearOf(title), rows } };
}

function readRows(grid: Grid, { area, header, columns }: Recognition<CriterionTargetColumns>): RawRow[] {
  const rows: RawRow[] = [];
  let group = 0;
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = kindOf(grid, row, columns);
    if (kind === 'group') group++;
    if (kind === 'criterion') rows.push(readRow(grid, row, group, columns));
  }
  return rows;
}

function readRow(grid: Grid, row: number, group: number, columns: CriterionTargetColumns): RawRow {
  const column = nameColumn(grid, row, columns);
  const text = normalise(textAt(grid, row, column)).replace(/\n/g, ' ');
  const numbered = NUMBERED.exec(text);
  return {
    row,
    group,
    number: columns.number === null || isCovered(grid, row, columns.number) || textAt(grid, row, columns.number) === '' ? null : numberFigureAt(grid, row, columns.number),
    code: numbered?.[1] === undefined ? null : bareCode(numbered[1]),
    name: text.slice(numbered?.[0].length ?? 0),
    cell: cellAddress(row, column),
    raw: columns.sets.map((set) => (isCovered(grid, row, set.column) ? null : readTarget(grid, row, set.column))),
  };
}

/** Shares that are stored as parts of 1 without a percent format are no shares in percent. */
function sharesIn({ measure }: TargetSet, targets: readonly NonNullable<ReturnType<typeof readTarget>>[], isShareTable: boolean): boolean {
  if (measure === 'count') return false;
  const isStated = measure === 'share' || isShareTable || targets.some((target) => target.saysPercent);
  return isStated && targets.some((target) => target.saysPercent || (target.highest ?? target.lowest ?? 0) > 1);
}

function asTarget(raw: ReturnType<typeof readTarget>, isShare: boolean): CriterionTarget | null {
  if (raw === null) return null;
  const { saysPercent, ...target } = raw;
  return { ...target, isShare: isShare || saysPercent };
}

function yearOf(title: readonly TitleLine[]): number | null {
  const lines = title.map(({ text }) => fold(text)).filter((text) => !PLAN_REFERENCE.test(text));
  const years = new Set(lines.flatMap((line) => [...line.matchAll(YEARS)].map((match) => Number(match[1]))));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
