/** What a review says of a changed workbook, in places of the start, so that it can be held against the review of the start. */
import type { Finding, Severity } from '../../src/appendices/finding';
import { review } from '../../src/review';
import { parseAddress } from '../../src/sheet/address';
import type { Grid } from '../../src/sheet/grid';
import { shownCell, type Sheet } from './sheet';

export interface Told {
  /** "roadmap in PL07". */
  readonly tables: readonly string[];
  readonly findings: readonly ToldFinding[];
  readonly defects: readonly string[];
}

export interface ToldFinding {
  readonly severity: Severity;
  /** The rule and the place of the start. */
  readonly name: string;
  /** Every cell of the start that it names: "PL07!E8". */
  readonly cells: ReadonlySet<string>;
  readonly actual: string;
}

export function tellReview(sheets: readonly Sheet[], grids: readonly Grid[]): Told {
  const found = review({ grids });
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    tables: found.sheets.flatMap(({ name, kind, range }) => (kind === null ? [] : [`${kind} in ${startOf(byName, name, range ?? '')}`])),
    findings: found.findings.map((finding) => tellFinding(finding, byName)),
    defects: found.defects.map(({ rule, detail }) => `${rule}: ${detail}`),
  };
}

function tellFinding(finding: Finding, sheets: ReadonlyMap<string, Sheet>): ToldFinding {
  const [first = new Set<string>(), ...others] = finding.cells.map((address) => originsOf(address, finding.sheet, sheets));
  const place = [...first][0] ?? 'a new cell';
  return {
    severity: finding.severity,
    name: `${finding.severity} ${finding.rule} ${place}${finding.indicator === undefined ? '' : ` (${finding.indicator})`}`,
    cells: new Set([...first, ...others.flatMap((cells) => [...cells])]),
    actual: `${finding.cells.join(' ')}: ${JSON.stringify(finding.actual)}, expected ${JSON.stringify(finding.expected)}`,
  };
}

function originsOf(address: string, home: string, sheets: ReadonlyMap<string, Sheet>): Set<string> {
  const parsed = parseAddress(address);
  const sheet = sheets.get(parsed?.sheet ?? home);
  const cells = new Set<string>();
  if (parsed === null || sheet === undefined) return cells;
  for (let row = parsed.area.top; row <= parsed.area.bottom; row++) {
    for (let column = parsed.area.left; column <= parsed.area.right; column++) {
      const { origin } = shownCell(sheet, row, column);
      if (origin !== null) cells.add(origin);
    }
  }
  return cells;
}

/** The sheet of the start that most cells of a table come from. */
function startOf(sheets: ReadonlyMap<string, Sheet>, name: string, range: string): string {
  const counts = new Map<string, number>();
  for (const origin of originsOf(range, name, sheets)) {
    const [sheet = ''] = origin.split('!');
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
}

/** What stands in one list and not in the other, repetitions counted. */
export function without(all: readonly string[], known: readonly string[]): readonly string[] {
  const rest = [...known];
  return all.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
