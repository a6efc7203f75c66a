/** Whatever officials type into a self-assessment, it is read and checked. */
import fc from '../../support/properties';
import { selfAssessment } from '../../../src/appendices/self-assessment';
import { assessmentOfSelfAssessment } from '../../../src/appendices/self-assessment/assessments';
import { createGrid, type CellValue, type Grid } from '../../../src/sheet/grid';
import { communes, headed, merged } from './sheets';

const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, 'Đạt', 'Chưa đạt', 'x', '-', '…', 'Không', 'Không áp dụng', '≥ 75%', 'dưới 5%', '74,32% (11,323/15,236 km)', '36.750 triệu đồng', '2.1', '17.10', 'Trong đó:', '#REF!', '19/19', 'Mức độ 3', 'TT', 'Yêu cầu'),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
);

const edits = fc.array(fc.record({ row: fc.nat(), column: fc.nat(), value: typed }), { maxLength: 12 });

function edited(grid: Grid, changes: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]): Grid {
  const width = (grid.area?.right ?? 0) + 1;
  const values = grid.values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  for (const { row, column, value } of changes) {
    const cells = values[row % values.length];
    if (cells !== undefined) cells[column % width] = value;
  }
  return createGrid({ ...grid, values });
}

test('every finding and every value names a cell of its sheet, and nothing throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(merged, headed, communes), edits, (make, changes) => {
      const grid = edited(make(), changes);
      for (const recognition of selfAssessment.recognise(grid)) {
        const table = selfAssessment.read(grid, recognition);
        const findings = selfAssessment.relations.flatMap((relation) => relation.check(table, grid));
        const { values } = assessmentOfSelfAssessment(table);
        const cells = [...findings.flatMap((finding) => finding.cells), ...values.map(({ cell }) => cell)];
        expect(cells.filter((cell) => !/^[A-H][1-9]\d?$/.test(cell))).toEqual([]);
        expect(findings.filter(({ rule }) => !selfAssessment.relations.some(({ rules }) => rules.includes(rule)))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
