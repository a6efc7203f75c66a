import { Button } from '@fluentui/react-components';
import { unappliedText } from '../../../review/messages/recognition';
import type { UnappliedCorrection } from '../../../review/result';
import { withoutCorrection } from '../../corrections';
import { useLanguage } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { useSheetStrings } from './strings';

interface UnappliedProps {
  readonly unapplied: readonly UnappliedCorrection[];
  readonly isWorking: boolean;
}

/** Corrections that no longer hold: why, what to do, and the way to withdraw them. */
export function Unapplied({ unapplied, isWorking }: UnappliedProps) {
  const texts = useSheetStrings();
  const language = useLanguage();
  const { actions } = usePane();
  const styles = useStyles();
  if (unapplied.length === 0) return null;
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.unapplied}</h2>
      <ul className={styles.list}>
        {unapplied.map((entry, index) => (
          <li key={index} className={styles.card}>
            <div>{unappliedText(entry, language)}</div>
            <Button size="small" disabledFocusable={isWorking} onClick={() => actions.correct((all) => withoutCorrection(all, entry.correction))}>
              {texts.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
