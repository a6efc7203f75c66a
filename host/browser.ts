/** The public face of the host that runs in Node and in a browser alike. */
export { createCalculator, type Calculator } from './formulas/calculate';
export { installHost, type ClientScope, type Host, type HostOptions } from './office/install';
export type { Fault } from './office/faults';
export type { Counters } from './office/transport';
export { onChange, type Author, type Change } from './workbook/changes';
export { FileError } from './files/dom';
export { openWorkbook } from './files/open';
export { saveWorkbook } from './files/save';
export { merge, putCell, restyle, typeInto } from './workbook/edit';
export { cellAt, styleAt, usedArea, type Cell, type Sheet } from './workbook/sheet';
export { withStyle, type CellStyle } from './workbook/style';
export { addSheet, createWorkbook, sheetNamed, type Workbook } from './workbook/workbook';
