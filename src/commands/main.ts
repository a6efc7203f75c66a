/** Connects the ribbon to the pane of the same page (one runtime: see manifest.xml). */
import { ribbonRequests } from '../taskpane/requests';
import { connectRibbon } from './ribbon';

if (typeof Office !== 'undefined') void Office.onReady(() => connectRibbon(Office, ribbonRequests));
