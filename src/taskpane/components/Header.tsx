import { Button, Subtitle1 } from '@fluentui/react-components';
import { otherLanguage, useLanguage, useStrings, type Language } from '../language';
import { useStyles } from '../styles';

/** The product's name, and the way to the other language. */
export function Header({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const strings = useStrings();
  const styles = useStyles();
  const other = otherLanguage(useLanguage());
  return (
    <header className={styles.spread}>
      <Subtitle1 as="h1" className={styles.title}>
        {strings.product}
      </Subtitle1>
      <Button appearance="transparent" size="small" lang={other} onClick={() => onLanguage(other)}>
        {strings.otherLanguage}
      </Button>
    </header>
  );
}
