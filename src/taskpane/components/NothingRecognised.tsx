import { useStrings } from '../language';
import { useStyles } from '../styles';
import type { Kind } from '../../appendices/table';
import { Panel } from './Panel';

/** What was looked for, so that the official can see why a table was not found. */
export function NothingRecognised({ kinds }: { kinds: readonly Kind[] }) {
  const { nothing, families } = useStrings();
  const styles = useStyles();
  return (
    <Panel title={nothing.title} body={nothing.body}>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.card}>
            <strong>{families[kind].name}</strong>
            <div className={styles.quiet}>{families[kind].header}</div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
