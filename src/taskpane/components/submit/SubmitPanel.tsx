import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { identityText, verificationText } from '../../../review/messages/stamp';
import { isReady, type ReadyItem } from '../../../review/ready/readiness';
import type { Standing } from '../../../review/standing';
import { useLanguage } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { MendedList } from './MendedList';
import { ReadyList } from './ReadyList';
import { Report } from './Report';
import { useSubmitStrings } from './strings';

export interface SubmitPanelProps {
  readonly items: readonly ReadyItem[];
  readonly standing: Standing;
  readonly isWorking: boolean;
  readonly onTab: (tab: 'findings' | 'sheets') => void;
}

/** The tab "Nộp": what is still to be done, the stamp, the report. */
export function SubmitPanel({ items, standing, isWorking, onTab }: SubmitPanelProps) {
  const texts = useSubmitStrings();
  const styles = useStyles();
  const { actions } = usePane();
  const isUnknown = items.some((item) => item.id === 'marks' && item.marks === 'unknown');
  useEffect(() => {
    if (isUnknown) actions.lookForMarks();
  }, [actions, isUnknown]);
  // After an edit nobody knows whether the workbook is still as it was stamped.
  const isReviewed = items.some(({ id, isDone }) => id === 'reviewed' && isDone);
  const { keyed, explained, mended } = standing;
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <ReadyList items={items} isWorking={isWorking} onTab={onTab} />
      <StampButton isDisabled={isWorking || !isReady(items)} isReady={isReady(items)} verification={isReviewed ? standing.verification : null} />
      <h2 className={styles.heading}>{texts.reportTitle}</h2>
      <div className={styles.quiet}>{texts.counts(keyed.length - explained.size, explained.size, mended.length)}</div>
      <Report isWorking={isWorking} />
      <MendedList mended={mended} />
    </div>
  );
}

function StampButton({ isDisabled, isReady: ready, verification }: { isDisabled: boolean; isReady: boolean; verification: Standing['verification'] | null }) {
  const texts = useSubmitStrings();
  const language = useLanguage();
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <div className={styles.column}>
      <Button appearance="primary" disabledFocusable={isDisabled} aria-describedby="stamp-hint" onClick={actions.stamp}>
        {texts.stamp}
      </Button>
      <Text id="stamp-hint" className={styles.quiet}>
        {ready ? texts.stampHint : texts.notReady}
      </Text>
      {verification !== null && verification.outcome !== 'none' && <Text>{verificationText(verification, language)}</Text>}
      <Text className={styles.quiet}>{identityText(language)}</Text>
    </div>
  );
}
