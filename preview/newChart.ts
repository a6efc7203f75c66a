/** Charts, which the preview cannot draw, so that it says at least that they are there. */
import { onChange, type Workbook } from '../host/browser';

const countCharts = ({ sheets }: Workbook): number => sheets.reduce((sum, { charts }) => sum + charts.length, 0);

/** Calls `tell` when a chart has been added; returns what ends that. */
export function onNewChart(workbook: Workbook, tell: () => void): () => void {
  let known = countCharts(workbook);
  return onChange(workbook, () => {
    const count = countCharts(workbook);
    if (count > known) tell();
    known = count;
  });
}
