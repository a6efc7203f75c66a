/** Runs first in the page of the pane: puts the open workbook behind its Office.js client. */
import type { PreviewWindow } from './main';

(window.parent as PreviewWindow).connectPane(window);
