import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../appendices/finding';
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
  if (explanation !== undefined) {
    const { verdict, reason, by } = explanation;
    return (
      <div className={mergeClasses(styles.quiet, styles.row)}>
        <span>{texts[verdict](reason, by)}</span>
        <Button size="small" appearance="subtle" disabledFocusable={isWorking} onClick={() => actions.explainFindings([finding], null)}>
          {texts.withdraw}
        </Button>
      </div>
    );
  }
  if (!isOpen)
    return (
      <Button size="small" appearance="subtle" aria-label={texts.explainCell(finding.cells[0] ?? '')} onClick={() => setOpen(true)}>
        {texts.explain}
      </Button>
    );
  const close = () => setOpen(false);
  const say = (typed: Parameters<typeof actions.explainFindings>[1]) => {
    actions.explainFindings([finding], typed);
    close();
  };
  return <Later load={load} props={{ canAccept: finding.severity === 'unmet', isWorking, onSay: say, onClose: close }} />;
}
