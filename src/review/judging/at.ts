/** What findings of the judging have in common: where they stand, and where the level stands that they speak of. */
import type { Finding } from '../../appendices/finding';
import type { Condition, CriteriaSet, Level } from '../../criteria/set';
import type { JudgedTable, JudgedValue } from './judged';

/** The findings that the tables reported themselves, to be looked up by cell. */
export interface Reported {
  /** Has the table reported this of the cell? */
  has(sheet: string, cell: string, isSuch: (finding: Finding) => boolean): boolean;
}

export function reportedIn(findings: readonly Finding[]): Reported {
  const bySheet = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const byCell = bySheet.get(finding.sheet) ?? new Map<string, Finding[]>();
    bySheet.set(finding.sheet, byCell);
    for (const cell of finding.cells) {
      const known = byCell.get(cell);
      if (known === undefined) byCell.set(cell, [finding]);
      else known.push(finding);
    }
  }
  return { has: (sheet, cell, isSuch) => bySheet.get(sheet)?.get(cell)?.some(isSuch) === true };
}

/** "NTM nâng cao", "Huyện NTM": the level as findings of tables name it. */
export function levelName({ set, assessment: { level } }: JudgedTable): string | undefined {
  if (set === null) return level ?? undefined;
  const name = set.level.replace(/^xã /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function atValue(table: JudgedTable, { value, code }: JudgedValue): Pick<Finding, 'sheet' | 'cells' | 'place' | 'set' | 'indicator'> {
  return { sheet: table.assessment.sheet, cells: [value.cell], ...(value.place === '' ? {} : { place: value.place }), ...ofIndicator(table, code) };
}

export function ofIndicator(table: JudgedTable, code: string | null): Pick<Finding, 'set' | 'indicator'> {
  const set = levelName(table);
  return { ...(set === undefined ? {} : { set }), ...(code === null ? {} : { indicator: code }) };
}

/** Where a level stands: for sentences, and for who wants to confirm it. */
export function provenance(set: CriteriaSet, condition: Condition | null, level: Level | null): Readonly<Record<string, string | number>> {
  const part = condition !== null && 'label' in condition ? condition as Condition & { readonly id: string; readonly label: string } : null;
  return {
    setId: set.id,
    setName: set.name,
    legalBasis: set.legalBasis,
    ...(part === null ? {} : { part: part.id, partLabel: part.label }),
    ...(level === null ? {} : { source: level.source, confidence: level.confidence, ...scopeOf(level) }),
  };
}

function scopeOf({ region, group, from, to }: Level): Readonly<Record<string, string | number>> {
  return { ...(region !== undefined && { region }), ...(group !== undefined && { group }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** What the cell says, as a finding shows it; undefined for a blank. */
export function actualOf({ value: { reading } }: JudgedValue): number | string | undefined {
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'mark':
      return reading.isMet ? 'đạt' : 'chưa đạt';
    case 'text':
    case 'ambiguous':
      return reading.text;
    default:
      return undefined;
  }
}
