/** What an official does and sees at the preview: a sheet on the left, the pane on the right. */
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { PreviewWindow } from '../../preview/main';
import { findOrInstallBrowser } from '../../scripts/browser';
import { areaAddress, parseAddress, qualifiedAddress } from '../../src/sheet/address';
import { cellKey, type CellValue } from '../../src/sheet/grid';
import { FOLDER_VARIABLE } from './build';
import { serve } from './server';

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every address that was asked for since the page was opened. */
  readonly requests: readonly string[];
  /** What went wrong in the page unseen. */
  readonly errors: readonly string[];
  leave(): Promise<void>;
}

/** Opens the preview in a window of the picture's size and waits for the sample workbook and the pane. */
export async function openDesk(): Promise<Desk> {
  const server = await serve(process.env[FOLDER_VARIABLE] ?? '');
  const browser: Browser = await chromium.launch({ executablePath: findOrInstallBrowser(), headless: true, args: BROWSER_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN', acceptDownloads: true });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.address);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('button', { name: 'Rà soát' }).waitFor();
  const leave = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { page, pane, requests, errors, leave };
}

/** Looks until what is seen is as wanted, for half a minute at most: the sheet is drawn a moment after the pane has spoken. */
export async function becomes<T>(see: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const seen = await see();
    if (isSo(seen) || tries === 300) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function press({ pane }: Desk, button: string | RegExp): Promise<void> {
  await pane.getByRole('button', { name: button }).click();
}

/** Presses Rà soát and waits for the summary. */
export async function review(desk: Desk): Promise<void> {
  await press(desk, 'Rà soát');
  await desk.pane.getByRole('tab', { name: 'Kết quả' }).waitFor();
}

/** What the pane says of how the last command ended. */
export async function told({ pane }: Desk, sentence: string | RegExp): Promise<void> {
  await pane.getByText(sentence).first().waitFor();
}

/** Goes to a cell by the sheet's tab and the name box. */
export async function goTo({ page }: Desk, sheet: string, address: string): Promise<void> {
  await page.locator('#sheet').getByText(sheet, { exact: true }).click();
  const nameBox = page.locator('#sheet input').first();
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

export async function type(desk: Desk, sheet: string, address: string, text: string): Promise<void> {
  await goTo(desk, sheet, address);
  await desk.page.keyboard.type(text);
  await desk.page.keyboard.press('Enter');
}

export async function blank(desk: Desk, sheet: string, address: string): Promise<void> {
  await goTo(desk, sheet, address);
  await desk.page.keyboard.press('Delete');
}

/** What the cell holds in the workbook, and what Univer shows of it. */
export interface Seen {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly shown: string;
}

export async function look({ page }: Desk, sheet: string, address: string): Promise<Seen> {
  const { area } = parseAddress(address)!;
  return page.evaluate(
    ([name, row, column, key]) => {
      const { preview } = window as unknown as PreviewWindow;
      const cell = preview.workbook()?.sheets.find((one) => one.name === name)?.cells.get(key);
      const shown = preview.sheets().api.getActiveWorkbook()?.getSheetByName(name)?.getRange(row, column).getDisplayValue();
      return { value: cell?.value ?? null, formula: cell?.formula ?? null, shown: shown ?? '' };
    },
    [sheet, area.top, area.left, cellKey(area.top, area.left)] as const,
  );
}

/** The cell that is selected, "PL09!C7", as the workbook and as Univer have it. */
export async function selected({ page }: Desk): Promise<{ workbook: string; shown: string }> {
  const found = await page.evaluate(() => {
    const { preview } = window as unknown as PreviewWindow;
    const { selection, sheets } = preview.workbook()!;
    const shown = preview.sheets().api.getActiveWorkbook()!.getActiveSheet();
    return {
      sheet: sheets.find(({ id }) => id === selection.sheet)!.name,
      area: selection.areas[0]!,
      shown: [shown.getSheetName(), shown.getSelection()?.getActiveRange()?.getA1Notation() ?? ''] as const,
    };
  });
  return { workbook: qualifiedAddress(found.sheet, areaAddress(found.area)), shown: qualifiedAddress(...found.shown) };
}

/** How many pixels of the sheet have exactly this colour, "#FFC7CE". */
export async function pixelsOf({ page }: Desk, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  return page.evaluate(([red, green, blue]) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#sheet canvas')];
    const [canvas] = canvases.sort((one, other) => other.width * other.height - one.width * one.height);
    const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
    return count;
  }, wanted);
}

/** The number of conditional formats of each sheet that has any. */
export async function conditionalFormats({ page }: Desk): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const sheets = (window as unknown as PreviewWindow).preview.workbook()!.sheets.filter((sheet) => sheet.conditionalFormats.length > 0);
    return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.conditionalFormats.length]));
  });
}
