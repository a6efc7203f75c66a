/** What the pane imports of the core and of Excel, emptied: with it the pane is drawn by React and Fluent and does nothing. */
import type { WorkbookReading } from '../src/excel';
import type { Review } from '../src/review/result';

const EMPTY_REVIEW: Review = { sheets: [], findings: [], bases: [], defects: [] };
const EMPTY_WORKBOOK: WorkbookReading = { grids: [], charts: [], tooLarge: [], state: { bases: [], kept: [] } };
const BLACK_ON_WHITE = { fill: '#FFFFFF', text: '#000000' };

const succeed = <T>(value: T) => Promise.resolve({ ok: true as const, value });

export const families = [];
export const GRAVEST_FIRST = ['error', 'warning', 'unmet', 'info'];
export const MARK_COLOURS = { error: BLACK_ON_WHITE, warning: BLACK_ON_WHITE, info: BLACK_ON_WHITE, unmet: BLACK_ON_WHITE };

export const canRun = () => true;
export const readWorkbook = () => succeed(EMPTY_WORKBOOK);
export const highlight = () => succeed({ cells: 0, protectedSheets: [], missingSheets: [], unreadableSheets: [] });
export const clearHighlights = () => succeed({ removed: 0, protectedSheets: [], unreadableSheets: [] });
export const goTo = () => succeed(undefined);
export const applyPlan = () => succeed({ written: 0, formulasKept: [], mixedKept: [] });
export const restore = () => succeed({ restored: 0, changed: [], missingSheets: [] });
export const saveState = () => succeed(undefined);
export const readSelection = () => succeed({ sheet: '', area: null });
export const onWorkbookChanged = () => succeed(() => succeed(undefined));

export const readChange = () => succeed(null);
export const startLive = () => ({ formulasOf: () => [], edit: () => null, tally: { wrong: 0, blank: 0 }, plan: () => [] });
export const planTotals = () => [];
export const planConversion = () => ({ plan: [], leftAlone: [] });
export const explainIn = () => ({ title: '', sentence: '' });
export const vi = {};
export const en = {};
export const severityName = () => '';
export const formatNumber = String;
export const formatValue = String;
export const withUnit = String;
export const numberFormatAt = () => '';
export const cellAddress = () => '';
export const qualifiedAddress = () => '';
export const areaAddress = () => '';
export const parseAddress = () => null;
export const countSeverities = () => ({ error: 0, warning: 0, info: 0, unmet: 0 });

export function* reviewSteps() {
  return EMPTY_REVIEW;
}
export const basePeriods = () => [];
export const proposeColumns = () => ({ parts: [], columns: [] });
export const stateTable = () => ({});
export const problemOf = () => null;
export const problemText = () => '';
export const unappliedText = () => '';
export const surenessText = () => '';
export const hiddenText = () => '';
export const partName = () => '';
export const legacyTextNote = () => '';
export const readLegacyTexts = () => [];
export const isRequirement = () => false;
export const comparableName = String;
export const indicatorsOf = () => [];
export const criteriaSheetsIn = () => [];
export const importedSets = () => [];
export const knownSets = () => [];
export const readSet = () => ({ mistakes: [] });
export const printSet = () => ({});
export const summariesOf = () => [];
export const floorsIn = () => [];

export const planCumulative = () => ({ sheets: [] });
export const templates = [];
export const reportContent = () => ({});
export const minutesText = () => '';
export const withExplanations = () => [];
export const withoutExplanations = () => [];
export const standingOf = () => ({});
export const stampOf = () => ({});
export const verificationText = () => '';
export const identityText = () => '';
export const readiness = () => [];
export const isReady = () => false;
export const momentOf = () => '';
export const VERSION = '';
