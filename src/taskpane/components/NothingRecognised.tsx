import type { ReactNode } from 'react';
import { useStrings } from '../language';
import { useStyles } from '../styles';
import type { Kind } from '../../appendices/table';
import { Panel } from './Panel';

/** What was looked for, so that the official can see why a table was not found; below it the sheets, to say what they are. */
export function NothingRecognised({ kinds, children }: { kinds: readonly Kind[]; children: ReactNode }) {
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
      {children}
    </Panel>
  );
}
