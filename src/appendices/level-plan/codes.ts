/** The criteria and indicators that the texts of one place name, each with the criterion above it. */
import { findIndicatorHeadings } from '../../text/headings';
import { readOnce } from '../../text/readOnce';
import type { PlanCode } from './table';

/** "1. Thu nhập" only counts: a whole number is that of a criterion where "Tiêu chí" stands before it. Expects normalised text. */
const codesIn = readOnce((text): readonly string[] =>
  findIndicatorHeadings(text)
    .filter(({ level, code }) => level !== null || code.includes('.'))
    .flatMap(({ code, others }) => [code, ...others]),
);

/** The texts of a place from top to bottom; `isSection`: a new section, below which no criterion stands yet. */
export function underCriteria(rows: readonly { readonly text: string; readonly isSection: boolean }[]): readonly (readonly PlanCode[])[] {
  let above: { code: string; isNext: boolean } | null = null;
  return rows.map(({ text, isSection }) => {
    if (isSection) above = null;
    return codesIn(text).map((code): PlanCode => {
      if (!code.includes('.')) {
        above = { code, isNext: true };
        return { code, criterion: code, isCriterionCertain: true };
      }
      const found: PlanCode = { code, criterion: above?.code ?? null, isCriterionCertain: above?.isNext ?? false };
      if (above !== null) above = { code: above.code, isNext: false };
      return found;
    });
  });
}

/** "2" for "2.2", and for "2". */
export function criterionOf(code: string): string {
  return code.split('.')[0] ?? code;
}
