/** Findings as the pane lists them: filtered by severity, grouped by sheet. Pure functions over the review. */
import type { Finding, Severity } from '../appendices/finding';
import { GRAVEST_FIRST } from '../excel/colours';
import { areaAddress, parseAddress } from '../sheet/address';

/** What lies on one sheet. */
export interface OnSheet<T> {
  readonly sheet: string;
  readonly items: readonly T[];
}

/** Those of the chosen severities; all of them where none is chosen. */
export function filterFindings(findings: readonly Finding[], chosen: ReadonlySet<Severity>): readonly Finding[] {
  return chosen.size === 0 ? findings : findings.filter((finding) => chosen.has(finding.severity));
}

/** The gravest first, and those of one severity in the order of the sheets. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** One group a sheet, in the order in which the sheets first appear. */
export function groupBySheet<T extends { readonly sheet: string }>(items: readonly T[]): readonly OnSheet<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group === undefined) groups.set(item.sheet, [item]);
    else group.push(item);
  }
  return [...groups].map(([sheet, list]) => ({ sheet, items: list }));
}

/** Where a cell of a finding on `sheet` is: "'PL III'!E8" lies on another sheet. */
export function placeOfCell(sheet: string, cell: string): { sheet: string; address: string } {
  const parsed = parseAddress(cell);
  return parsed === null ? { sheet, address: cell } : { sheet: parsed.sheet ?? sheet, address: areaAddress(parsed.area) };
}
