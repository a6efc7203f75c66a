/** Loads Microsoft's own Office.js client in Node, outside any browser. */
import { readFileSync } from 'node:fs';
import type { ClientScope } from './install';

const CLIENT_FILE = '@microsoft/office-js/dist/excel-web-16.00.js';

let loaded: Required<ClientScope> | null = null;

/**
 * Evaluates the client once and puts `Excel`, `OfficeExtension` and `Office` into the global scope, where product code
 * expects them. The client sees a scope of its own that looks like a window, and none of Node's.
 */
export function loadClient(): ClientScope {
  loaded ??= evaluate(readFileSync(require.resolve(CLIENT_FILE), 'utf8'));
  const { Excel, OfficeExtension } = loaded;
  Object.assign(globalThis, { Excel, OfficeExtension });
  return loaded;
}

function evaluate(source: string): Required<ClientScope> {
  const window = windowLike();
  // Every name that Node lacks belongs to the window: so what the script declares ends up on it, as in a browser.
  const scope = new Proxy(window, {
    has: (target, name) => typeof name === 'string' && (name in target || !(name in globalThis)),
  });
  new Function('scope', `with (scope) {${source}\n}`).call(window, scope);
  Object.defineProperty(window, 'Office', { get: () => office, set: setOffice });
  return window as unknown as Required<ClientScope>;
}

let office: unknown;

/** The client asks its window what is supported, product code asks the global scope: both see the same. */
function setOffice(value: unknown): void {
  office = value;
  Object.assign(globalThis, { Office: value });
}

function windowLike(): Record<string, unknown> {
  const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {} };
  const window: Record<string, unknown> = {
    document: { getElementsByTagName: () => [], createElement: () => element, addEventListener: () => undefined },
    navigator: { userAgent: 'host', appVersion: '', appName: '', language: 'en' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    console,
    Promise,
    Excel: undefined,
    OfficeExtension: undefined,
    Office: undefined,
  };
  window['window'] = window;
  window['self'] = window;
  return window;
}
