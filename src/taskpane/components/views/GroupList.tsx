import type { Summary } from '../../../review/summaries';
import { useSummaryStyles } from './summaryStyles';
import { useSummaryStrings } from './summaryStrings';

/** The communes by their number of criteria; those of which too much is unknown stand apart. */
export function GroupList({ summary: { groups, undecided } }: { summary: Summary }) {
  const texts = useSummaryStrings();
  const styles = useSummaryStyles();
  const all = [...groups.map(({ lowest, highest, places }) => ({ title: texts.group(lowest, highest), places })), ...(undecided.length === 0 ? [] : [{ title: texts.undecided, places: undecided }])];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.groups}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.text}>{texts.groupHeader}</th>
          <th scope="col" className={styles.number}>{texts.placeCount}</th>
          <th scope="col" className={styles.text}>{texts.names}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ title, places }) => (
          <tr key={title}>
            <th scope="row" className={styles.text}>{title}</th>
            <td className={styles.number}>{places.length}</td>
            <td className={styles.text}>{places.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
