import { mergeClasses } from '@fluentui/react-components';
import { partName } from '../../../review/messages/columnParts';
import { hiddenText, surenessText } from '../../../review/messages/recognition';
import type { SheetReport } from '../../../review/result';
import { useLanguage } from '../../language';
import { useStyles } from '../../styles';
import { CellLink } from '../CellLink';
import { useSheetStrings } from './strings';

/** Where the table lies, how sure its kind is, by which columns and cells; and what of the sheet is hidden. */
export function Recognition({ report }: { report: SheetReport }) {
  const texts = useSheetStrings();
  const language = useLanguage();
  const styles = useStyles();
  const { name, kind, range, hidden, recognised, evidence = [] } = report;
  const about = [range && texts.range(range), hidden && texts.hiddenSheet, hiddenText(report, language)].filter(Boolean).join(' · ');
  return (
    <>
      {about !== '' && <div className={styles.quiet}>{about}</div>}
      {recognised !== undefined && <div className={styles.quiet}>{`${texts.sureness}: ${surenessText(recognised, language)}`}</div>}
      {recognised !== undefined && kind !== null && (
        <div className={styles.quiet}>{`${texts.columns}: ${recognised.parts.map((part) => partName(kind, part, language)).join(', ')}`}</div>
      )}
      {recognised?.title !== undefined && <Cells label={texts.title} sheet={name} cells={[recognised.title]} />}
      {evidence.length > 0 && <Cells label={texts.evidence} sheet={name} cells={evidence} />}
    </>
  );
}

function Cells({ label, sheet, cells }: { label: string; sheet: string; cells: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.quiet, styles.row)}>
      {label}:
      {cells.map((cell) => (
        <CellLink key={cell} sheet={sheet} cell={cell} />
      ))}
    </div>
  );
}
