import { FluentProvider, mergeClasses, Subtitle1, type Theme } from '@fluentui/react-components';
import { LanguageContext, stringsOf, type Language } from '../language';
import { useStyles } from '../styles';
import { Panel } from './Panel';

/** What is shown in place of the pane where it cannot work. */
export function Unsupported({ reason, language, theme }: { reason: 'old-excel' | 'not-excel'; language: Language; theme: Theme }) {
  const styles = useStyles();
  const { unsupported, product } = stringsOf(language);
  return (
    <FluentProvider theme={theme}>
      <LanguageContext.Provider value={language}>
        <main className={mergeClasses(styles.pane, styles.column)}>
          <Subtitle1 as="h1" className={styles.title}>
            {product}
          </Subtitle1>
          <Panel title={unsupported.title} body={reason === 'old-excel' ? unsupported.body : unsupported.notExcel} />
        </main>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
