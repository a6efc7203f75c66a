import { mergeClasses } from '@fluentui/react-components';
import type { SheetReport } from '../../review/result';
import { useStrings } from '../language';
import { useStyles } from '../styles';
import { CellLink } from './CellLink';
import { Portions } from './Portions';

/** Every sheet: what it was taken for and by which cells, or why it has no table. */
export function Sheets({ sheets }: { sheets: readonly SheetReport[] }) {
  const { finding } = useStrings();
  return <Portions items={sheets} more={finding.more} draw={(sheet) => <Sheet sheet={sheet} />} />;
}

function Sheet({ sheet: { name, kind, range, evidence = [], note, hidden } }: { sheet: SheetReport }) {
  const strings = useStrings();
  const styles = useStyles();
  const title = kind === null ? name : `${name}: ${strings.families[kind].name}`;
  const about = [range && strings.sheets.range(range), hidden && strings.sheets.hidden].filter(Boolean).join(' · ');
  return (
    <div className={styles.card}>
      <strong>{title}</strong>
      {about !== '' && <div className={styles.quiet}>{about}</div>}
      {note !== undefined && <div>{strings.notes[note]}</div>}
      {kind !== null && evidence.length > 0 && (
        <div className={mergeClasses(styles.quiet, styles.row)}>
          {strings.sheets.recognised(strings.families[kind].name)}
          {evidence.map((cell) => (
            <CellLink key={cell} sheet={name} cell={cell} />
          ))}
        </div>
      )}
    </div>
  );
}
