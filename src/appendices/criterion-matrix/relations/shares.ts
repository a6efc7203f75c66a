/** R4: the row of shares is the number of places that meet each criterion, in percent of the places. */
import type { Figure } from '../../../sheet/figure';
import { agreement, roundTo, type Agreement } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriterionMatrixTable, PlaceRow, SummaryRow } from '../table';
import { countOfColumn } from './columnCounts';

export const shares: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/share'],
  check: (table) => table.data.summaries.flatMap((summary) => checkRow(table, summary)),
};

interface Share {
  readonly cell: string;
  readonly index: number;
  /** In percent. */
  readonly value: number;
  readonly decimals: number;
}

interface Compared extends Share {
  readonly met: number;
  readonly exact: number;
  readonly agreement: Agreement;
}

/** Told only where most shares fit the places of the table, so that the base is certain. */
function checkRow(table: CriterionMatrixTable, summary: SummaryRow): Finding[] {
  const written = sharesOf(summary);
  const readings = summary.scopes.flatMap((scope) => (['met', 'unmet'] as const).map((outcome) => ({ scope, compared: written.flatMap((share) => compare(table, scope, share, outcome) ?? []) })));
  const fitting = (compared: readonly Compared[]): number => compared.filter((one) => one.agreement !== 'different').length;
  const best = [...readings].sort((a, b) => fitting(b.compared) - fitting(a.compared))[0];
  if (best === undefined || fitting(best.compared) * 2 <= best.compared.length) return [];
  return best.compared.filter((one) => one.agreement !== 'equal').map((one) => finding(table, summary, best.scope, one));
}

/** Percent signs and formats count; a row named so holds percents, or parts of 1 where none is greater. */
function sharesOf({ kind, figures }: SummaryRow): readonly Share[] {
  const numbers = figures.flatMap((figure, index) => (figure.kind === 'number' && (figure.percent || kind === 'share') ? [{ figure, index }] : []));
  const arePartsOfOne = numbers.every(({ figure }) => !figure.percent && figure.value <= 1) && numbers.some(({ figure }) => figure.decimals > 0);
  return numbers.map(({ figure, index }) => ({ cell: figure.cell, index, ...inPercent(figure, arePartsOfOne) }));
}

function inPercent({ value, decimals }: Figure & { readonly kind: 'number' }, isPartOfOne: boolean): Pick<Share, 'value' | 'decimals'> {
  return isPartOfOne ? { value: roundTo(value * 100, Math.max(decimals - 2, 0)), decimals: Math.max(decimals - 2, 0) } : { value, decimals };
}

function compare(table: CriterionMatrixTable, scope: readonly PlaceRow[], share: Share, outcome: 'met' | 'unmet'): Compared | null {
  const range = countOfColumn(table, scope, share.index, outcome);
  if (range === null || range.least !== range.most) return null;
  const exact = (range.least / scope.length) * 100;
  return { ...share, met: range.least, exact, agreement: agreement(share.value, share.decimals, exact) };
}

function finding({ sheet, columns }: CriterionMatrixTable, summary: SummaryRow, scope: readonly PlaceRow[], { cell, index, value, decimals, met, exact, agreement: how }: Compared): Finding {
  const actual = roundTo(value, decimals);
  const expected = roundTo(exact, decimals);
  const code = columns.criteria[index]?.code ?? null;
  return {
    rule: 'criterion-matrix/share',
    severity: how === 'near' ? 'warning' : 'error',
    sheet,
    cells: [cell],
    place: summary.label,
    ...(code === null ? {} : { indicator: code }),
    actual,
    expected,
    difference: roundTo(actual - expected, decimals),
    params: { met, places: scope.length },
  };
}
