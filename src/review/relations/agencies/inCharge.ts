/** Who appraises an indicator, by the assignment of the workbook: told with everything that is unmet. */
import type { AgencyTable } from '../../../appendices/agency-assignment/table';
import type { Finding } from '../../../appendices/finding';
import type { Level } from '../../../appendices/level';
import type { Table } from '../../../appendices/table';
import { holdersOf, registerOf } from './register';

/** Names of agencies; none where the workbook assigns nobody. */
export type InCharge = (level: string, code: string) => readonly string[];

/** Each indicator is looked up once. */
export function inChargeBy(tables: readonly Table[]): InCharge {
  const register = registerOf(tables.filter((table): table is AgencyTable => table.kind === 'agency-assignment'));
  const known = new Map<string, readonly string[]>();
  return (level, code) => {
    const key = `${level}/${code}`;
    const agencies = known.get(key) ?? [...new Set(holdersOf(register, level as Level, code).map(({ agency }) => agency.name))];
    known.set(key, agencies);
    return agencies;
  };
}

/** `params.agency` of what is unmet: "Sở Công Thương; Sở Xây dựng". */
export function withAgencies(findings: readonly Finding[], inCharge: InCharge): readonly Finding[] {
  return findings.map((finding) => {
    const { severity, set, indicator, params } = finding;
    if (severity !== 'unmet' || set === undefined || indicator === undefined || params?.agency !== undefined) return finding;
    const agencies = inCharge(set, indicator);
    return agencies.length === 0 ? finding : { ...finding, params: { ...params, agency: agencies.join('; ') } };
  });
}
