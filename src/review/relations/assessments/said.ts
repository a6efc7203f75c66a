/** What matrices and self-assessments say of each commune and criterion, in one shape. */
import type { AssessedValue, Assessment } from '../../../appendices/assessed';
import { assessmentOf } from '../../../appendices/criterion-matrix/assessment';
import type { CriterionMatrixTable } from '../../../appendices/criterion-matrix/table';
import type { Level } from '../../../appendices/level';
import { assessmentOfSelfAssessment } from '../../../appendices/self-assessment/assessments';
import type { SelfAssessmentTable } from '../../../appendices/self-assessment/table';
import type { Table } from '../../../appendices/table';
import type { TitleLine } from '../../../sheet/title';
import { fold } from '../../../text/fold';
import { placeKey } from '../../places/names';

export interface Said {
  /** The key of the commune. */
  readonly place: string;
  /** As written. */
  readonly name: string;
  readonly code: string;
  readonly cell: string;
  readonly number: { readonly value: number; readonly decimals: number; readonly unit: string } | null;
  /** Null where nothing says met or unmet. */
  readonly isMet: boolean | null;
  readonly outcomeCells: readonly string[];
}

export interface SaidTable {
  readonly sheet: string;
  readonly level: Level | null;
  readonly year: number | null;
  /** The days and months that the title names: "31/12/2024". */
  readonly days: readonly string[];
  readonly entries: readonly Said[];
}

/** Null for tables of other families. */
export function entriesOf(table: Table): SaidTable | null {
  if (table.kind === 'criterion-matrix') {
    const matrix = table as CriterionMatrixTable;
    return saidTable(assessmentOf(matrix), matrix.data.title, false);
  }
  if (table.kind !== 'self-assessment') return null;
  const own = table as SelfAssessmentTable;
  return saidTable(assessmentOfSelfAssessment(own), own.data.title, true);
}

function saidTable({ sheet, level, year, values }: Assessment, title: readonly TitleLine[], isWhole: boolean): SaidTable {
  const own = values.filter(({ scope, place }) => scope === undefined && place !== '');
  const entries = own.flatMap((value) => entryOf(value) ?? []);
  return { sheet, level, year, days: daysIn(title), entries: isWhole ? [...entries, ...wholeCriteria(own)] : entries };
}

function entryOf(value: AssessedValue): Said | null {
  const code = value.indicator ?? value.criterion;
  const { reading } = value;
  if (code === null) return null;
  const isMet = value.outcome?.isMet ?? (reading.kind === 'mark' ? reading.isMet : null);
  return {
    place: placeKey(value.place),
    name: value.place,
    code,
    cell: value.cell,
    number: reading.kind === 'number' ? reading : null,
    isMet,
    outcomeCells: isMet === null ? [] : [value.outcome?.cell ?? value.cell],
  };
}

/** A criterion whose indicators all say so is met; one of them that says otherwise makes it unmet. */
function wholeCriteria(values: readonly AssessedValue[]): Said[] {
  const groups = new Map<string, AssessedValue[]>();
  for (const value of values) {
    if (value.indicator === null || value.criterion === null || value.reading.kind === 'not-applicable') continue;
    const key = `${placeKey(value.place)} ${value.criterion}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].flatMap((group): Said[] => {
    const [first] = group;
    const unmet = group.filter(({ outcome }) => outcome?.isMet === false);
    const isMet = unmet.length > 0 ? false : group.every(({ outcome }) => outcome?.isMet === true) ? true : null;
    if (first === undefined || first.criterion === null || isMet === null) return [];
    const outcomeCells = (isMet ? group : unmet).flatMap(({ outcome }) => outcome?.cell ?? []);
    return [{ place: placeKey(first.place), name: first.place, code: first.criterion, cell: first.cell, number: null, isMet, outcomeCells }];
  });
}

const DAY = /\b(?:\d{1,2}[/.-])?\d{1,2}[/.-]20\d\d\b|\b(?:thang|quy) (?:\d{1,2}|[ivx]+)\b/g;

/** The line "(Kèm theo …)" tells the day of the plan, not of the figures. */
function daysIn(title: readonly TitleLine[]): readonly string[] {
  return title.map(({ text }) => fold(text)).filter((line) => !/^\W*(ban hanh )?kem theo\b/.test(line)).flatMap((line) => line.match(DAY) ?? []);
}
