import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../../clipboard';
import { useLanguage } from '../../language';
import { listed } from '../../listed';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { Copied } from '../Copied';
import { useSubmitStrings } from './strings';

/** The report as a sheet of the workbook, and the same as text for minutes. */
export function Report({ isWorking }: { isWorking: boolean }) {
  const texts = useSubmitStrings();
  const language = useLanguage();
  const styles = useStyles();
  const { actions } = usePane();
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [minutes, setMinutes] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const write = (overwriteTyped: boolean) => {
    setTyped([]);
    actions.makeReport(language, { overwriteTyped }, setTyped);
  };
  const copy = () =>
    actions.takeMinutes(language, (text) => void copyText(text).then((isCopied) => setMinutes({ text, isCopied })));
  return (
    <div className={styles.column}>
      <div className={styles.row}>
        <Button disabledFocusable={isWorking} title={texts.reportHint} onClick={() => write(false)}>
          {texts.report}
        </Button>
        <Button disabledFocusable={isWorking} onClick={copy}>
          {texts.minutes}
        </Button>
      </div>
      <Text className={styles.quiet}>{texts.reportHint}</Text>
      {typed.length > 0 && (
        <div role="alert" className={styles.column}>
          <Text>{texts.typed(listed(typed))}</Text>
          <Button size="small" disabledFocusable={isWorking} onClick={() => write(true)}>
            {texts.overwrite}
          </Button>
        </div>
      )}
      {minutes !== null && <Copied {...minutes} done={texts.copied} byHand={texts.copyByHand} />}
    </div>
  );
}
