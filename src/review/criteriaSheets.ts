/** Sheets of the workbook that hold a criteria set: what is read in them, and their mistakes. */
import type { Finding } from '../appendices/finding';
import { readSet } from '../criteria/schema';
import type { CriteriaSet } from '../criteria/set';
import { shippedSets } from '../criteria/sets';
import { isDoubt } from '../criteria/sheet/mistakes';
import { readCriteriaSheet, type CriteriaSheet } from '../criteria/sheet/parse';
import type { Grid } from '../sheet/grid';
import type { StatedCriteria } from './state';

/** Sets by who states them, each kind before the next where an id is the same; `call`: on the command line. */
export interface SetSources {
  readonly call?: readonly CriteriaSet[];
  readonly sheets?: readonly CriteriaSheet[];
  readonly state?: StatedCriteria;
}

/** Every set that a workbook can be judged by, each id once. */
export function knownSets({ call = [], sheets = [], state }: SetSources): readonly CriteriaSet[] {
  const ofSheets = sheets.flatMap(({ set }) => set ?? []);
  const sets = [...call, ...ofSheets, ...importedSets(state), ...shippedSets];
  return sets.filter((set, index) => sets.findIndex(({ id }) => id === set.id) === index);
}

/** The sets that a person imported. They were read before they were kept; what a later version wrote may not be readable. */
export function importedSets(state: StatedCriteria | undefined): readonly CriteriaSet[] {
  return (state?.own ?? []).flatMap((json) => {
    const reading = readSet(json);
    return 'set' in reading ? [reading.set] : [];
  });
}

/** A province's set is read against its national one, which may be another sheet of the workbook. */
export function criteriaSheetsIn(grids: readonly Grid[], known: readonly CriteriaSet[]): readonly CriteriaSheet[] {
  const alone = grids.flatMap((grid) => readCriteriaSheet(grid, known) ?? []);
  const bases = alone.flatMap(({ set }) => (set === null || set.base !== undefined ? [] : [set]));
  if (bases.length === 0) return alone;
  const all = [...bases, ...known.filter(({ id }) => !bases.some((base) => base.id === id))];
  return grids.flatMap((grid) => readCriteriaSheet(grid, all) ?? []);
}

export function criteriaSheetFindings(sheets: readonly CriteriaSheet[]): readonly Finding[] {
  return [
    ...sheets.flatMap(({ sheet, mistakes }) =>
      mistakes.map((mistake): Finding => {
        const isMild = isDoubt(mistake);
        return {
          rule: isMild ? 'criteria-sheet/unclear' : 'criteria-sheet/mistake',
          severity: isMild ? 'warning' : 'error',
          sheet,
          cells: [mistake.cell],
          ...(mistake.detail === '' ? {} : { actual: mistake.detail }),
          params: { problem: mistake.kind },
        };
      }),
    ),
    ...sheets.flatMap((one, index) => sameId(one, sheets.slice(0, index))),
  ];
}

/** Of two sheets with one id the first is used. */
function sameId({ sheet, set, evidence }: CriteriaSheet, before: readonly CriteriaSheet[]): Finding[] {
  const first = set === null ? undefined : before.find((other) => other.set?.id === set.id);
  if (first === undefined || set === null) return [];
  return [{ rule: 'criteria-sheet/unclear', severity: 'warning', sheet, cells: [evidence[1] ?? evidence[0] ?? 'A1'], actual: set.id, params: { problem: 'same-set', other: first.sheet } }];
}
