/** What the pane uses of explaining findings, reporting and stamping: a part of the core. */
export { reportContent } from '../edits/report/content';
export { minutesText } from '../edits/report/minutes';
export { withExplanations, withoutExplanations } from '../review/explained';
export { standingOf } from '../review/standing';
export { stampOf } from '../review/stamp/stamp';
