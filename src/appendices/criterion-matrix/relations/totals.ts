/** R1: the row of totals counts the places that meet each criterion; so does a group's row for the places below it. */
import { areaAddress } from '../../../sheet/address';
import type { Figure } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { MetRange } from '../counts';
import type { CriterionMatrixTable, PlaceRow, SummaryRow } from '../table';
import { countOfColumn, isWithin } from './columnCounts';

export const totals: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/total', 'criterion-matrix/total-row'],
  check: (table) => table.data.summaries.flatMap((summary) => checkRow(table, summary)),
};

interface Compared {
  readonly index: number;
  readonly figure: Figure;
  readonly value: number;
  readonly range: MetRange;
}

interface Reading {
  readonly outcome: 'met' | 'unmet';
  readonly scope: readonly PlaceRow[];
  readonly compared: readonly Compared[];
  readonly wrong: readonly Compared[];
}

function checkRow(table: CriterionMatrixTable, summary: SummaryRow): Finding[] {
  const outcomes = outcomesCounted(summary);
  const readings = summary.scopes.flatMap((scope) => outcomes.map((outcome) => compare(table, summary, scope, outcome)));
  const best = [...readings].sort((a, b) => b.compared.length - b.wrong.length - (a.compared.length - a.wrong.length))[0];
  if (best === undefined || best.wrong.length === 0) return [];
  if (best.wrong.length * 2 <= best.compared.length) return best.wrong.map((one) => wrongTotal(table, summary, best, one));
  return best.compared.length < 2 || summary.kind === 'group' ? [] : [wrongRow(table, summary, best)];
}

/** "Số xã chưa đạt" counts the others; a total says nothing of what it counts. */
function outcomesCounted({ kind }: SummaryRow): readonly ('met' | 'unmet')[] {
  if (kind === 'unmet-count') return ['unmet'];
  if (kind === 'count') return ['met', 'unmet'];
  return kind === 'group' ? ['met'] : [];
}

function compare(table: CriterionMatrixTable, { figures }: SummaryRow, scope: readonly PlaceRow[], outcome: 'met' | 'unmet'): Reading {
  const compared = figures.flatMap((figure, index) => {
    const value = countIn(figure);
    const range = value === null ? null : countOfColumn(table, scope, index, outcome);
    return range === null || value === null ? [] : [{ index, figure, value, range }];
  });
  return { outcome, scope, compared, wrong: compared.filter(({ value, range }) => !isWithin(value, range)) };
}

/** "12", "12 xã", and the 12 of "12/20"; a share counts nothing. */
function countIn(figure: Figure): number | null {
  if (figure.kind === 'number') return figure.percent ? null : figure.value;
  const counted = figure.kind === 'text' ? /^(\d{1,4}) ?\/ ?\d{1,4}( xã)?$/u.exec(figure.text)?.[1] : undefined;
  return counted === undefined ? null : Number(counted);
}

function wrongTotal({ sheet, columns }: CriterionMatrixTable, summary: SummaryRow, { scope, outcome }: Reading, { index, figure, value, range }: Compared): Finding {
  const expected = value < range.least ? range.least : range.most;
  const column = columns.criteria[index];
  const rows = scope.map(({ row }) => row);
  const below = areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: figure.column, right: figure.column });
  const code = column?.code ?? null;
  return {
    rule: 'criterion-matrix/total',
    severity: 'error',
    sheet,
    cells: [figure.cell, below],
    place: summary.label,
    ...(code === null ? {} : { indicator: code }),
    actual: value,
    expected,
    difference: value - expected,
    params: { bound: range.least === range.most ? 'exact' : value < range.least ? 'at-least' : 'at-most', ...counting(outcome) },
  };
}

/** Most columns disagree: rows are missing or were added, or the row counts something else. */
function wrongRow({ sheet }: CriterionMatrixTable, summary: SummaryRow, { compared, wrong }: Reading): Finding {
  const [first] = wrong;
  return {
    rule: 'criterion-matrix/total-row',
    severity: 'warning',
    sheet,
    cells: [first?.figure.cell ?? summary.cell, ...wrong.slice(1).map(({ figure }) => figure.cell)],
    place: summary.label,
    actual: wrong.length,
    expected: 0,
    params: { columns: compared.length, ...counting(summary.kind === 'unmet-count' ? 'unmet' : 'met') },
  };
}

/** What the row counts, where it is not the communes that meet. */
function counting(outcome: 'met' | 'unmet'): Readonly<Record<string, string>> {
  return outcome === 'unmet' ? { outcome } : {};
}
