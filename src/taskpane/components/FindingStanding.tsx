import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../appendices/finding';
import { useFocusAfterReplacement } from '../focus';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { useStyles } from '../styles';
import { Later } from './Later';

const load = () => import('./submit/StatementForm').then(({ StatementForm }) => StatementForm);

/** Whether the finding is open or explained, and the way to explain it or to open it again. */
export function FindingStanding({ finding }: { finding: Finding }) {
  const { standing: texts } = useStrings();
  const styles = useStyles();
  const { actions, standing, isWorking } = usePane();
  const [isOpen, setOpen] = useState(false);
  const explanation = standing?.explained.get(finding);
  const isExplained = explanation !== undefined;
  // The form stays until what was typed is kept, so that nothing is lost where it cannot be written.
  if (isExplained && isOpen) setOpen(false);
  const button = useFocusAfterReplacement(isExplained ? 'explained' : isOpen ? 'form' : 'open');
  const cell = finding.cells[0] ?? '';
  if (explanation !== undefined) {
    const { verdict, reason, by } = explanation;
    return (
      <div className={mergeClasses(styles.quiet, styles.row)}>
        <span>{texts[verdict](reason, by)}</span>
        <Button ref={button} size="small" appearance="subtle" disabledFocusable={isWorking} aria-label={texts.withdrawCell(cell)} onClick={() => actions.explainFindings([finding], null)}>
          {texts.withdraw}
        </Button>
      </div>
    );
  }
  if (!isOpen)
    return (
      <Button ref={button} size="small" appearance="subtle" aria-label={texts.explainCell(cell)} onClick={() => setOpen(true)}>
        {texts.explain}
      </Button>
    );
  const say = (typed: Parameters<typeof actions.explainFindings>[1]) => actions.explainFindings([finding], typed);
  return <Later load={load} props={{ canAccept: finding.severity === 'unmet', isWorking, onSay: say, onClose: () => setOpen(false) }} />;
}
