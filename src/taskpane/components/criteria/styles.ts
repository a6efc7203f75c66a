import { makeStyles } from '@fluentui/react-components';

export const useCriteriaStyles = makeStyles({
  /** Names of criteria sets are long: a choice is as wide as the pane, not as its longest name. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});
