import { Button, Text, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
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
    actions.takeMinutes(language, (text) => {
      const show = (isCopied: boolean) => setMinutes({ text, isCopied });
      // Excel on the web may forbid it, and an old browser lacks it: then the text is shown, selected.
      if (navigator.clipboard === undefined) show(false);
      else navigator.clipboard.writeText(text).then(() => show(true), () => show(false));
    });
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
          <Text>{texts.typed(typed.join(', '))}</Text>
          <Button size="small" disabledFocusable={isWorking} onClick={() => write(true)}>
            {texts.overwrite}
          </Button>
        </div>
      )}
      {minutes !== null && (minutes.isCopied ? <Text role="status">{texts.copied}</Text> : <ByHand text={minutes.text} />)}
    </div>
  );
}

/** The text, selected, to be copied with the keyboard. */
function ByHand({ text }: { text: string }) {
  const { copyByHand } = useSubmitStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return (
    <>
      <Text>{copyByHand}</Text>
      <Textarea textarea={{ ref: field }} aria-label={copyByHand} readOnly value={text} rows={8} />
    </>
  );
}
