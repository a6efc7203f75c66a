/** The cells below the sets hold numbers, bounds or ranges; a share lies between 0 and 100 %. */
import { figureFindings } from '../../figureFindings';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriterionTarget, CriterionTargetTable } from '../table';

export const figures: Relation<CriterionTargetTable> = {
  rules: ['figure/formula-error', 'figure/date', 'figure/impossible', 'figure/unreadable', 'figure/ambiguous'],
  check: ({ sheet, columns, data }) =>
    data.rows.flatMap((row) => row.targets.flatMap((target, index) => (target === null ? [] : checkTarget(sheet, target, columns.sets[index]?.measure === 'count')))),
};

/** "Đạt" and "Duy trì" are answers; a text with digits that is no number, bound or range is a slip. */
function checkTarget(sheet: string, { figure, lowest, highest, isShare, text }: CriterionTarget, isCount: boolean): readonly Finding[] {
  if (figure.kind === 'text') {
    const ends = [lowest, highest].filter((end) => end !== null);
    const worst = isShare ? ends.find((end) => end > 100 || end < 0) : undefined;
    if (worst !== undefined) return [{ rule: 'figure/impossible', severity: 'error', sheet, cells: [figure.cell], actual: worst, params: { role: 'share' } }];
    return ends.length > 0 || !/\d/.test(text) ? [] : figureFindings(sheet, figure, 'share');
  }
  if (figure.kind === 'number' && !isShare && !isCount) return [];
  return figureFindings(sheet, figure, isShare ? 'share' : 'count');
}
