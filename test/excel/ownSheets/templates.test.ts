/** A template in Excel: inserted, filled by a person, totals filled by the add-in, reviewed. */
import { createCalculator, typeInto, type Workbook } from '../../../host';
import type { Finding } from '../../../src/appendices/finding';
import { templates } from '../../../src/edits/templates';
import { planTotals } from '../../../src/edits/totals';
import { applyPlan, readWorkbook, writeOwnSheet } from '../../../src/excel';
import { review } from '../../../src/review';
import type { Review } from '../../../src/review/result';
import { parseAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/grid';
import { held, open, valueOf, type Opened } from '../support';

let opened: Opened;

beforeEach(() => {
  let calculator: ReturnType<typeof createCalculator> | undefined;
  opened = open({ Sheet1: [[1]] }, { calculate: (workbook: Workbook) => (calculator ??= createCalculator(workbook)).calculate(workbook) });
});
afterEach(() => {
  expect(opened.host.unknownMembers).toEqual([]);
  opened.host.stop();
});

async function insert(id: string, places: readonly string[] = []): Promise<string> {
  const content = templates.find((template) => template.id === id)!.content({ year: 2025, rows: 4, places });
  return valueOf(await writeOwnSheet(content, { isTemplate: true })).sheet;
}

async function typeAll(name: string, cells: Readonly<Record<string, CellValue>>): Promise<void> {
  for (const [address, value] of Object.entries(cells)) {
    const { top, left } = parseAddress(address)!.area;
    typeInto(opened.workbook, opened.sheet(name), top, left, value);
  }
  await opened.host.recalculate();
}

async function reviewed(): Promise<Review> {
  const { grids, state } = valueOf(await readWorkbook());
  return review({ grids, state, year: 2025 });
}

async function fillTotals(): Promise<void> {
  const { grids, state } = valueOf(await readWorkbook());
  valueOf(await applyPlan(planTotals({ grids, state, year: 2025 }).filter(({ ticked }) => ticked)));
}

const wrong = ({ findings }: Review): readonly Finding[] => findings.filter(({ severity }) => severity === 'error');
const kindOf = ({ sheets }: Review, name: string): string | null => sheets.find((sheet) => sheet.name === name)?.kind ?? null;

/** What a person types into each, and what then stands in cells that count it. */
const FILLED: Readonly<Record<string, { places?: readonly string[]; cells: Readonly<Record<string, CellValue>>; counted?: Readonly<Record<string, CellValue>> }>> = {
  targets: { cells: { D6: 10, E6: 12, F6: 60, G6: 'Bắt đầu từ 01/01/2025 có 48 xã' } },
  registration: { cells: { B7: 'Ninh Thọ', C7: 'X', F7: 'Sở Xây dựng', B8: 'Ninh An', C8: 'X', D8: 'X', F8: 'Sở Y tế' }, counted: { C11: 2, D11: 1, E11: 0 } },
  'expected-places': { cells: { B7: 'Trực Thái', C7: 'X', E7: 2025, F7: 'Phòng Nông nghiệp', B8: 'Trực Đại', D8: 'X', E8: 2025, F8: 'Phòng Y tế' }, counted: { C11: 1, D11: 1 } },
  roadmap: { places: ['Ninh Hòa', 'Vạn Ninh'], cells: { C7: 2, F7: 'Ninh Thọ, Ninh An', C8: 1, G8: 'Vạn Phú' }, counted: { C6: 3, D7: 2, D8: 3 } },
  'district-matrix': { places: ['Huyện Na Rì', 'Huyện Ba Bể', 'Huyện Chợ Đồn'], cells: { C7: 3, D7: 'Côn Minh', E7: 'Quảng Khê', F7: 'Bản Thi' } },
  'criterion-targets': { cells: { C6: 100, D6: 60, E6: 20, C7: 85, D7: 55, E7: 15 } },
  tasks: { cells: { B7: 'Ban hành kế hoạch năm 2025', C7: 'Sở Nông nghiệp và Môi trường', D7: 'Các sở, ngành', E7: 'Quý I/2025' } },
  'unmet-detail': { cells: { B6: 'Xã Ninh Thọ', C6: 'Tiêu chí 2. Giao thông: xã đạt 74,32%, yêu cầu 100%', E6: 'Sở Xây dựng', F6: 'Bố trí vốn', G6: 'Quý IV/2025' } },
  'level-plan': { places: ['Xã Ninh Thọ'], cells: { D7: 'Sở Tài chính', E7: 'Hỗ trợ sản xuất', F7: 'Quý III/2025' } },
  'agency-assignment': { cells: { B6: 'Sở Xây dựng', C6: 'Các tiêu chí số 1, 2, 9', D6: '1, 2', E6: '2', B7: 'Sở Y tế', C7: 'Tiêu chí số 15' } },
  'criterion-matrix': {
    places: ['Ninh Thọ', 'Ninh An'],
    cells: { ...marks(7, 'Đ'), ...marks(8, 'K') },
    counted: { V7: 19, V8: 0, C11: 1, U11: 1 },
  },
  'self-assessment': { places: ['xã Ninh Thọ'], cells: { D8: '100%', E8: '100%', F8: 'Đạt' } },
  'criteria-distribution': { places: ['Ninh Hòa', 'Vạn Ninh'], cells: { D7: 3, E7: 2, F7: 0, G7: 0, H7: 0, I7: 17.8, D8: 1, E8: 1, F8: 1, G8: 0, H8: 0, I8: 16 }, counted: { C7: 5, C8: 3, C11: 8, D11: 4 } },
};

/** Nineteen of the same mark. */
function marks(row: number, mark: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 19 }, (_, index) => [`${String.fromCharCode(67 + index)}${row}`, mark]));
}

test('there is one for each template', () => {
  expect(Object.keys(FILLED).sort()).toEqual(templates.map(({ id }) => id).sort());
});

test.each(templates.map(({ id, kind }) => ({ id, kind })))('$id, filled by a person, is counted, filled and found right', async ({ id, kind }) => {
  const { places, cells, counted = {} } = FILLED[id]!;
  const name = await insert(id, places);
  await typeAll(name, cells);
  const sheet = opened.sheet(name);
  expect(Object.fromEntries(Object.keys(counted).map((address) => [address, valueAt(address)]))).toEqual(counted);
  expect(kindOf(await reviewed(), name)).toBe(kind);
  await fillTotals();
  const after = await reviewed();
  expect(kindOf(after, name)).toBe(kind);
  expect(wrong(after)).toEqual([]);

  function valueAt(address: string): CellValue {
    const { top, left } = parseAddress(address)!.area;
    return sheet.cells.get(top * 16_384 + left)?.value ?? null;
  }
});

test('the totals that a form leaves blank are filled', async () => {
  const name = await insert('registration');
  await typeAll(name, { B7: 'Ninh Thọ', C7: 'X', B8: 'Ninh An', C8: 'X', C11: null, D11: null, E11: null });
  await fillTotals();
  expect(held(opened.sheet(name), 'C11')).toBe('=COUNTIF(C7:C10,"X")');
});

test('a mistake in a filled form is found', async () => {
  const name = await insert('roadmap', ['Ninh Hòa', 'Vạn Ninh']);
  await typeAll(name, { C7: 3, F7: 'Ninh Thọ, Ninh An' });
  expect(wrong(await reviewed()).map(({ rule, sheet, cells }) => [rule, sheet, cells[0]])).toEqual([['roadmap/total-of-names', name, 'C7']]);
});
