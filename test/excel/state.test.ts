import { applyPlan, readWorkbook, saveState } from '../../src/excel';
import { STATE_NAMESPACE, type WorkbookState } from '../../src/review/state';
import { edit, open, valueOf, type Opened } from './support';

let opened: Opened;

beforeEach(() => (opened = open({ PL07: [[1]] })));
afterEach(() => opened.host.stop());

const state: WorkbookState = { bases: [{ from: 2014, to: 2019, base: 94 }, { base: 92 }], kept: [] };

test('what was saved is read again, from one part of the workbook', async () => {
  expect(await saveState(() => ({ bases: [{ base: 90 }] }))).toEqual({ ok: true, value: { bases: [{ base: 90 }], kept: [] } });
  expect(await saveState(() => state)).toEqual({ ok: true, value: state });
  expect(valueOf(await readWorkbook()).state).toEqual(state);
  expect(opened.workbook.customXmlParts.length).toBe(1);
});

test('only what is said anew changes: what others kept since stays, and a field can be taken out', async () => {
  await saveState(() => ({ criteria: { blanks: 'unmet' }, encodings: [{ sheet: 'PL07', encoding: 'vni' }] }));
  valueOf(await applyPlan([edit('PL07', 'A1', 1, 2)]));
  const { kept } = valueOf(await readWorkbook()).state;
  const now = { bases: [{ base: 94 }], kept, criteria: { blanks: 'unmet' } };
  expect(valueOf(await saveState(() => ({ bases: [{ base: 94 }], encodings: undefined })))).toEqual(now);
  expect([kept.map(({ address }) => address), valueOf(await readWorkbook()).state]).toEqual([['A1'], now]);
});

test('what two people say one after the other is kept of both, though neither has read what the other said', async () => {
  const said = (sheet: string) => saveState(({ corrections = [] }) => ({ corrections: [...corrections, { sheet, leftOut: true }] }));
  await said('PL07');
  expect(valueOf(await said('PL08')).corrections).toEqual([{ sheet: 'PL07', leftOut: true }, { sheet: 'PL08', leftOut: true }]);
});

test('parts of other programs are left alone', async () => {
  const foreign = { id: '{0}', xml: '<data xmlns="urn:other">x</data>' };
  opened.workbook.customXmlParts = [foreign];
  await saveState(() => state);
  expect(opened.workbook.customXmlParts[0]).toEqual(foreign);
  expect(valueOf(await readWorkbook()).state).toEqual(state);
});

test('a state that a newer version wrote is not overwritten, a damaged one is', async () => {
  const newer = [{ id: '{1}', xml: `<state xmlns="${STATE_NAMESPACE}" version="2">{}</state>` }];
  opened.workbook.customXmlParts = newer;
  expect(await saveState(() => state)).toMatchObject({ ok: false, failure: { kind: 'unsupported' } });
  expect(opened.workbook.customXmlParts).toEqual(newer);
  opened.workbook.customXmlParts = [{ id: '{1}', xml: `<state xmlns="${STATE_NAMESPACE}"/>` }];
  await saveState(() => state);
  expect(valueOf(await readWorkbook()).state).toEqual(state);
});
