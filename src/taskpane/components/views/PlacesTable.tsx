import { mergeClasses } from '@fluentui/react-components';
import type { PlaceSummary, Summary } from '../../../review/summaries';
import { CellLink } from '../CellLink';
import { useSummaryStyles } from './summaryStyles';
import { useSummaryStrings } from './summaryStrings';

/** The criteria that each commune meets, those that meet the most first. */
export function PlacesTable({ summary: { sheet, places } }: { summary: Summary }) {
  const texts = useSummaryStrings();
  const styles = useSummaryStyles();
  const sorted = [...places].sort((a, b) => metBy(b) - metBy(a));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.places}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.text}>{texts.place}</th>
          <th scope="col" className={styles.number}>{texts.metCriteria}</th>
          <th scope="col" className={styles.text}>{texts.unmetCriteria}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((one) => (
          <tr key={one.cell}>
            <th scope="row" className={mergeClasses(styles.text, styles.link)}>
              <CellLink sheet={sheet} cell={one.cell} label={one.place} />
            </th>
            <td className={styles.number}>{metBy(one)}</td>
            <td className={styles.text}>{texts.missing(one.unmetCriteria, one.unknownCriteria)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is not asked for counts as met. */
function metBy({ met, notApplicable }: PlaceSummary): number {
  return met + notApplicable;
}
