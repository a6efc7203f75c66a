/** The agencies that the assignments of a workbook name, and what each of them appraises. */
import type { AgencyTable } from '../../../appendices/agency-assignment/table';
import type { Level } from '../../../appendices/level';
import { isPartOf, isSameName, namesBehindOneHead, wordsOf, type AgencyName } from './names';

/** One cell of an assignment: these codes of this set are the agency's. */
export interface Duty {
  readonly set: Level | null;
  /** Codes in words that are not surely its own count as well. */
  readonly codes: ReadonlySet<string>;
  readonly cell: string;
}

export interface RegisteredAgency {
  readonly name: string;
  readonly words: AgencyName;
  readonly sheet: string;
  readonly cell: string;
  readonly duties: readonly Duty[];
}

export function registerOf(tables: readonly AgencyTable[]): readonly RegisteredAgency[] {
  return tables.flatMap((table) => {
    const known = agenciesKnown.get(table) ?? agenciesOf(table);
    agenciesKnown.set(table, known);
    return known;
  });
}

/** The relations between tables and the judging ask for the same agencies. */
const agenciesKnown = new WeakMap<AgencyTable, readonly RegisteredAgency[]>();

function agenciesOf({ sheet, columns, data }: AgencyTable): readonly RegisteredAgency[] {
  return data.agencies
    .filter(({ name }) => name !== '')
    .map(({ name, cell, assignments }) => ({
      name,
      words: wordsOf(name),
      sheet,
      cell,
      duties: assignments.flatMap((inSet, index) =>
        inSet.map(({ cell: dutyCell, codes, mentions }) => ({
          set: columns.sets[index]?.level ?? null,
          codes: new Set([...codes.map(({ code }) => code), ...mentions]),
          cell: dutyCell,
        })),
      ),
    }));
}

/**
 * The agencies that a written name can be: those of the same name, else those that it shortens ("Chi cục BVTV"), or that
 * shorten it. A list behind one head ("Chi cục QLCL, BVTV") is tried name by name. None where nothing resembles it.
 */
export function agenciesNamed(written: string, register: readonly RegisteredAgency[]): readonly RegisteredAgency[] {
  const words = wordsOf(written);
  const same = register.filter((agency) => isSameName(words, agency.words));
  if (same.length > 0) return same;
  const similar = register.filter((agency) => isPartOf(words, agency.words) || isPartOf(agency.words, words));
  if (similar.length > 0 || !written.includes(',')) return similar;
  return namesBehindOneHead(written).flatMap((part) => agenciesNamed(part, register));
}

/** The cells that give the criterion or indicator to somebody: with the agency that they stand beside. */
export function holdersOf(register: readonly RegisteredAgency[], set: Level, code: string): readonly { readonly agency: RegisteredAgency; readonly cell: string }[] {
  return register.flatMap((agency) => agency.duties.filter((duty) => duty.set === set && covers(duty.codes, code)).map(({ cell }) => ({ agency, cell })));
}

/** An indicator is covered by its criterion, and a criterion by any of its indicators. */
function covers(codes: ReadonlySet<string>, code: string): boolean {
  return [...codes].some((one) => one === code || code.startsWith(`${one}.`) || one.startsWith(`${code}.`));
}
