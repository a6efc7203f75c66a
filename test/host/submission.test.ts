/** Whatever is filled, made, brought back, cleared and typed in turn, with whatever trouble: only what was there, typed or asked for stands in the workbook. */
import fc from '../support/properties';
import { createHeadlessPane } from '../../host/cli/actions';
import type { HeadlessAction } from '../../host/cli/options';
import { createWorkbook, sheetNamed, startHost, styleAt, typeInto, type Fault, type Sheet, type Workbook } from '../../host';
import type { Notice } from '../../src/taskpane/session';
import { cellAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/grid';
import { ADVANCED_TITLE, ADVANCED_YEARS, HEADER, NTM_TITLE, TOTAL, YEARS, type Row } from '../support/roadmaps';

const COLUMNS_OF_EXCEL = 16_384;

const withoutTotals = (rows: readonly Row[]): Row[] => rows.map((row) => row.map((value, column) => (column >= 2 && column <= 4 ? null : value)));
const APPENDICES: Readonly<Record<string, readonly Row[]>> = {
  PL07: [NTM_TITLE, HEADER, TOTAL.map((value, column) => (column > 1 ? null : value)), ...withoutTotals(YEARS)],
  PL08: [ADVANCED_TITLE, HEADER, ...ADVANCED_YEARS],
};

function openAppendices(): Workbook {
  const workbook = createWorkbook(Object.keys(APPENDICES));
  for (const [name, rows] of Object.entries(APPENDICES)) {
    rows.forEach((line, row) => line.forEach((value, column) => typeInto(workbook, sheetNamed(workbook, name)!, row, column, value)));
  }
  return workbook;
}

/** What a cell holds and how it looks, by its address. */
type Held = ReadonlyMap<string, string>;

function heldIn(sheet: Sheet): Held {
  const cells = [...sheet.cells].filter(([, { value, formula }]) => value !== null || formula !== null);
  return new Map(
    cells.map(([key, { value, formula }]) => {
      const [row, column] = [Math.floor(key / COLUMNS_OF_EXCEL), key % COLUMNS_OF_EXCEL];
      return [cellAddress(row, column), JSON.stringify([formula ?? value, styleAt(sheet, row, column).numberFormat])];
    }),
  );
}

const appendices = (workbook: Workbook): Map<string, Held> => new Map(Object.keys(APPENDICES).map((name) => [name, heldIn(sheetNamed(workbook, name)!)]));
const others = (workbook: Workbook): Map<string, Held> =>
  new Map(workbook.sheets.filter(({ name }) => !Object.hasOwn(APPENDICES, name)).map((sheet) => [sheet.name, heldIn(sheet)]));

/** Cells of the appendices that differ, with what they held before. */
function differences(before: Map<string, Held>, after: Map<string, Held>): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, held] of after) {
    const was = before.get(name) ?? new Map<string, string>();
    for (const address of new Set([...held.keys(), ...was.keys()])) if (held.get(address) !== was.get(address)) found.set(`${name}!${address}`, was.get(address));
  }
  return found;
}

const ACTIONS = ['fill', 'fill', 'cumulative', 'report', 'restore', 'highlight', 'clear'] as const satisfies readonly HeadlessAction[];

/** Names, years and counts where a plan has them, and one cell beside the tables. */
const typed = fc.record({
  sheet: fc.constantFrom(...Object.keys(APPENDICES)),
  row: fc.integer({ min: 2, max: 7 }),
  column: fc.integer({ min: 1, max: 9 }),
  value: fc.constantFrom<CellValue>(null, 3, 'Ninh Vân', 'Kim Đông\nKim Hải', '=1+1'),
});
type Typed = typeof typed extends fc.Arbitrary<infer T> ? T : never;

const at = fc.integer({ min: 1, max: 9 });
const trouble = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('lost' as const), at, applied: fc.boolean() }),
    fc.record({ kind: fc.constant('cell-edit' as const), at }),
    fc.record({ kind: fc.constant('refused' as const), at, code: fc.constant('GeneralException') }),
    fc.record({ kind: fc.constant('typed' as const), at, typed }),
  ),
  { freq: 2 },
);
const step = fc.oneof(fc.record({ do: fc.constant('type' as const), typed }), fc.record({ do: fc.constantFrom(...ACTIONS), trouble }));

/** What a person typed: it stays, whatever the add-in does. */
interface Model {
  readonly typed: Map<string, string | undefined>;
  /** Filled cells that nothing has brought back, with what they hold. */
  readonly filled: Map<string, string>;
}

function typeIn(workbook: Workbook, model: Model, { sheet: name, row, column, value }: Typed): void {
  const sheet = sheetNamed(workbook, name)!;
  typeInto(workbook, sheet, row, column, value, 'other');
  const key = `${name}!${cellAddress(row, column)}`;
  model.filled.delete(key);
  model.typed.set(key, heldIn(sheet).get(cellAddress(row, column)));
}

async function run(workbook: Workbook, action: HeadlessAction, fault: Fault | null): Promise<Notice | null> {
  const host = startHost(workbook);
  if (fault !== null) host.inject(fault);
  const { notice } = await createHeadlessPane(host, { bases: [{ base: 20 }] })(action);
  host.stop();
  return notice;
}

const nowAt = (workbook: Workbook, key: string): string | undefined => {
  const [name = '', address = ''] = key.split('!');
  return heldIn(sheetNamed(workbook, name)!).get(address);
};

/** One action: which cells of the appendices it may have changed. */
async function carryOut(workbook: Workbook, model: Model, action: HeadlessAction, fault: Fault | null): Promise<void> {
  const [before, made] = [appendices(workbook), others(workbook)];
  const isMaking = action === 'cumulative' || action === 'report';
  const typedBefore = new Map(model.typed);
  const notice = await run(workbook, action, fault);
  if (notice?.kind === 'failed') expect(notice.failure.undone).not.toBe(false);
  const isTypedMeanwhile = (key: string): boolean => model.typed.has(key) && (!typedBefore.has(key) || typedBefore.get(key) !== model.typed.get(key));
  const ours = [...differences(before, appendices(workbook))].filter(([key]) => !isTypedMeanwhile(key) || nowAt(workbook, key) !== model.typed.get(key));
  if (action === 'fill' && notice?.kind === 'applied') {
    // By itself, only what was blank is filled.
    expect(ours.filter(([, was]) => was !== undefined)).toEqual([]);
    for (const [key] of ours) model.filled.set(key, nowAt(workbook, key) ?? '');
  } else if (action === 'restore') {
    expect(ours.filter(([key]) => !model.filled.has(key) || nowAt(workbook, key) !== undefined)).toEqual([]);
    for (const [key] of ours) model.filled.delete(key);
  } else expect(ours).toEqual([]);
  // All sheets are made, or none.
  if (!isMaking || notice?.kind === 'failed') expect(others(workbook)).toEqual(made);
}

/** The appendices as they were, with what was typed and what is still filled. */
function expected(model: Model): Map<string, Held> {
  const sheets = new Map([...appendices(openAppendices())].map(([name, held]): [string, Map<string, string>] => [name, new Map(held)]));
  for (const [key, held] of [...model.typed, ...model.filled]) {
    const [name = '', address = ''] = key.split('!');
    if (held === undefined) sheets.get(name)?.delete(address);
    else sheets.get(name)?.set(address, held);
  }
  return sheets;
}

test('after any sequence of filling, making, bringing back, clearing and typing, with any trouble in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const workbook = openAppendices();
      const model: Model = { typed: new Map(), filled: new Map() };
      for (const one of steps) {
        if (one.do === 'type') typeIn(workbook, model, one.typed);
        else {
          const { trouble: wrong } = one;
          const fault: Fault | null = wrong?.kind === 'typed' ? { kind: 'edit', at: wrong.at, edit: () => typeIn(workbook, model, wrong.typed) } : wrong;
          await carryOut(workbook, model, one.do, fault);
        }
        expect(appendices(workbook)).toEqual(expected(model));
      }
      await carryOut(workbook, model, 'restore', null);
      await carryOut(workbook, model, 'clear', null);
      expect(appendices(workbook)).toEqual(expected(model));
      expect(workbook.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
    }),
    { numRuns: 40, examples: [[[{ do: 'fill', trouble: { kind: 'typed', at: 1, typed: { sheet: 'PL07', row: 2, column: 1, value: null } } }]]] },
  );
}, 120_000);
