/** The relations between the places that a workbook names. */
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import type { Grid } from '../../../sheet/grid';
import { changesOf } from '../../mergers/changes';
import { mergerFindings } from '../../mergers/findings';
import { renamingOf, type Renaming } from '../../mergers/renaming';
import type { MergerTable } from '../../mergers/table';
import { registerOf, type Register } from '../../places/register';
import { unresolved } from './abbreviations';
import { countsInText } from './countInText';
import { levelOrder } from './levelOrder';
import { plannedElsewhere } from './planned';
import { registeredElsewhere } from './registered';
import { repeatedInRoadmaps } from './repeated';
import { spellings } from './spelling';

/** A check with the first of the rules that it may report. */
export type PlaceCheck = readonly [rule: string, check: () => readonly Finding[]];

/** Each may fail alone; the register that they share is made once, by the first that runs. */
export function placeChecks(tables: readonly Table[], grids: readonly Grid[], mergers: readonly MergerTable[]): readonly PlaceCheck[] {
  let known: { readonly register: Register; readonly renaming: Renaming } | undefined;
  const places = (): NonNullable<typeof known> => (known ??= { register: registerOf(tables, grids), renaming: renamingOf(changesOf(mergers)) });
  return [
    ['mergers/blank-name', () => mergerFindings(mergers)],
    ['place/text-count', () => countsInText(places().register)],
    ['place/abbreviation', () => unresolved(places().register.mentions)],
    ['roadmap/name-repeated', () => repeatedInRoadmaps(places().register.mentions, places().renaming)],
    ['place/spelling', () => spellings(places().register.mentions, places().renaming)],
    ['roadmap/level-order', () => levelOrder(places().register, places().renaming)],
    ['place/registered', () => registeredElsewhere(places().register, places().renaming)],
    ['place/registered', () => plannedElsewhere(places().register, places().renaming)],
  ];
}
