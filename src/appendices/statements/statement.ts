/** What a text about one criterion or indicator states: its value, what is required, the fraction behind a share. */
import type { Requirement } from '../finding';

/** What the text of an indicator states. */
export interface Statement {
  /** The value that it has, in `unit`; or the words that take its place ("chưa có HTX"). */
  readonly actual: NumericActual | string | null;
  /** What is required: a level, or words ("Đạt", "loại Tốt"); null where the sheet does not say. */
  readonly requirement: Requirement | string | null;
  /** False where the words leave open on which side of the level the value has to lie, or that the level is required at all. */
  readonly isRequirementCertain: boolean;
  /** The fraction behind a share: every way to read it, the usual one first. */
  readonly fraction: { readonly text: string; readonly readings: readonly { readonly numerator: number; readonly denominator: number }[] } | null;
  /** Something besides the value is said to be missing, so that a sufficient value is no contradiction. */
  readonly hasOtherShortfall: boolean;
  readonly isReadable: boolean;
}

export interface NumericActual {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** More than one where a dot or comma may be read both ways. */
  readonly candidates: readonly number[];
  readonly text: string;
}
