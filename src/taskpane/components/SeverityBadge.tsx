import { severityName } from '../../review/messages';
import type { Severity } from '../../appendices/finding';
import { useLanguage } from '../language';
import { lookOf } from '../severity';
import { useStyles } from '../styles';

/** The severity's icon on the colour of the marked cells, with its name for those who hear the pane. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { Icon, style } = lookOf(severity);
  const styles = useStyles();
  const name = severityName(severity, useLanguage());
  return (
    <span className={styles.badge} style={style} role="img" aria-label={name} title={name}>
      <Icon />
    </span>
  );
}
