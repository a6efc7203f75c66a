/** Univer's formula engine: computes formulas over plain sheets. */
import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType, Workbook as UniverWorkbook, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  ICalculateFormulaService,
  IDefinedNamesService,
  UniverFormulaEnginePlugin,
  type IAllRuntimeData,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';
import type { CellKey, CellValue } from '../../src/sheet/grid';
import { columnOf, rowOf, type Sheet } from '../workbook/sheet';
import type { Name } from '../workbook/workbook';

export interface EngineTask {
  /** Every sheet that the formulas may look at, and how many rows and columns of it they look at. */
  readonly sheets: ReadonlyMap<Sheet, { readonly rows: number; readonly columns: number }>;
  readonly names: readonly Name[];
  readonly formulas: ReadonlyMap<Sheet, ReadonlyMap<CellKey, string>>;
}

const UNIT = 'workbook';
const EVERY_SHEET = 'AllDefaultWorkbook';

/** Functions in which the engine was found to differ from Excel, on workbooks that Excel had computed. */
const UNLIKE_EXCEL = new Set('BETA.DIST BETA.INV CELL DCOUNT EDATE GAMMA IMDIV WORKDAY.INTL'.split(' '));

/** Whether the engine has the function, and as Excel does; the name in capitals. */
export const hasFunction = (name: string): boolean =>
  (ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>).has(name) && !UNLIKE_EXCEL.has(name);

/** The results; undefined for a formula whose result is not one value. */
export async function compute(task: EngineTask): Promise<Map<Sheet, Map<CellKey, CellValue | undefined>>> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    const injector = univer.__getInjector();
    injector.get(IUniverInstanceService).registerCtorForType(UniverInstanceType.UNIVER_SHEET, UniverWorkbook);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(task));
    const names = injector.get(IDefinedNamesService);
    for (const [index, name] of task.names.entries()) {
      names.registerDefinedName(UNIT, { id: `n${index}`, name: name.name, formulaOrRefString: name.formula.slice(1), localSheetId: name.sheet ?? EVERY_SHEET });
    }
    const service = injector.get(ICalculateFormulaService);
    const finished = new Promise<IAllRuntimeData>((resolve) => service.executionCompleteListener$.subscribe(resolve));
    await service.execute({
      formulaData: { [UNIT]: formulaData(task) },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    return resultsOf(task, await finished);
  } finally {
    univer.dispose();
  }
}

function snapshotOf({ sheets, formulas }: EngineTask): Parameters<Univer['createUnit']>[1] {
  return {
    id: UNIT,
    name: UNIT,
    sheetOrder: [...sheets.keys()].map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      [...sheets].map(([sheet, { rows, columns }]) => [
        sheet.id,
        { id: sheet.id, name: sheet.name, rowCount: rows, columnCount: columns, cellData: cellData(sheet, formulas.get(sheet)) },
      ]),
    ),
    styles: {},
  };
}

function cellData(sheet: Sheet, formulas: ReadonlyMap<CellKey, string> | undefined): object {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of sheet.cells) {
    const formula = formulas?.get(key);
    if (formula === undefined && cell.value === null) continue;
    (cells[rowOf(key)] ??= {})[columnOf(key)] = formula === undefined ? valueData(cell.value) : { f: formula };
  }
  return cells;
}

/** Types of cells: text 1, number 2, truth value 3. */
function valueData(value: CellValue): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
}

function formulaData({ formulas }: EngineTask): Record<string, IObjectMatrixPrimitiveType<IFormulaDataItem>> {
  const data: Record<string, Record<number, Record<number, IFormulaDataItem>>> = {};
  for (const [sheet, cells] of formulas) {
    const rows: Record<number, Record<number, IFormulaDataItem>> = {};
    for (const [key, f] of cells) (rows[rowOf(key)] ??= {})[columnOf(key)] = { f };
    data[sheet.id] = rows;
  }
  return data;
}

function resultsOf({ formulas }: EngineTask, data: IAllRuntimeData): Map<Sheet, Map<CellKey, CellValue | undefined>> {
  const results = new Map<Sheet, Map<CellKey, CellValue | undefined>>();
  for (const [sheet, cells] of formulas) {
    const values = data.unitData[UNIT]?.[sheet.id];
    const arrays = data.arrayFormulaRange[UNIT]?.[sheet.id];
    const found = new Map<CellKey, CellValue | undefined>();
    for (const key of cells.keys()) {
      const [row, column] = [rowOf(key), columnOf(key)];
      const result = values?.getValue(row, column);
      found.set(key, arrays?.[row]?.[column] === undefined ? resultValue(result) : undefined);
    }
    results.set(sheet, found);
  }
  return results;
}

function resultValue(data: Nullable<ICellData>): CellValue | undefined {
  if (!data || data.v === null || data.v === undefined) return undefined;
  if (data.t === 3) return data.v === 1 || data.v === true || data.v === 'TRUE';
  return data.v;
}
