import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useFindingStyles = makeStyles({
  item: { ':hover': shorthands.borderColor(tokens.colorNeutralStroke1Hover) },
  /** The whole text of the finding is one large button. */
  press: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  title: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  cell: { marginLeft: 'auto', color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  values: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXS} 0 0` },
  pair: { display: 'flex', gap: tokens.spacingHorizontalXS },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});
