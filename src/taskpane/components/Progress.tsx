import { Button, ProgressBar, Text } from '@fluentui/react-components';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import type { Work } from '../session';
import { useStyles } from '../styles';

/** How far the work is, and the way to stop it where it can be stopped. */
export function Progress({ work }: { work: Work }) {
  const { progress: texts } = useStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const { progress, canStop } = work;
  const waiting = canStop ? texts.reading : texts.working;
  const label = progress === null ? waiting : texts.sheet(progress.sheet, progress.done, progress.total);
  return (
    <div className={styles.column}>
      <div className={styles.spread}>
        <Text>{label}</Text>
        {canStop && (
          <Button size="small" onClick={actions.stop}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={label} value={progress?.done} max={progress?.total} />
    </div>
  );
}
