import type { Summary } from '../../../review/summaries';
import { formatNumber } from '../../../review/messages/format';
import { useLanguage } from '../../language';
import { useSummaryStyles } from './summaryStyles';
import { useSummaryStrings } from './summaryStrings';

/** The communes that meet each criterion, and their share; a share that the unknown leave open is not told. */
export function CriteriaTable({ summary: { byCriterion } }: { summary: Summary }) {
  const texts = useSummaryStrings();
  const language = useLanguage();
  const styles = useSummaryStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.criteria}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.text}>{texts.criterion}</th>
          <th scope="col" className={styles.number}>{texts.met}</th>
          <th scope="col" className={styles.number}>{texts.unknown}</th>
          <th scope="col" className={styles.number}>{texts.share}</th>
        </tr>
      </thead>
      <tbody>
        {byCriterion.map(({ criterion, name, met, notApplicable, unknown, share }) => (
          <tr key={`${criterion} ${name}`}>
            <th scope="row" className={styles.text}>{[criterion, name].filter((part) => part !== '').join('. ')}</th>
            <td className={styles.number}>{met + notApplicable}</td>
            <td className={styles.number}>{unknown}</td>
            <td className={styles.number}>{share === null ? texts.open : `${formatNumber(Math.round(share * 10) / 10, language)} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
