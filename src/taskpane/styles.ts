/** Styles that several components share; the pane is at home between 320 and 600 pixels. */
import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  spread: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  card: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    overflowWrap: 'anywhere',
  },
  current: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** Four in a row where there is room, else two. */
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, 1fr)',
    gap: tokens.spacingHorizontalS,
    '@media (min-width: 430px)': { gridTemplateColumns: 'repeat(4, 1fr)' },
  },
  /** In two rows where the pane is narrow: none is out of sight. */
  tabs: { flexWrap: 'wrap', '& > button': { paddingLeft: '2px', paddingRight: '2px' } },
  title: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  badge: { display: 'inline-flex', padding: '2px', borderRadius: tokens.borderRadiusSmall, flexShrink: 0 },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0, fontSize: tokens.fontSizeBase100 },
  /** Heard, not seen. */
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
