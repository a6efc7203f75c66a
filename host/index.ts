/** The in-memory Excel for Node: tests and `npm run excel`. The preview, in a browser, takes ./browser. */
import { loadClient } from './office/clientInNode';
import { installHost, type Host, type HostOptions } from './office/install';
import type { Workbook } from './workbook/workbook';

export * from './browser';

/** Puts the workbook behind the genuine client; `Excel.run` and `Office` are then found in the global scope. */
export function startHost(workbook: Workbook, options: HostOptions = {}): Host {
  return installHost(loadClient(), workbook, options);
}
