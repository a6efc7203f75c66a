/** A criteria set in a real workbook: written by Excel's own client, edited by a person, read again in Excel and from the file. */
import { saveWorkbook, sheetNamed, typeInto } from '../../host';
import { indicatorsOf, type CriteriaSet } from '../../src/criteria/set';
import { shippedSets } from '../../src/criteria/sets';
import { printSet } from '../../src/criteria/sheet/print';
import { readWorkbook, writeOwnSheet, type WorkbookReading } from '../../src/excel';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import { criteriaSheetsIn } from '../../src/review/criteriaSheets';
import { EMPTY_STATE } from '../../src/review/state';
import { inOrder } from '../support/criteriaSets';
import { open, valueOf, type Opened } from '../excel/support';

jest.setTimeout(120_000);

const MATRIX = [
  ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU XÃ NÔNG THÔN MỚI NĂM 2024'],
  ['TT', 'Tên xã', '1.1', '1.2', '3.1', 'Số chỉ tiêu đạt'],
  [1, 'Ninh An', 'Đ', 'Đ', '81%', null],
  [2, 'Ninh Thọ', 'Đ', 'Đ', '99%', null],
  [3, 'Ninh Đa', 'Đ', 'Đ', '98%', null],
];

let opened: Opened;
beforeEach(() => {
  opened = open({ 'Ma trận': MATRIX });
});
afterEach(() => {
  expect(opened.host.unknownMembers).toEqual([]);
  opened.host.stop();
});

const shipped = (id: string): CriteriaSet => shippedSets.find((set) => set.id === id)!;
const written = async (set: CriteriaSet): Promise<void> => void valueOf(await writeOwnSheet(printSet(set, shippedSets)));
const setsIn = ({ grids }: Pick<WorkbookReading, 'grids'>) => criteriaSheetsIn(grids, shippedSets).map(({ set, mistakes }) => ({ set: inOrder(set!), mistakes }));

test.each(['ntm-xa-2021-2025', 'kh-ntm-xa-2021-2025', 'kh-ntm-km-xa-2021-2025', 'ntm-xa-2026-2030'])('%s comes back from Excel and from the file', async (id) => {
  await written(shipped(id));
  const same = [{ set: inOrder(shipped(id)), mistakes: [] }];
  expect(setsIn(valueOf(await readWorkbook()))).toEqual(same);
  const file = readWorkbookFile(saveWorkbook(opened.workbook));
  expect(setsIn(file as Extract<typeof file, { ok: true }>)).toEqual(same);
});

test('a level that a person types, with its source, judges the workbook', async () => {
  await written(shipped('ntm-xa-2021-2025'));
  const [, grid] = valueOf(await readWorkbook()).grids;
  const header = grid!.values.findIndex((row) => row.includes('So sánh'));
  const row = grid!.values.findIndex((cells) => cells[2] === '3.1');
  const column = (label: string): number => grid!.values[header]!.indexOf(label);
  const sheet = sheetNamed(opened.workbook, 'Bộ tiêu chí')!;
  const judged = async () => {
    const { grids } = valueOf(await readWorkbook());
    const found = review({ grids, state: EMPTY_STATE });
    return { sheets: found.sheets.map(({ name, kind, note }) => [name, kind ?? note]), unmet: found.findings.filter(({ severity }) => severity === 'unmet').map(({ place, indicator, expected }) => [place, indicator, expected]) };
  };
  const sheets = [['Ma trận', 'criterion-matrix'], ['Bộ tiêu chí', 'criteria']];
  expect(await judged()).toEqual({ sheets, unmet: [] });
  typeInto(opened.workbook, sheet, row, column('Chung'), 85);
  typeInto(opened.workbook, sheet, row, column('Mức tin cậy'), 'Đã kiểm chứng');
  typeInto(opened.workbook, sheet, row, column('Nguồn'), 'QĐ 12/2023/QĐ-UBND');
  expect(await judged()).toEqual({ sheets, unmet: [['Ninh An', '3.1', { op: '>=', value: 85, unit: '%' }]] });
  const set = criteriaSheetsIn(valueOf(await readWorkbook()).grids, shippedSets)[0]!.set!;
  expect(indicatorsOf(set).find(({ number }) => number === '3.1')!.levels).toEqual([{ value: 85, confidence: 'verified', source: 'QĐ 12/2023/QĐ-UBND' }]);
});
