/** The preview: a spreadsheet with the real pane docked beside it, over one in-memory workbook, without Excel. */
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { createCalculator, FileError, installHost, openWorkbook, saveWorkbook, type Calculator, type ClientScope, type Host, type Workbook } from '../host/browser';
import { firstLanguage, rememberedLanguage, rememberLanguage, type Language } from '../src/taskpane/language';
import { download, fetchSample, onFileChosen } from './files';
import { onNewChart } from './newChart';
import { createPage, onSwitchKey } from './page';
import { joinWorkbook } from './sheet/join';
import { createSheets, type Sheets } from './sheet/univer';

/** What the page of the pane and the browser tests find on this window. */
export interface PreviewWindow extends Window {
  connectPane(pane: Window & ClientScope): void;
  preview: { workbook(): Workbook | null; sheets(): Sheets };
}

/** The file names of assets/samples, set when the page is built. */
declare const SAMPLES: readonly string[];
const FIRST_SAMPLE = 'khanh-hoa-2024.xlsx';

const page = createPage(SAMPLES);
let language: Language = firstLanguage('vi-VN', rememberedLanguage());
let sheets = createSheets(page.sheet, language);
let workbook: Workbook | null = null;
let calculator: Calculator | null = null;
let host: Host | null = null;
let leave: () => void = () => undefined;

function show(opened: Workbook): void {
  leave();
  workbook = opened;
  const { calculate } = (calculator = createCalculator(opened));
  page.setTitle(opened.name);
  const leaveSheets = joinWorkbook(sheets, opened, { calculate, onTyping: (isTyping) => host?.setCellEditMode(isTyping) });
  const leaveCharts = onNewChart(opened, () => page.say(({ charts }) => charts));
  leave = () => {
    leaveSheets();
    leaveCharts();
  };
  // Another workbook is another Excel window: its pane starts anew, and calls connectPane when its page is there.
  page.openPane();
}

/** A file that cannot be opened gets a sentence, and the workbook that is open stays. */
function open(name: string, bytes: Uint8Array, sample: string | null): void {
  page.say(null);
  try {
    show(openWorkbook(bytes, name));
    page.showSample(sample);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    page.say(({ unreadable }) => unreadable(name));
  }
}

async function openSample(name: string): Promise<void> {
  const bytes = await fetchSample(name);
  if (bytes === null) page.say(({ missing }) => missing(name));
  else open(name, bytes, name);
}

function speak(chosen: Language): void {
  language = chosen;
  rememberLanguage(chosen);
  page.speak(chosen);
  leave();
  sheets.univer.dispose();
  sheets = createSheets(page.sheet, chosen);
  if (workbook !== null) show(workbook);
}

const self = window as unknown as PreviewWindow;
self.preview = { workbook: () => workbook, sheets: () => sheets };
self.connectPane = (pane) => {
  onSwitchKey(pane, () => sheets.univer.__getInjector().get(ILayoutService).focus());
  host?.stop();
  if (workbook === null || calculator === null) return;
  host = installHost(pane, workbook, { language: language === 'vi' ? 'vi-VN' : 'en-US', calculate: calculator.calculate });
};

onSwitchKey(window, () => page.pane.contentWindow?.focus());
page.speak(language);
page.onSample((name) => void openSample(name));
page.onLanguage(speak);
page.onSave(() => {
  if (workbook !== null) download(workbook.name, saveWorkbook(workbook));
});
onFileChosen(page.file, document.body, (name, bytes) => open(name, bytes, null));
void openSample(FIRST_SAMPLE);
