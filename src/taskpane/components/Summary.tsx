import { ToggleButton } from '@fluentui/react-components';
import { severityName } from '../../review/messages';
import type { Severity } from '../../appendices/finding';
import type { SeverityCounts } from '../../review/result';
import { GRAVEST_FIRST } from '../../excel/colours';
import { useLanguage, useStrings } from '../language';
import { lookOf } from '../severity';
import { useStyles } from '../styles';

interface SummaryProps {
  readonly counts: SeverityCounts;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many findings of each severity; pressing one shows only those. */
export function Summary({ counts, chosen, onToggle }: SummaryProps) {
  const { summary } = useStrings();
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={summary.label}>
      {GRAVEST_FIRST.map((severity) => {
        const { Icon, style } = lookOf(severity);
        return (
          <ToggleButton
            key={severity}
            size="small"
            checked={chosen.has(severity)}
            disabledFocusable={counts[severity] === 0}
            icon={<Icon style={{ ...style, borderRadius: '2px' }} />}
            onClick={() => onToggle(severity)}
          >
            {severityName(severity, language)} {counts[severity]}
          </ToggleButton>
        );
      })}
    </div>
  );
}
