/** Criteria sets (bộ tiêu chí) as data: what places must reach, where that stands, and how sure it is. */

/** Which side of a level a value must lie on; `met`: it is marked "Đạt", or its grade is at least the level's. */
export type Comparison = '>=' | '>' | '<=' | '<' | '==' | 'met';

/** `verified`: number, name and level were seen in a source; `partial`: some of them; `unverified`: remembered only, and never decides. */
export type Confidence = 'verified' | 'partial' | 'unverified';

/** Why a set states no level: nobody knows it, the province sets it, or the indicator is not asked for. */
export type Left = 'unknown' | 'province' | 'not-applicable';

/** For whom a level holds: what is absent does not matter. */
export interface Scope {
  /** An id of the set's regions: "DHNTB". */
  readonly region?: string;
  /** An id of the set's groups of communes: "nhom1". */
  readonly group?: string;
  /** Years, both included. */
  readonly from?: number;
  readonly to?: number;
}

export interface Level extends Scope {
  /** A number in the condition's unit (75 for 75 %), "Đạt", or a grade of its scale ("Mức độ 3"). */
  readonly value?: number | string;
  readonly left?: Left;
  readonly confidence: Confidence;
  /** Where the level was read. */
  readonly source: string;
  readonly note?: string;
}

export interface Condition {
  readonly comparison: Comparison;
  /** "%", "triệu đồng/người/năm"; "" for marks. */
  readonly unit: string;
  readonly levels: readonly Level[];
  /** Grades from the lowest to the highest, where levels are grades. */
  readonly scale?: readonly string[];
  /** The level is another indicator's of the same place and year, times a factor (kiểu mẫu income: 1,1 × nâng cao). */
  readonly derived?: { readonly set: string; readonly indicator: string; readonly factor: number };
}

/** One of several conditions of an indicator: "trong đó từ hệ thống cấp nước tập trung". */
export interface Part extends Condition {
  readonly id: string;
  readonly label: string;
}

export type IndicatorKind = 'share' | 'count' | 'money' | 'mark' | 'ordinal' | 'text';

/** An indicator (chỉ tiêu). Without levels of its own, its parts decide alone. */
export interface Indicator extends Condition {
  /** "2.2"; a criterion without indicators has one of its own number ("10"). */
  readonly number: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly parts?: readonly Part[];
  /** How many of the parts must be met, where the place may choose; absent: all. */
  readonly choose?: number;
  /** "nếu có": a place that does not have the thing is not judged. */
  readonly isIfAny?: boolean;
  readonly nameConfidence: Confidence;
  readonly source: string;
  /** The decision that changed the indicator since. */
  readonly amendment?: string;
  readonly note?: string;
}

/** A criterion (tiêu chí), met when all its indicators are. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  /** "xã NTM", "xã NTM nâng cao", "huyện NTM" … */
  readonly level: string;
  readonly from: number;
  readonly to: number;
  readonly legalBasis: string;
  readonly amendment?: string;
  /** A province's set states only what it changes of this one. */
  readonly base?: string;
  readonly regions: readonly Named[];
  readonly groups: readonly Named[];
  /** Communes đặc biệt khó khăn and ATK take the levels of this region, whatever their own (QĐ 318, Điều 1). */
  readonly regionOfSpecialCommunes?: string;
  /** How many indicators the legal text has, conditions besides the criteria not counted, where that is known. */
  readonly indicatorsInLaw?: number;
  readonly criteria: readonly Criterion[];
  readonly note?: string;
}

/** Sets never change, and every value of a table asks. */
const indicatorsKnown = new WeakMap<CriteriaSet, readonly Indicator[]>();

export function indicatorsOf(set: CriteriaSet): readonly Indicator[] {
  const known = indicatorsKnown.get(set) ?? set.criteria.flatMap((criterion) => criterion.indicators);
  indicatorsKnown.set(set, known);
  return known;
}
