/** Every value of a table against the set that judges it. */
import type { Assessment } from '../../appendices/assessed';
import type { Situation } from '../../criteria/requirement';
import { chooseSet, type Asked, type Choice } from './choice';
import type { JudgedTable } from './judged';
import type { KnownSets } from './knownSets';
import { situationsIn, type SituationSources } from './situations';
import type { SheetTitle } from './titles';
import { judgeValue } from './value';

export interface Judging {
  readonly known: KnownSets;
  readonly situations: SituationSources;
  readonly judgeBy: readonly string[];
  readonly sets?: Asked['sets'];
  /** Stated on the call. */
  readonly year?: number;
  titleOf(sheet: string): SheetTitle;
  /** The year of the plan that all sheets belong to; null where they name none or several. */
  readonly planYear: number | null;
}

export function judgeTable(assessment: Assessment, judging: Judging): JudgedTable {
  const year = judging.year ?? assessment.year ?? judging.planYear;
  const title = judging.titleOf(assessment.sheet);
  const choice = fitting(assessment, chooseSet({ assessment, year, title, judgeBy: judging.judgeBy, ...(judging.sets && { sets: judging.sets }) }, judging.known));
  const set = choice.kind === 'set' ? choice.set : null;
  const situationOf = set === null ? () => NOTHING_KNOWN : situationsIn(set, year, judging.situations);
  const situations = new Map<string, Situation>();
  const values = assessment.values.map((value) => {
    const situation = situations.get(value.place) ?? situationOf(value.place, assessment.sheet);
    situations.set(value.place, situation);
    return judgeValue(value, set, situation);
  });
  return { assessment, choice, set, year, values };
}

const NOTHING_KNOWN: Situation = {};

/** A set that lacks most criteria of the table is not the one that the table is about, unless a person says so. */
function fitting({ values }: Assessment, choice: Choice): Choice {
  if (choice.kind === 'none' || choice.isStated) return choice;
  const criteria = [...new Set(values.flatMap(({ criterion }) => criterion ?? []))];
  const known = new Set(choice.set.criteria.map(({ number }) => number));
  const isOther = criteria.filter((number) => !known.has(number)).length * 2 > criteria.length;
  return isOther ? { kind: 'none', problem: 'other-criteria', ids: [choice.set.id] } : choice;
}
