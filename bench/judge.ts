/**
 * Judging 8,000 communes by 75 indicators, values parsed and requirements resolved, beside validators on the same checks and
 * beside a spreadsheet engine with the same verdicts as formulas. Everybody keeps every error, and they must be the same.
 */
import { judgeBy, requirementsOf, type Judged, type Requirements } from '../src/criteria/check';
import type { Indicator } from '../src/criteria/set';
import { byAjv, byValibot, byZod, type Peer } from './judge/peers';
import { byFormulas } from './judge/formulas';
import { checksAndPlaces, type Check, type Place } from './judge/checks';
import { medianOfRounds } from './judge/rounds';
import type { BenchResult } from './result';

const COMMUNES = 8_000;
const INDICATORS = 75;
const ROUNDS = 15;
/** HyperFormula takes so long that fewer communes must do. */
const COMMUNES_BY_FORMULAS = 400;
const MOST_OF_AJV = 3;
const MOST_OF_VALIBOT = 1 / 5;

export function benchJudge(): BenchResult {
  const { checks, places } = checksAndPlaces(COMMUNES, INDICATORS);
  const size = COMMUNES * INDICATORS;
  const ours = byUs(checks);
  const peers: readonly Peer[] = [byAjv(checks), byValibot(checks), byZod(checks)];
  assertSameErrors([ours, ...peers], places);
  const [own = NaN, ...others] = medianOfRounds([ours, ...peers].map(({ run }) => () => run(places)), ROUNDS);
  const perCheck = (own / size) * 1e6;
  const few = places.slice(0, COMMUNES_BY_FORMULAS);
  const formulas = byFormulas(checks, few);
  const counted = ours.failing(few).length;
  if (formulas.failing !== counted) throw new Error(`HyperFormula finds ${formulas.failing} failing values, the others ${counted}`);
  const ratios = Object.fromEntries([...peers.map(({ name }, index) => [name, rounded(own / (others[index] ?? NaN))]), ['hyperformula', rounded(perCheck / ((formulas.ms / (few.length * INDICATORS)) * 1e6))]]);
  return {
    bench: 'judge',
    size,
    value: Number(perCheck.toFixed(1)),
    unit: 'ns/check',
    ratios,
    target: `≤ ${MOST_OF_AJV} of ajv, ≤ ${MOST_OF_VALIBOT} of valibot`,
    holds: (ratios.ajv ?? Infinity) <= MOST_OF_AJV && (ratios.valibot ?? Infinity) <= MOST_OF_VALIBOT,
  };
}

/** What the product keeps of a value that is not good enough. */
interface Kept {
  readonly place: number;
  readonly indicator: number;
  readonly judged: Judged;
}

function byUs(checks: readonly Check[]): Peer {
  const requirements = checks.map((check) => requirementsOf(indicatorOf(check), {}));
  const run = (places: readonly Place[]): readonly Kept[] => judgeAll(requirements, places);
  return { name: 'ours', run, failing: (places) => run(places).map(({ place, indicator }) => place * checks.length + indicator) };
}

function judgeAll(requirements: readonly Requirements[], places: readonly Place[]): readonly Kept[] {
  const kept: Kept[] = [];
  for (const [place, { values }] of places.entries()) {
    for (let indicator = 0; indicator < requirements.length; indicator++) {
      const judged = judgeBy(requirements[indicator] as Requirements, values[indicator] ?? null);
      if (judged.kind !== 'decided' || judged.verdict.kind !== 'met') kept.push({ place, indicator, judged });
    }
  }
  return kept;
}

function indicatorOf({ name, comparison, level }: Check): Indicator {
  const isMark = comparison === 'met';
  return {
    number: name,
    name,
    kind: isMark ? 'mark' : 'share',
    comparison,
    unit: isMark ? '' : '%',
    levels: [{ value: level, confidence: 'verified', source: 'bench' }],
    ...(isMark && { scale: ['Chưa đạt', 'Đạt'] }),
    nameConfidence: 'verified',
    source: 'bench',
  };
}

function assertSameErrors(peers: readonly Peer[], places: readonly Place[]): void {
  const [ours = [], ...others] = peers.map(({ failing }) => [...failing(places)].sort((a, b) => a - b));
  others.forEach((errors, index) => {
    if (errors.length !== ours.length || errors.some((error, at) => error !== ours[at])) throw new Error(`${peers[index + 1]?.name} finds ${errors.length} errors, we ${ours.length}`);
  });
}

function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}
