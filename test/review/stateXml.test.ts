import fc from '../support/properties';
import { parseState, printState } from '../../src/review/stateXml';
import { EMPTY_STATE, STATE_NAMESPACE, type WorkbookState } from '../../src/review/state';

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.boolean(), fc.constant(null));
const formula = fc.option(fc.string({ unit: 'binary' }), { nil: null });
const kept = fc.record({
  sheet: fc.constantFrom('PL07', "PL 'III'", '<Tổng & hợp>', ']]>'),
  address: fc.constantFrom('A1', 'XFD1048576'),
  before: fc.record({ value, formula, numberFormat: fc.string(), font: fc.string() }, { requiredKeys: ['value', 'formula', 'numberFormat'] }),
  after: fc.record({ value, formula }),
});
const level = fc.constantFrom('NTM' as const, 'NTM nâng cao' as const, 'NTM kiểu mẫu' as const);
const base = fc.record({ from: fc.integer(), to: fc.integer(), base: fc.nat(), level }, { requiredKeys: ['base'] });
const baseReasons = fc.array(fc.record({ year: fc.integer(), reason: fc.string({ unit: 'binary' }), level }, { requiredKeys: ['year', 'reason'] }));

const letters = fc.constantFrom('A', 'C', 'XFD');
const corrections = fc.array(
  fc.oneof(
    fc.record({ sheet: fc.string(), leftOut: fc.constant(true as const) }),
    fc.record({
      sheet: fc.string(),
      kind: fc.constantFrom('roadmap', 'loại biểu của bản sau'),
      header: fc.constant('A5:M6'),
      texts: fc.dictionary(letters, fc.string({ unit: 'binary' })),
      columns: fc.dictionary(letters, fc.constantFrom('year', 'district', null)),
    }),
  ),
);

const encodings = fc.array(fc.record({ sheet: fc.string(), encoding: fc.constantFrom('tcvn3' as const, 'vni' as const, 'unicode' as const) }));

const text = fc.string({ unit: 'binary' });
const situation = { region: fc.constantFrom('DHNTB', 'TN'), group: fc.constant('mien-nui'), isSpecial: fc.boolean() };
const scope = { region: fc.constant('DHNTB'), group: fc.constant('mien-nui'), from: fc.integer(), to: fc.integer() };
const criteria = fc.record(
  {
    sets: fc.dictionary(level, text),
    everywhere: fc.record(situation, { requiredKeys: [] }),
    places: fc.array(fc.record({ place: text, ...situation }, { requiredKeys: ['place'] })),
    confirmed: fc.array(
      fc.record(
        { set: text, indicator: fc.constantFrom('10', '17.1'), part: text, ...scope, value: fc.oneof(fc.integer(), text), source: text },
        { requiredKeys: ['set', 'indicator', 'value', 'source'] },
      ),
    ),
    blanks: fc.constantFrom('unknown' as const, 'unmet' as const),
    own: fc.array(fc.record({ id: text, criteria: fc.array(fc.dictionary(letters, text, { noNullPrototype: true })) })),
  },
  { requiredKeys: [] },
);

const bySheet = (state: WorkbookState): WorkbookState => ({ ...state, kept: [...state.kept].sort((one, other) => one.sheet.localeCompare(other.sheet)) });

test('what is printed reads back the same, whatever the cells held', () => {
  fc.assert(
    fc.property(fc.array(base), fc.array(kept), fc.option(corrections, { nil: undefined }), fc.option(encodings, { nil: undefined }), fc.option(baseReasons, { nil: undefined }), fc.option(criteria, { nil: undefined }), (bases, cells, corrected, told, reasons, judged) => {
      const state = { bases, kept: cells, ...(reasons === undefined ? {} : { baseReasons: reasons }), ...(corrected === undefined ? {} : { corrections: corrected }), ...(told === undefined ? {} : { encodings: told }), ...(judged === undefined ? {} : { criteria: judged }) };
      const reading = parseState(printState(state));
      expect('state' in reading && bySheet(reading.state)).toEqual(bySheet(state));
    }),
  );
});

test('explanations and the stamp read back the same', () => {
  const explained = [{ key: 'a1', nth: 2, alike: 3, verdict: 'accepted' as const, reason: '', by: 'Nguyễn Thị An', at: '2026-11-23T09:05:00+07:00', rule: 'criteria/unmet', sheet: 'PL01', cell: 'E7' }];
  const stamp = { form: 1, at: '2026-11-23T09:05:00+07:00', version: '0.1.0', counts: { error: 0, warning: 2, info: 1, unmet: 4 }, explained: 4, sheets: [{ sheet: 'PL01', digest: 'ab' }], leftOut: ['Nháp'], digest: 'cd' };
  const state: WorkbookState = { bases: [], kept: [], explained, stamp };
  expect(parseState(printState(state))).toEqual({ state });
});

test('the choices for cumulative tables read back the same', () => {
  const cumulative = {
    grouping: 'group' as const,
    shows: 'counts' as const,
    period: 'quarter' as const,
    units: 'after' as const,
    mergerYear: 2025,
    year: 2025,
    starts: [{ level: 'NTM' as const, year: 2020, count: 56 }],
    fallReasons: [{ level: 'NTM' as const, reason: 'Sáp nhập xã theo Nghị quyết số 1' }],
    appendix: 7,
    hasCharts: true,
  };
  const state: WorkbookState = { bases: [], kept: [], cumulative };
  expect(parseState(printState(state))).toEqual({ state });
});

test('what was written into own sheets reads back the same', () => {
  const area = { top: 3, left: 0, bottom: 5, right: 0 };
  const layout = {
    looks: [{ look: { bold: true, size: 14, align: 'center' as const, hasBorder: true, fill: '#E8F1FA', numberFormat: '@', wraps: true, italic: false }, cells: 'A1:D1,A3' }],
    merges: ['A1:D1'],
    columnWidths: [8, 10.5],
    rowHeights: [[0, 32] as const],
    headerRows: { top: 2, bottom: 2 },
    charts: [{ kind: 'line' as const, title: 'Lũy kế', categories: area, series: [{ name: 'NTM', values: area, isTarget: true }], at: { row: 8, column: 0 } }],
  };
  const bare = { looks: [], merges: [], columnWidths: [], rowHeights: [], charts: [] };
  const ownSheets = [{ purpose: 'cumulative:NTM', sheet: 'Lũy kế', rows: ['aB-   c_9', ''], layout }, { purpose: 'report', sheet: 'Kết quả', rows: [], layout: bare }];
  const state: WorkbookState = { bases: [], kept: [], ownSheets };
  expect(parseState(printState(state))).toEqual({ state });
});

test('the text is XML of our namespace, without characters that XML forbids', () => {
  expect(printState(EMPTY_STATE)).toBe(`<state xmlns="${STATE_NAMESPACE}" version="1">{"bases":[],"kept":[]}</state>`);
  const cell = { sheet: 'a<b>&"', address: 'A1', before: { value: '\u0000\uFFFE\uD800', formula: null, numberFormat: 'General' }, after: { value: 1, formula: null } };
  expect(printState({ bases: [], kept: [cell] })).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
});

test('a part that another program has written anew is understood', () => {
  const xml = `<?xml version='1.0' encoding='utf-8' standalone="no"?>\n<s:state version='1' xmlns:s='${STATE_NAMESPACE}'>{&quot;bases&quot;:[{&#34;base&#x22;:92}],"kept":[]}</s:state >\n`;
  expect(parseState(xml)).toEqual({ state: { bases: [{ base: 92 }], kept: [] } });
});

test('fields that a later version wrote are handed on', () => {
  const xml = `<state xmlns="${STATE_NAMESPACE}" version="1">{"seal":{"by":"Sở"},"bases":[],"kept":[]}</state>`;
  const reading = parseState(xml);
  expect(reading).toEqual({ state: { bases: [], kept: [], others: { seal: { by: 'Sở' } } } });
  expect('state' in reading && printState(reading.state)).toBe(xml);
});

test.each([
  [`<state xmlns="${STATE_NAMESPACE}" version="1">{"bases":[],"kept":[],"corrections":[{"sheet":"PL07","kind":"roadmap"}]}</state>`, 'damaged'],
  [`<state xmlns="${STATE_NAMESPACE}" version="1">{"bases":[],"kept":[],"criteria":{"blanks":"zero"}}</state>`, 'damaged'],
  ['', 'damaged'],
  ['<state/>', 'damaged'],
  [`<state xmlns="${STATE_NAMESPACE}">{"bases":[],"kept":[]}</state>`, 'damaged'],
  [`<state xmlns="${STATE_NAMESPACE}" version="1">{"bases":[</state>`, 'damaged'],
  [`<state xmlns="${STATE_NAMESPACE}" version="1">{"bases":[{"base":"92"}],"kept":[]}</state>`, 'damaged'],
  [`<state xmlns="${STATE_NAMESPACE}" version="2">{"bases":[],"kept":[]}</state>`, 'newer'],
])('%s cannot be used: %s', (xml, problem) => {
  expect(parseState(xml)).toEqual({ problem });
});

test('any text is read or refused, never an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(Object.keys(parseState(text)).length).toBe(1)));
});
