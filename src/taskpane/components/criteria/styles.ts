import { makeStyles } from '@fluentui/react-components';

export const useCriteriaStyles = makeStyles({
  /** Names of criteria sets are long: a choice is as wide as the pane, not as its longest name. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  /** Beside a long text a button keeps its words on one line. */
  button: { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' },
});
