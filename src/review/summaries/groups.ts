/** The groups in which communes are counted by their number of criteria. */

/** Numbers of criteria, both included. */
export interface CriteriaGroup {
  readonly lowest: number;
  readonly highest: number;
}

/** Of 19 criteria: all, 15-18, 10-14, 5-9, fewer than 5. A set of another size is divided at the same quarters. */
export function groupsFor(criteria: number): readonly CriteriaGroup[] {
  const bounds = [criteria, ...[3, 2, 1].map((quarters) => Math.ceil((criteria * quarters) / 4)), 0];
  const groups = bounds.map((lowest, index) => ({ lowest, highest: index === 0 ? criteria : (bounds[index - 1] ?? criteria) - 1 }));
  return groups.filter(({ lowest, highest }, index) => lowest <= highest && (index === 0 || highest < criteria));
}
