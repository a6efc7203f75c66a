import { Button } from '@fluentui/react-components';
import { verificationText } from '../../review/messages/stamp';
import { useLanguage, useStrings } from '../language';
import { noticeText } from '../notices';
import { usePane } from '../paneContext';
import type { Session } from '../session';
import { useStyles } from '../styles';
import { Message } from './Message';

/** How the last command ended, and what to know about the review that is shown. */
export function Messages({ session: { notice, isStale, review, workbook, work, standing, totals } }: { session: Session }) {
  const strings = useStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const language = useLanguage();
  // After an edit it is the review that is outdated, and with it what it says of the stamp.
  const verification = isStale ? undefined : standing?.verification;
  const made = notice?.kind === 'made' ? notice.sheets[0] : undefined;
  const tooLarge = workbook?.tooLarge ?? [];
  const unapplied = review?.unapplied ?? [];
  const defects = review?.defects ?? [];
  return (
    <div className={styles.column}>
      {notice !== null && (
        <Message {...noticeText(notice, strings)} onDismiss={actions.dismiss}>
          {made === undefined ? undefined : (
            <Button size="small" onClick={() => actions.goTo(made, 'A1')}>
              {strings.done.show}
            </Button>
          )}
        </Message>
      )}
      {isStale && work === null && (
        <Message intent="warning" text={totals === null ? strings.stale.text : `${strings.stale.text} ${strings.stale.totals(totals)}`}>
          <Button size="small" onClick={() => actions.run('review')}>
            {strings.stale.again}
          </Button>
        </Message>
      )}
      {verification !== undefined && verification.outcome !== 'none' && (
        <Message intent={verification.outcome === 'unchanged' ? 'success' : 'warning'} text={verificationText(verification, language)} />
      )}
      {workbook?.stateProblem !== undefined && <Message intent="warning" text={strings.unreadState} />}
      {tooLarge.length > 0 && <Message intent="warning" text={strings.tooLarge(tooLarge.join(', '))} />}
      {unapplied.length > 0 && <Message intent="warning" text={strings.sheets.unapplied(unapplied.length)} />}
      {defects.length > 0 && (
        <Message
          intent="error"
          text={strings.defects(defects.length)}
          detail={defects.map(({ rule, sheet, range, detail }) => `${rule} ${sheet}!${range}: ${detail}`).join('\n')}
        />
      )}
    </div>
  );
}
