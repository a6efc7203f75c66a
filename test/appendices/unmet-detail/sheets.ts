/** Sheets of unmet criteria for tests. */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';

export const HEADER = [
  'Số',
  'Địa phương',
  'Các tiêu chí NTM chưa đạt',
  'Các tiêu chí NTM nâng cao chưa đạt',
  'Cơ quan phụ trách theo dõi, hướng dẫn, thẩm định',
  'Giải pháp',
  'Dự kiến thời gian đạt chuẩn',
];

export type Row = readonly CellValue[];

/** Rows below the usual header, which stands in row 1. */
export function detailSheet(rows: readonly Row[], extras: SheetExtras = {}): Grid {
  return gridOf('PL02', [HEADER, ...rows], extras);
}

/** One place with one cell of the NTM set. */
export function cellSheet(text: string, place = 'Ninh Tây'): Grid {
  return detailSheet([[1, place, text, null, 'Sở Xây dựng', null, 'Quý III/2024']]);
}

/** What the review finds in the sheets, without the indicators that are unmet. A defect of a rule fails the test. */
export function faultsIn(...grids: readonly Grid[]): readonly Finding[] {
  return findingsIn(...grids).filter((finding) => finding.severity !== 'unmet');
}

/** What the sheets say themselves; the criteria sets are held against them elsewhere. */
export function findingsIn(...grids: readonly Grid[]): readonly Finding[] {
  const result = review({ grids });
  expect(result.defects).toEqual([]);
  return result.findings.filter(({ rule }) => !rule.startsWith('criteria/'));
}
