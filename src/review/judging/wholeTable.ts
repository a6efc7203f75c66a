/** What a whole table lacks for being judged: a set, or what is to be known of its places. Told once. */
import type { Finding } from '../../appendices/finding';
import { indicatorsOf, type CriteriaSet } from '../../criteria/set';
import { ofIndicator, provenance, type Reported } from './at';
import { indicatorOf } from './indicator';
import type { JudgedTable, JudgedValue } from './judged';

const NEEDS = ['needs-region', 'needs-group', 'needs-year'] as const;
/** More cells than these need not be listed to be found. */
const MOST_CELLS = 200;
const MOST_NAMES = 12;

export function tableFindings(table: JudgedTable, reported: Reported): readonly Finding[] {
  return [...noSet(table), ...NEEDS.flatMap((need) => situationMissing(table, need)), ...unknownIndicators(table, reported)];
}

/** A list of what is unmet by its own words does not need one. */
function noSet({ assessment, choice, year, values }: JudgedTable): Finding[] {
  const first = values.find(({ verdict, value }) => verdict.kind === 'open' && verdict.reason === 'no-set' && value.outcome?.isMet !== false);
  if (choice.kind === 'set' || first === undefined) return [];
  return [
    {
      rule: 'criteria/no-set',
      severity: choice.problem === 'unknown-id' ? 'warning' : 'info',
      sheet: assessment.sheet,
      cells: [first.value.cell],
      ...(assessment.level === null ? {} : { set: assessment.level }),
      params: { problem: choice.problem, ids: choice.ids.join(', '), ...(year === null ? {} : { year }) },
    },
  ];
}

function situationMissing(table: JudgedTable, need: (typeof NEEDS)[number]): Finding[] {
  const open = table.values.filter(({ verdict }) => verdict.kind === 'open' && verdict.reason === need);
  const [first] = open;
  if (first === undefined || table.set === null) return [];
  const places = [...new Set(open.map(({ value }) => value.place))];
  const codes = [...new Set(open.map(({ code }) => code ?? ''))];
  return [
    {
      rule: 'criteria/situation-missing',
      severity: 'info',
      sheet: table.assessment.sheet,
      cells: [...new Set(open.map(({ value }) => value.placeCell ?? value.cell))].slice(0, MOST_CELLS),
      ...(places.length === 1 && first.value.place !== '' ? { place: first.value.place } : {}),
      ...ofIndicator(table, null),
      actual: places.slice(0, MOST_NAMES),
      params: { need: need.slice('needs-'.length), places: places.length, indicators: codes.join(', '), ...provenance(table.set, null, null) },
    },
  ];
}

/** R14: the numbers that the set does not have, each once. A set whose indicators are not all on file tells of criteria only. */
function unknownIndicators(table: JudgedTable, reported: Reported): Finding[] {
  const { set, assessment } = table;
  if (set === null) return [];
  const first = new Map<string, JudgedValue>();
  for (const judged of table.values) if (judged.code !== null && !first.has(judged.code)) first.set(judged.code, judged);
  return [...first.values()].filter((judged) => isUnknown(set, judged)).flatMap((judged): Finding[] => {
    const cells = table.values.filter(({ code }) => code === judged.code).map(({ value }) => value.cell);
    if (cells.some((cell) => reported.has(assessment.sheet, cell, ({ rule }) => /\/(unknown-indicator|parent-criterion)$/.test(rule)))) return [];
    return [{ sheet: assessment.sheet, ...ofIndicator(table, judged.code), rule: 'criteria/unknown-indicator', severity: 'warning', cells: cells.slice(0, MOST_CELLS), actual: judged.code ?? '', params: { set: set.name } }];
  });
}

function isUnknown(set: CriteriaSet, { value }: JudgedValue): boolean {
  if (value.scope !== undefined || indicatorOf(set, value) !== 'no-indicator') return false;
  const isWhole = set.indicatorsInLaw !== undefined && indicatorsOf(set).length >= set.indicatorsInLaw;
  return isWhole || !set.criteria.some(({ number }) => number === value.criterion);
}
