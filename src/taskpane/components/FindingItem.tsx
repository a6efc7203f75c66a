import { mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../appendices/finding';
import { useLanguage, useStrings } from '../language';
import { usePane } from '../paneContext';
import { useStyles } from '../styles';
import { useFindingStyles } from './findingStyles';
import { CellLink } from './CellLink';
import { FindingStanding } from './FindingStanding';
import { FindingValues } from './FindingValues';
import { SeverityBadge } from './SeverityBadge';

interface FindingItemProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** One finding: a press on it goes to its first cell; the cells that it contradicts have links of their own. Place and indicator are not said twice. */
export function FindingItem({ finding, isCurrent, onChoose }: FindingItemProps) {
  const { finding: texts } = useStrings();
  const { explain } = usePane();
  const styles = useStyles();
  const own = useFindingStyles();
  const { title, sentence } = explain(finding, useLanguage());
  const [cell, ...others] = finding.cells;
  const { place, indicator, set } = finding;
  const about = [
    place !== undefined && !sentence.includes(place) && place,
    indicator !== undefined && !sentence.includes(indicator) && texts.indicator(indicator, set),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className={mergeClasses(styles.card, own.item, isCurrent && styles.current)}>
      <button type="button" className={own.press} aria-current={isCurrent} onClick={onChoose}>
        <span className={own.title}>
          <SeverityBadge severity={finding.severity} />
          <strong>{title}</strong>
          <span className={own.cell}>{cell}</span>
        </span>
        {about !== '' && <span className={styles.quiet}>{about}</span>}
        <span>{sentence}</span>
      </button>
      <FindingValues finding={finding} />
      {others.length > 0 && (
        <div className={mergeClasses(styles.quiet, styles.row)}>
          {texts.related}:
          {others.map((other) => (
            <CellLink key={other} sheet={finding.sheet} cell={other} />
          ))}
        </div>
      )}
      <FindingStanding finding={finding} />
    </article>
  );
}
