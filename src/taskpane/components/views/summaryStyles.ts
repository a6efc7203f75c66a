import { makeStyles, tokens } from '@fluentui/react-components';

export const useSummaryStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& td, & th': { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXXS },
  text: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'break-word' },
  /** A cell's link is as large as the text around it. */
  link: { '& button': { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' } },
  number: { textAlign: 'right', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});
