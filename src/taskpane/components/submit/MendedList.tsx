import type { Standing } from '../../../review/standing';
import { useLanguage } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { useSubmitStrings } from './strings';

/** Findings of earlier reviews that are gone, closed at first. */
export function MendedList({ mended }: Pick<Standing, 'mended'>) {
  const texts = useSubmitStrings();
  const language = useLanguage();
  const styles = useStyles();
  const { explain } = usePane();
  if (mended.length === 0) return null;
  return (
    <details>
      <summary>{texts.mended(mended.length)}</summary>
      <ul className={styles.list}>
        {mended.map(({ finding }, index) => (
          <li key={index} className={styles.quiet}>{`${finding.sheet}, ${finding.cells[0] ?? ''}: ${explain(finding, language).title}`}</li>
        ))}
      </ul>
    </details>
  );
}
