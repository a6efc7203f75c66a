import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useStyles } from '../styles';

/** Few enough to be drawn at once on an old machine, enough for most sheets. */
const PORTION = 50;

interface PortionsProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first, where that is not a whole portion. */
  readonly first?: number;
  readonly draw: (item: T, index: number) => ReactNode;
  readonly more: (count: number, left: number) => string;
}

/** A list that shows its first items, and more when asked: ten thousand findings cost no more than fifty. */
export function Portions<T>({ items, first = PORTION, draw, more }: PortionsProps<T>) {
  const [shown, setShown] = useState(first);
  const styles = useStyles();
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map((item, index) => <li key={index}>{draw(item, index)}</li>)}</ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {more(Math.min(PORTION, left), left)}
        </Button>
      )}
    </>
  );
}
