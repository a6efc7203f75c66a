/** Whatever a person types and whatever goes wrong, an own sheet holds what was written last, what was typed, or what the person let be overwritten. */
import fc from '../../support/properties';
import { saveWorkbook, startHost, typeInto, type Sheet } from '../../../host';
import { restore, writeOwnSheet } from '../../../src/excel';
import { targetsOf } from '../../../src/excel/ownSheets/targets';
import { qualifiedAddress, cellAddress } from '../../../src/sheet/address';
import { cellKey, type CellKey, type CellValue } from '../../../src/sheet/grid';
import { partsOf } from '../../host/fileSupport';
import { open } from '../support';
import { cumulative } from './content';

const NAME = 'Lũy kế NTM';
const CONTENTS = [
  cumulative([[2022, 5]]),
  cumulative([[2022, 5], [2023, 10]]),
  cumulative([[2022, 5], [2023, 12], [2024, 3]], { merges: [{ top: 0, left: 0, bottom: 1, right: 3 }] }),
  cumulative([[2021, 1], [2022, 5]], { columnWidths: [9, 9] }),
];

const place = { row: fc.nat(6), column: fc.nat(4) };
const shown = fc.constantFrom<CellValue>(null, 7, '2022', 'ghi chú', '=1+1', "'01");
const fault = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('lost' as const), at: fc.integer({ min: 1, max: 5 }), applied: fc.boolean() }),
    fc.record({ kind: fc.constant('cell-edit' as const), at: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('refused' as const), at: fc.integer({ min: 2, max: 5 }), code: fc.constant('GeneralException') }),
  ),
  { freq: 2 },
);
const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), content: fc.nat(CONTENTS.length - 1), overwriteTyped: fc.boolean(), fault }),
  fc.record({ do: fc.constant('type' as const), ...place, shown }),
  fc.record({ do: fc.constant('restore' as const) }),
);

type Cells = ReadonlyMap<CellKey, CellValue>;

const contents = (sheet: Sheet | undefined): Cells =>
  new Map([...(sheet?.cells ?? [])].flatMap(([key, { formula, value }]) => (formula ?? value) === null ? [] : [[key, formula ?? value] as const]));

test('nothing that was typed is lost unasked, nothing else appears, and what breaks off leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { workbook, host: first } = open({ PL07: [[1]] });
      first.stop();
      const own = (): Sheet | undefined => workbook.sheets.find(({ name }) => name === NAME);
      let written: Cells = new Map();
      let restorable: Cells = new Map();
      for (const one of steps) {
        // A host of its own: a fault that has not struck must not strike at the next step's undoing.
        const host = startHost(workbook);
        const before = contents(own());
        if (one.do === 'type') {
          const sheet = own();
          if (sheet !== undefined) typeInto(workbook, sheet, one.row, one.column, one.shown);
        } else if (one.do === 'restore') {
          await restore();
          for (const [key, value] of contents(own())) if (before.get(key) !== value) expect(restorable.get(key)).toBe(value);
          restorable = new Map();
        } else {
          const saved = partsOf(saveWorkbook(workbook));
          const targets: Cells = new Map([...targetsOf(CONTENTS[one.content]!)].map(([key, { next }]) => [key, next.formula ?? next.value]));
          if (one.fault !== null) host.inject(one.fault);
          const outcome = await writeOwnSheet(CONTENTS[one.content]!, { overwriteTyped: one.overwriteTyped });
          const after = contents(own());
          if (!outcome.ok) {
            expect(outcome.failure.undone).not.toBe(false);
            expect(partsOf(saveWorkbook(workbook))).toEqual(saved);
          } else {
            const overwritten = new Set(outcome.value.overwritten);
            for (const key of new Set([...before.keys(), ...targets.keys(), ...after.keys()])) {
              const [was, is, wanted] = [before.get(key) ?? null, after.get(key) ?? null, targets.get(key) ?? null];
              const isTyped = was !== (written.get(key) ?? null);
              const address = qualifiedAddress(NAME, cellAddress(Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)));
              if (is !== wanted) expect([isTyped, is]).toEqual([true, was]);
              if (isTyped && is !== was) expect(overwritten).toContain(address);
            }
            if (overwritten.size > 0) restorable = before;
            written = new Map([...targets].filter(([, value]) => value !== null));
          }
        }
        host.stop();
      }
    }),
    {
      numRuns: 60,
      examples: [
        [[{ do: 'write', content: 0, overwriteTyped: false, fault: null }, { do: 'type', row: 4, column: 3, shown: 'ghi chú' }, { do: 'write', content: 1, overwriteTyped: false, fault: null }]],
        [[{ do: 'write', content: 3, overwriteTyped: false, fault: null }, { do: 'write', content: 0, overwriteTyped: false, fault: { kind: 'lost', at: 3, applied: true } }]],
      ],
    },
  );
}, 120_000);
