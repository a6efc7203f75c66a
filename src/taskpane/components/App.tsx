import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { countSeverities } from '../../review/result';
import { LanguageContext, rememberLanguage, stringsOf, type Language } from '../language';
import { announcement } from '../notices';
import { PaneContext } from '../paneContext';
import type { Requests } from '../requests';
import type { Services } from '../services';
import { useStyles } from '../styles';
import { useSession } from '../useSession';
import { Body } from './Body';
import { Header } from './Header';
import { Messages } from './Messages';
import { Progress } from './Progress';
import { Toolbar } from './Toolbar';

export interface AppProps {
  readonly services: Services;
  readonly language: Language;
  readonly theme: Theme;
  /** Commands from the ribbon, where there is one. */
  readonly requests?: Requests;
}

/** The pane. */
export function App({ services, language: first, theme, requests }: AppProps) {
  const [language, setLanguage] = useState(first);
  const { session, actions } = useSession(services);
  const styles = useStyles();
  const strings = stringsOf(language);
  const { standing } = session;
  const isWorking = session.work !== null;
  const tools = useMemo(() => ({ actions, explain: services.explain, standing, isWorking }), [actions, services, standing, isWorking]);
  useEffect(() => requests?.listen(actions.run), [requests, actions]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    void services.loadLanguage(chosen).then(() => setLanguage(chosen));
  };
  return (
    <FluentProvider theme={theme}>
      <LanguageContext.Provider value={language}>
        <PaneContext.Provider value={tools}>
          <div className={`${styles.pane} ${styles.column}`}>
            <Header onLanguage={choose} />
            <main className={styles.column}>
              <Toolbar session={session} />
              {session.work !== null && <Progress work={session.work} />}
              <Messages session={session} />
              <Body session={session} />
            </main>
            <div role="status" className={styles.hidden}>
              {announcement(session, countSeverities(session.review?.findings ?? []), strings)}
            </div>
          </div>
        </PaneContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
