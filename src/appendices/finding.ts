/** What a review finds: data only; the sentence is made by the language file. */

/** `unmet`: an indicator misses its requirement, which is no mistake of the sheet. */
export type Severity = 'error' | 'warning' | 'info' | 'unmet';

export type Operator = '>=' | '>' | '<=' | '<' | '==';

/** A level to be reached; `value` in `unit` as shown (75 for 75 %). */
export interface Requirement {
  readonly op: Operator;
  readonly value: number;
  readonly unit?: string;
}

/** A number in the unit shown (74.32 for 74,32 %), a requirement, a list, or text. */
export type FindingValue = number | string | Requirement | readonly (string | number)[];

export interface Finding {
  /** An id of the catalogue, "roadmap/percent-of-base". */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 addresses; the first is where a person should look and lies on `sheet`; those of another sheet are qualified. */
  readonly cells: readonly string[];
  readonly place?: string;
  /** The criteria set as the sheet names it: "NTM", "NTM nâng cao". */
  readonly set?: string;
  /** The number of the indicator ("2.2"), or of the criterion where the sheet names only that ("10"). */
  readonly indicator?: string;
  readonly actual?: FindingValue;
  readonly expected?: FindingValue;
  /** How far `actual` is from `expected`, in their unit, where both are numbers. */
  readonly difference?: number;
  /** What else the sentence needs. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export function isRequirement(value: FindingValue | null | undefined): value is Requirement {
  return typeof value === 'object' && value !== null && 'op' in value;
}
