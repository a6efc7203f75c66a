import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef } from 'react';
import { copyText } from '../clipboard';
import { useStrings } from '../language';
import { useStyles } from '../styles';

/** Excel's or the program's own words, closed at first, to be copied into a report of the fault. */
export function Details({ text }: { text: string }) {
  const { details } = useStrings();
  const styles = useStyles();
  const words = useRef<HTMLPreElement>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    // Then the text is selected, and Ctrl+C copies it.
    if (!isCopied && words.current !== null) window.getSelection()?.selectAllChildren(words.current);
  };
  return (
    <details>
      <summary>{details.show}</summary>
      <pre ref={words} className={styles.details}>
        {text}
      </pre>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {details.copy}
      </Button>
    </details>
  );
}
