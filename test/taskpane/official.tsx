/** An official at the pane: opens it over a made-up workbook and presses what people press. */
import { TextEncoder } from 'node:util';
import { webLightTheme } from '@fluentui/react-components';
import { configure, fireEvent, render, screen } from '@testing-library/react';
import type { Finding } from '../../src/appendices/finding';
import { App } from '../../src/taskpane/components/App';
import type { Language } from '../../src/taskpane/language';
import { createRequests } from '../../src/taskpane/requests';
import type { Core, Services } from '../../src/taskpane/services';
import * as submission from '../../src/taskpane/submission';
import type { ExcelFailure, Outcome, StateChange, WorkbookReading } from '../../src/excel';
import type { Review } from '../../src/review/result';
import { EMPTY_STATE, type WorkbookState } from '../../src/review/state';
import { planCumulative as planTables } from '../../src/edits/cumulative';
import { startLive as followTotals } from '../../src/edits/live';
import { templates as allTemplates } from '../../src/edits/templates';
import type { SheetContent } from '../../src/sheet/content';
import type { Plan } from '../../src/sheet/edit';
import { createGrid } from '../../src/sheet/grid';

// Fluent is slow to draw in jsdom where other tests take the processor.
jest.setTimeout(60_000);

// What the pane hides it does not draw, and asking jsdom for the visibility of everything takes most of the time.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? '') });

// jsdom has none, unlike every browser.
globalThis.TextEncoder = TextEncoder;

// Fluent measures itself; jsdom has no layout to measure.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const grid = (sheet: string) => createGrid({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, values: [['Năm']] });

export const WORKBOOK: WorkbookReading = { grids: [grid('PL07'), grid('PL02')], charts: [], tooLarge: [], state: EMPTY_STATE };

export const PERCENT: Finding = {
  rule: 'roadmap/percent-of-base',
  severity: 'error',
  sheet: 'PL07',
  cells: ['E12', 'PL08!C5'],
  actual: 53.2,
  expected: 53.3,
  difference: -0.1,
};

export const UNMET: Finding = {
  rule: 'unmet-detail/unmet',
  severity: 'unmet',
  sheet: 'PL02',
  cells: ['D8'],
  place: 'xã Ninh Thượng',
  set: 'NTM',
  indicator: '2.2',
  actual: 74.32,
  expected: { op: '>=', value: 100, unit: '%' },
  params: { unit: '%' },
};

export const REVIEW: Review = {
  sheets: [
    { name: 'PL07', kind: 'roadmap', range: 'A5:M18', evidence: ['B5', 'C5'], recognised: { sureness: 'certain', header: 'A5:M5', parts: ['year', 'total'], title: 'A2' }, hiddenRows: ['7-9'] },
    { name: 'PL02', kind: 'unmet-detail', range: 'A4:G90', evidence: ['B4'], recognised: { sureness: 'likely', header: 'A4:G4', parts: ['place', 'ntm'] } },
    { name: 'Ghi chú', kind: null, note: 'no-table', hidden: true },
  ],
  findings: [PERCENT, UNMET],
  bases: [
    { year: 2023, base: 94, origin: 'inferred' },
    { year: 2024, base: 92, origin: 'sheet', cell: 'PL07!A2' },
  ],
  defects: [],
};

export const PLAN: Plan = [
  { sheet: 'PL07', row: 8, column: 2, before: { value: null, formula: null }, after: { value: 12, formula: '=SUM(F9:M9)' }, rule: 'roadmap/total-of-names', ticked: true },
  { sheet: 'PL07', row: 9, column: 2, before: { value: 10, formula: null }, after: { value: 9, formula: null }, rule: 'roadmap/total-of-names', ticked: false },
];

export function succeed<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ ok: true, value });
}

export function failWith(failure: ExcelFailure): Promise<Outcome<never>> {
  return Promise.resolve({ ok: false, failure });
}

const reviewInOneGo: Core['reviewSteps'] = function* ({ grids }) {
  for (const [done, { sheet }] of grids.entries()) yield { sheet, done, total: grids.length };
  return REVIEW;
};

/** Services over one workbook and one review; a test replaces what it is about. */
export function fakeServices({ kinds = ['roadmap', 'unmet-detail'], reviewSteps = reviewInOneGo, planTotals = jest.fn(() => PLAN), startLive = followTotals, planConversion = jest.fn(() => ({ plan: [], leftAlone: [] })), planCumulative = planTables, templates = allTemplates, ...changes }: Partial<Services & Core> = {}): Services {
  return {
    loadCore: () => Promise.resolve({ kinds, reviewSteps, planTotals, startLive, planConversion, planCumulative, templates, submission }),
    readWorkbook: jest.fn(() => succeed(WORKBOOK)),
    highlight: jest.fn(() => succeed({ cells: 2, protectedSheets: [], missingSheets: [], unreadableSheets: [] })),
    clearHighlights: jest.fn(() => succeed({ removed: 2, protectedSheets: [], unreadableSheets: [] })),
    findHighlights: jest.fn(() => succeed([])),
    goTo: jest.fn(() => succeed(undefined)),
    applyPlan: jest.fn((plan: Plan) => succeed({ written: plan.length, formulasKept: [], mixedKept: [] })),
    restore: jest.fn(() => succeed({ restored: 1, changed: [], missingSheets: [] })),
    saveState: jest.fn((change: StateChange) => succeed({ ...WORKBOOK.state, ...change(WORKBOOK.state) })),
    writeOwnSheet: jest.fn((content: SheetContent) => succeed({ sheet: content.name, isNew: true, written: content.cells.length, overwritten: [] })),
    writeOwnSheets: jest.fn((contents: readonly SheetContent[]) => succeed({ sheets: contents.map(({ name, cells }) => ({ sheet: name, isNew: true, written: cells.length, overwritten: [] })), left: [] })),
    readSelection: jest.fn(() => succeed({ sheet: 'PL07', area: { top: 4, left: 0, bottom: 4, right: 12 } })),
    onWorkbookChanged: jest.fn(() => succeed(() => succeed(undefined))),
    readChange: jest.fn(() => succeed(null)),
    loadLanguage: () => Promise.resolve(),
    explain: ({ rule }) => ({ title: `Tên của ${rule}`, sentence: `Câu của ${rule}.` }),
    ...changes,
  };
}

/** What was kept in the workbook, each time: the fields that changed of `state`. */
export function keptIn({ saveState }: Services, state: WorkbookState = WORKBOOK.state): Partial<WorkbookState>[] {
  return (saveState as jest.Mock<unknown, [StateChange]>).mock.calls.map(([change]) => change(state));
}

export function openPane(services: Services, language: Language = 'vi') {
  const requests = createRequests();
  const { container, unmount } = render(<App services={services} language={language} theme={webLightTheme} requests={requests} />);
  return { container, unmount, requests };
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Presses Rà soát and waits for the summary. */
export async function review(): Promise<void> {
  press('Rà soát');
  await screen.findByRole('tab', { name: 'Kết quả' });
}

export function announced(): string {
  return screen.getByRole('status').textContent ?? '';
}
