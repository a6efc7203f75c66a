/** The English of strings.vi.ts. */
import type { ExcelFailure } from '../excel';
import type { Strings } from './strings.vi';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function failure(failure: ExcelFailure): string {
  const sentence = why(failure);
  if (failure.undone === undefined) return sentence;
  return failure.undone
    ? `${sentence} What was half written has been taken back.`
    : `${sentence} Some cells may have been written; please press Restore to bring them back.`;
}

function why({ kind, sheet, cells }: ExcelFailure): string {
  switch (kind) {
    case 'cell-edit':
      return 'A cell is being edited. Please press Enter in the sheet to finish, then press the button again.';
    case 'protected':
      return `Sheet ${sheet ?? ''} is protected, so nothing could be written. Please choose Review → Unprotect Sheet, then press the button again.`;
    case 'lost':
      return 'The connection to Excel was lost. Please check the network, then press the button again; the workbook is unchanged.';
    case 'too-large':
      return `The data ${sheet === undefined ? '' : `of sheet ${sheet} `}is too large for Excel to hand over. Please delete unused rows and columns or split the workbook, then press the button again.`;
    case 'unsupported':
      return 'This version of Excel lacks what is needed. Please use Excel 2021, Excel 2024, Microsoft 365 or Excel on the web.';
    case 'changed':
      return `Cells ${cells?.join(', ') ?? ''} were edited after the list was made, so nothing was written. Please press the same button to make the list again.`;
    case 'gone':
      return `${sheet === undefined ? 'This cell' : `Sheet ${sheet}`} cannot be reached: the sheet was deleted or renamed. Please press Review to read the workbook again.`;
    case 'hidden':
      return `${sheet === undefined ? 'This sheet' : `Sheet ${sheet}`} is hidden and cannot be shown. Please unhide it (right-click a sheet's tab → Unhide), then try again.`;
    case 'typed':
      return `${sheet === undefined ? 'A sheet made before' : `Sheet ${sheet}`} holds what somebody typed in cells ${cells?.join(', ') ?? ''}, so nothing was written there. Please move it elsewhere, or choose to overwrite it; Restore can bring it back afterwards.`;
    case 'structure-protected':
      return 'The structure of the workbook is protected, so no sheet can be added. Please choose Review → Protect Workbook to unlock it, then press the button again.';
    case 'name-taken':
      return `Something else (such as a chart sheet) has the name ${sheet ?? ''}, so nothing was written. Please rename it, then press the button again.`;
    case 'unknown':
      return 'Something unexpected went wrong and the work was not finished. Please press the button again; if it happens again, send the details below to your support.';
  }
}

export const en: Strings = {
  product: 'NTM Sheet Check',
  otherLanguage: 'Tiếng Việt',
  families: {
    tasks: { name: 'Tasks', header: 'TT, Nội dung nhiệm vụ, Đơn vị chủ trì, Thời gian hoàn thành' },
    targets: { name: 'Plan targets', header: 'TT, Chỉ tiêu, ĐVT, Kế hoạch giao, Lũy kế' },
    registration: { name: 'Registration list', header: 'TT, Tên xã, one column of X marks a level' },
    'district-matrix': { name: 'Targets by district', header: 'TT, Nội dung, Tổng, one column a district' },
    'criterion-targets': { name: 'Targets by criterion', header: 'Số thứ tự, Tiêu chí, one column a criteria set' },
    'unmet-detail': { name: 'Unmet criteria', header: 'Địa phương, Các tiêu chí chưa đạt, Cơ quan phụ trách, Giải pháp, Thời gian đạt chuẩn' },
    'level-plan': { name: 'Plan for a level', header: 'Stt, Địa phương, Tiêu chí, Giải pháp, Thời gian đạt chuẩn' },
    'agency-assignment': { name: 'Assignment of agencies', header: 'STT, Tên đơn vị, one column a criteria set' },
    roadmap: { name: 'Roadmap', header: 'Năm, Tổng, Lũy kế, %, one column a district' },
    'criterion-matrix': { name: 'Matrix of criteria', header: 'TT, Xã, one column a criterion, Số TC đạt' },
    'self-assessment': { name: 'Self-assessment', header: 'Tên tiêu chí, Nội dung, Yêu cầu, Kết quả thực hiện, Tự đánh giá' },
    'criteria-distribution': { name: 'Communes by number of criteria', header: 'Địa phương, Tổng số xã, 19 TC, 15-18, 10-14, 5-9' },
  },
  commands: {
    review: { label: 'Review', tip: 'Read every sheet, find contradicting cells and unmet indicators' },
    highlight: { label: 'Highlight', tip: "Mark the cells with findings; the sheet's own fills stay" },
    clear: { label: 'Clear', tip: 'Remove every mark' },
    fill: { label: 'Fill totals', tip: 'Preview the totals, cumulative figures and shares to fill' },
    convert: { label: 'Convert fonts', tip: 'Preview turning text in TCVN3 and VNI fonts into Unicode' },
    restore: { label: 'Restore', tip: 'Bring back the cells as they were before the last fill or conversion' },
  },
  notes: {
    empty: 'Empty sheet.',
    chart: 'This sheet holds a chart only.',
    'no-table': 'No table was recognised.',
    'too-large': 'The used range is too large and was not read. Please delete unused rows and columns, then review again.',
    own: 'Made by NTM Sheet Check, not reviewed.',
    'left-out': 'Left out as you asked.',
    mergers: 'Table of old and new names after mergers: used where names are compared.',
    criteria: 'A criteria set: values are judged by it, instead of the built-in set of the same id.',
    communes: 'List of communes: used where communes are judged by region and group, and for cumulative tables.',
  },
  origins: {
    option: 'stated on the call',
    workbook: 'declared in the workbook',
    sheet: 'written in the sheet',
    inferred: 'inferred from the shares that agree',
  },
  failure,

  start: {
    title: 'Check New Rural Development appendices',
    body: 'Press Review to read every sheet and find cells that contradict each other and indicators that are unmet. A review changes nothing, and no data leaves the workbook.',
  },
  progress: {
    reading: 'Reading the workbook…',
    sheet: (sheet, done, total) => `Reviewing ${sheet} (${done + 1}/${total})`,
    working: 'Working…',
    cancel: 'Stop',
    stopped: 'The review was stopped; earlier results remain.',
  },
  notLoaded: 'The part that reviews could not be loaded. Please check the network connection and press again.',
  stale: {
    text: 'The workbook was edited after this review.',
    totals: ({ wrong, blank }) => (wrong + blank === 0 ? 'All totals agree.' : `Totals now: ${[...(wrong > 0 ? [`${wrong} wrong`] : []), ...(blank > 0 ? [`${blank} blank`] : [])].join(', ')}.`),
    again: 'Review again',
  },
  unreadState: 'What NTM Sheet Check keeps in this workbook cannot be read (a newer version may have written it), so it was left as it is and not used.',
  tooLarge: (sheets) => `Sheets too large to be read: ${sheets}. Please delete unused rows and columns, then press Review.`,
  details: { show: 'Details', copy: 'Copy' },
  dismiss: 'Close',
  defects: (count) => `${plural(count, 'check')} could not run because of a mistake of the program; the others are complete. Please send the details to your support.`,

  tabs: { label: 'Results of the review', findings: 'Findings', sheets: 'Tables', criteria: 'Criteria', make: 'Make', submit: 'Submit' },
  summary: {
    label: 'Filter by severity',
    done: (counts) =>
      `Review finished: ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.info, 'note')}, ${counts.unmet} unmet.`,
    none: 'No contradiction and no unmet indicator was found in the tables that were recognised.',
    noneOfKind: 'Nothing of this severity.',
  },
  views: {
    label: 'View by',
    sheets: 'Everything, by sheet',
    place: 'Unmet, by commune',
    criterion: 'Unmet, by criterion',
    agency: 'Unmet, by agency',
    nearest: 'Unmet, nearest to done first',
    summary: 'Summary: criteria met, shares',
  },
  finding: {
    indicator: (indicator, set) => `Criterion or indicator ${indicator}${set === undefined ? '' : ` (${set})`}`,
    actual: 'Stands',
    expected: 'Compared with',
    requirement: 'Required',
    difference: 'Difference',
    goTo: (address) => `Go to cell ${address}`,
    related: 'Related cells',
    more: (count, left) => `Show ${count} more (${left} left)`,
  },
  standing: {
    explain: 'Explain',
    explainCell: (cell) => `Explain cell ${cell}`,
    explained: (reason, by) => `Explained: ${reason} (${by})`,
    accepted: (reason, by) => `Accepted as unmet${reason === '' ? '' : `: ${reason}`} (${by})`,
    withdraw: 'Withdraw',
    withdrawCell: (cell) => `Withdraw the explanation of cell ${cell}`,
    said: (count) => (count === 1 ? 'The explanation was written into the workbook.' : `Explanations of ${count} findings were written into the workbook.`),
    reopened: 'The explanation was withdrawn; the finding is open again.',
    stamped: 'Stamped as checked. Please save the workbook before you submit it.',
    notReady: 'Not stamped: something is still to be done. Please see the list in the tab Submit.',
  },
  empty: { title: 'This workbook holds no data yet', body: 'Please open the workbook with the appendices, then press Review.' },
  nothing: {
    title: 'No table was recognised',
    body: 'These families were looked for by their header rows. Please check the column names in the header of the table, then press Review.',
  },
  sheets: {
    saved: 'Saved in the workbook and reviewed again.',
    unapplied: (count) => `${plural(count, 'correction')} of the recognition could not be applied. Please see the tab Tables.`,
  },
  bases: { saved: 'Saved in the workbook and reviewed again.' },
  plan: {
    title: 'Fill totals: preview',
    body: 'Blank cells are ticked, cells that hold a number are not. Only ticked cells are written, and Restore brings them back.',
    blank: '(blank)',
    show: 'Show',
    from: 'Stands',
    to: 'will be',
    overwrites: 'holds a number',
    all: 'Tick all',
    noneTicked: 'Untick all',
    apply: (count) => `Apply (${plural(count, 'cell')})`,
    cancel: 'Back',
    nothing: 'No total, cumulative figure or share is left to fill.',
    noneTickedYet: (count) => `Nothing is ticked: ${plural(count, 'cell')} already hold something else than what was computed. Please look at them and tick what shall be written.`,
    more: (count, left) => `Show ${plural(count, 'more cell')} (${left} left)`,
  },
  conversion: {
    title: 'Convert fonts: preview',
    body: 'Text typed in TCVN3 and VNI fonts is written as Unicode, and the fonts change with it; formulas stay. Only ticked cells are written, and Restore brings back text and fonts.',
    font: (before, after) => `font ${before} → ${after}`,
    nothing: 'No cell is typed in a TCVN3 or VNI font.',
    noneTickedYet: (count) => `Nothing is ticked: the encoding of ${plural(count, 'cell')} is only guessed from the letters. Please look at them and tick what shall be converted.`,
    leftAlone: (cells) => `Cells that are not converted: ${cells} (a formula with legacy text, or several fonts in one cell). Please type them again in a Unicode font.`,
    told: 'Kept in the workbook, and reviewed again.',
  },
  done: {
    highlighted: (cells) => `${plural(cells, 'cell')} highlighted. Press Clear to take the colours away.`,
    nothingToHighlight: 'No cell needs highlighting.',
    cleared: 'All highlights were removed.',
    applied: (cells) => `${plural(cells, 'cell')} written. Press Restore to bring them back.`,
    restored: (cells) => (cells === 0 ? 'There is no cell to bring back.' : `${plural(cells, 'cell')} brought back.`),
    made: (sheets) => `Written: ${sheets}.`,
    show: 'Show the sheet',
    nothingToMake: 'There is no list of communes by level and year to make tables of.',
    protectedSheets: (sheets) => `Protected sheets were left as they are: ${sheets}. Please choose Review → Unprotect Sheet, then press the button again.`,
    missingSheets: (sheets) => `No longer in the workbook: ${sheets}. Please press Review to read it again.`,
    unreadableSheets: (sheets) => `Excel does not show all conditional formats of ${sheets}; old highlights, if any, remain there.`,
    formulasKept: (cells) => `Cells that hold a formula were left as they are: ${cells}.`,
    mixedKept: (cells) => `Cells with several looks in one text were left as they are, since writing would lose them: ${cells}.`,
    changedCells: (cells) => `Cells edited after the fill were left as they are: ${cells}.`,
  },
  unsupported: {
    title: 'Not available here',
    body: 'NTM Sheet Check needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web (ExcelApi 1.13). Please open the workbook in one of them.',
    notExcel: 'This page runs inside Excel. Please open Excel, choose the tab New Rural (NTM) and press Review.',
  },
};
