/** Opens the pane inside Excel. */
import { createRoot } from 'react-dom/client';
import { families } from '../appendices';
import { planTotals } from '../edits/totals';
import * as excel from '../excel';
import { reviewSteps } from '../review';
import { App } from './components/App';
import { Safe } from './components/Safe';
import { Unsupported } from './components/Unsupported';
import { explain, loadLanguage } from './explain';
import { firstLanguage, rememberedLanguage } from './language';
import { ribbonRequests } from './requests';
import type { Services } from './services';
import { themeFor } from './theme';

const services: Services = { ...excel, reviewSteps, planTotals, explain, loadLanguage, kinds: families.map((family) => family.kind) };

async function open(): Promise<void> {
  const { host } = await Office.onReady();
  const language = firstLanguage(Office.context.displayLanguage ?? 'vi', rememberedLanguage());
  await loadLanguage(language);
  const theme = themeFor(Office.context.officeTheme?.bodyBackgroundColor);
  const root = createRoot(document.getElementById('root')!);
  // Office.onReady answers without a host in a plain browser.
  const reason = host === Office.HostType.Excel ? 'old-excel' : 'not-excel';
  root.render(
    <Safe>
      {excel.canRun() ? (
        <App services={services} language={language} theme={theme} requests={ribbonRequests} />
      ) : (
        <Unsupported reason={reason} language={language} theme={theme} />
      )}
    </Safe>,
  );
}

// Without office.js the page itself says so: see taskpane.html.
if (typeof Office !== 'undefined') void open();
