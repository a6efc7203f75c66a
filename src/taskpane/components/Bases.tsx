import { Button, Text } from '@fluentui/react-components';
import type { Review } from '../../review/result';
import type { DeclaredBase } from '../../review/state';
import { basePeriods } from '../../review/basePeriods';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { useStyles } from '../styles';
import { BaseForm } from './BaseForm';
import { CellLink } from './CellLink';

interface BasesProps {
  readonly bases: Review['bases'];
  readonly declared: readonly DeclaredBase[];
  readonly isWorking: boolean;
}

/** What percentages are divided by, where that is known from, and the way to declare it. */
export function Bases({ bases, declared, isWorking }: BasesProps) {
  const { bases: texts, origins } = useStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const years = ({ from, to }: DeclaredBase) => (from === undefined || to === undefined ? texts.everyYear : texts.years(from, to));
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.title}</h2>
      {bases.length === 0 && <Text>{texts.none}</Text>}
      <ul className={styles.list}>
        {basePeriods(bases).map(({ from, to, base, origin, cell }) => (
          <li key={from} className={styles.card}>
            <strong>{`${texts.years(from, to)}: ${texts.communes(base)}`}</strong>
            <div className={styles.quiet}>
              {origins[origin]} {cell !== undefined && <CellLink sheet="" cell={cell} />}
            </div>
          </li>
        ))}
      </ul>
      {declared.length > 0 && <h2 className={styles.heading}>{texts.declared}</h2>}
      <ul className={styles.list}>
        {declared.map((entry, index) => (
          <li key={index} className={styles.spread}>
            <Text>{`${years(entry)}: ${texts.communes(entry.base)}`}</Text>
            <Button size="small" disabledFocusable={isWorking} onClick={() => actions.declare(declared.filter((other) => other !== entry))}>
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <BaseForm isWorking={isWorking} onDeclare={(entry) => actions.declare([...declared, entry])} />
    </section>
  );
}
