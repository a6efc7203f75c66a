import { makeStyles, tokens } from '@fluentui/react-components';

export const useSheetStyles = makeStyles({
  /** A fieldset without the browser's frame. */
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  legend: { padding: 0 },
  buttons: { marginTop: tokens.spacingVerticalXS },
  /** The form stands apart from what the card says. */
  form: { marginTop: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
