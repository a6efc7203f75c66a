/** What a benchmark tells: one entry of `npm run bench -- --json`. */
export interface BenchResult {
  readonly bench: string;
  /** How much was worked on: cells, checks, bytes. */
  readonly size: number;
  readonly value: number;
  readonly unit: string;
  /** Our time (or bytes, or memory) divided by that of each peer, measured side by side in one run. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly target: string;
  readonly holds: boolean;
  /** Where a benchmark is told in parts: the family of tables and the kind of change. */
  readonly family?: string;
  readonly change?: string;
  /** What went wrong, a line each; for people. */
  readonly failures?: readonly string[];
}
