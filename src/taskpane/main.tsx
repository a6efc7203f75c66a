/** Opens the pane inside Excel. */
import { createRoot } from 'react-dom/client';
import * as excel from '../excel';
import { App } from './components/App';
import { Safe } from './components/Safe';
import { Unsupported } from './components/Unsupported';
import { explain, loadLanguage } from './explain';
import { firstLanguage, rememberedLanguage, type Language } from './language';
import { ribbonRequests } from './requests';
import type { Services } from './services';
import { themeFor } from './theme';

/** Begins to fetch the core at once; a fetch that failed is tried again when a command needs it. */
function servicesIn(language: Language): Services {
  const loadCore = async () => (await Promise.all([import('./core'), loadLanguage(language)]))[0];
  // The command that needs the core reports the failure.
  loadCore().catch(() => undefined);
  return { ...excel, loadCore, explain, loadLanguage };
}

async function open(): Promise<void> {
  const { host } = await Office.onReady();
  const language = firstLanguage(Office.context.displayLanguage ?? 'vi', rememberedLanguage());
  const theme = themeFor(Office.context.officeTheme?.bodyBackgroundColor);
  const root = createRoot(document.getElementById('root')!);
  // Office.onReady answers without a host in a plain browser.
  const reason = host === Office.HostType.Excel ? 'old-excel' : 'not-excel';
  root.render(
    <Safe>
      {excel.canRun() ? (
        <App services={servicesIn(language)} language={language} theme={theme} requests={ribbonRequests} />
      ) : (
        <Unsupported reason={reason} language={language} theme={theme} />
      )}
    </Safe>,
  );
}

// Without office.js the page itself says so: see taskpane.html.
if (typeof Office !== 'undefined') void open();
