/** Findings beside what is judged of them by hand, and where the two do not fit. */
import type { Finding } from '../../src/appendices/finding';
import { keyOf, type CheckedSample } from './findings';
import type { FindingKey, Judgement, ReadPlan, UnmetSource, UnmetSources, Verdict } from './types';

export interface Judged {
  readonly finding: Finding;
  /** Undefined: nobody has judged it yet. */
  readonly verdict?: Verdict;
  readonly why: string;
}

export interface JudgedUnmet {
  readonly finding: Finding;
  readonly source?: UnmetSource;
}

export interface JudgedSample {
  readonly workbook: string;
  readonly judged: readonly Judged[];
  readonly unmet: readonly JudgedUnmet[];
}

export type Judgements = Readonly<Record<string, Judgement>>;

export function judge({ workbook, findings }: CheckedSample, judgements: Judgements): JudgedSample {
  const { verdicts = {}, unmet } = judgements[workbook] ?? {};
  const sources = sourceByKey(unmet);
  return {
    workbook,
    judged: findings
      .filter(({ severity }) => severity !== 'unmet')
      .map((finding) => {
        const [verdict, why = ''] = verdicts[keyOf(finding)] ?? [];
        return { finding, why, ...(verdict === undefined ? {} : { verdict }) };
      }),
    unmet: findings
      .filter(({ severity }) => severity === 'unmet')
      .map((finding) => {
        const source = sources.get(keyOf(finding));
        return { finding, ...(source === undefined ? {} : { source }) };
      }),
  };
}

function sourceByKey(unmet: UnmetSources | undefined): Map<FindingKey, UnmetSource> {
  const entries = Object.entries(unmet ?? {}) as [UnmetSource, readonly FindingKey[]][];
  return new Map(entries.flatMap(([source, keys]) => keys.map((key): [FindingKey, UnmetSource] => [key, source])));
}

/** What must be put right by hand: findings nobody judged, judgements and references of findings that are gone. A line each. */
export function problems(samples: readonly CheckedSample[], judgements: Judgements, plans: readonly ReadPlan[]): string[] {
  const found = new Map(samples.map(({ workbook, findings }) => [workbook, new Set(findings.map(keyOf))]));
  const judgedKeys = (workbook: string): FindingKey[] => {
    const { verdicts = {}, unmet = {} } = judgements[workbook] ?? {};
    return [...Object.keys(verdicts), ...Object.values(unmet as UnmetSources).flat()];
  };
  const referred = plans.flatMap(({ workbook, contradictions }) =>
    contradictions.flatMap(({ outcome }) => ('foundBy' in outcome ? outcome.foundBy.map((key) => ({ workbook, key })) : [])),
  );
  return [
    ...samples.flatMap(({ workbook, findings }) => {
      const judged = new Set(judgedKeys(workbook));
      return [...new Set(findings.map(keyOf))].filter((key) => !judged.has(key)).map((key) => `${workbook}: not judged: ${key}`);
    }),
    ...Object.keys(judgements).flatMap((workbook) =>
      judgedKeys(workbook)
        .filter((key) => found.get(workbook)?.has(key) !== true)
        .map((key) => `${workbook}: judged but not found: ${key}`),
    ),
    ...referred.filter(({ workbook, key }) => found.get(workbook)?.has(key) !== true).map(({ workbook, key }) => `${workbook}: read by hand, found no more: ${key}`),
  ];
}
