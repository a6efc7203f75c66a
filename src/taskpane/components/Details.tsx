import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useStrings } from '../language';
import { useStyles } from '../styles';

/** Excel's or the program's own words, closed at first, to be copied into a report of the fault. */
export function Details({ text }: { text: string }) {
  const { details } = useStrings();
  const styles = useStyles();
  return (
    <details>
      <summary>{details.show}</summary>
      <pre className={styles.details}>{text}</pre>
      <Button size="small" icon={<CopyRegular />} onClick={() => void navigator.clipboard.writeText(text)}>
        {details.copy}
      </Button>
    </details>
  );
}
