import { Button, Text, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CriteriaSet } from '../../../criteria/set';
import { jsonOf } from './download';
import { useCriteriaStrings } from './strings';

/** The set as text on the clipboard: Excel for Windows and Mac may not let an add-in hand out files. */
export function CopyJson({ set }: { set: CriteriaSet }) {
  const texts = useCriteriaStrings();
  const [copied, setCopied] = useState<{ readonly set: CriteriaSet; readonly isDone: boolean } | null>(null);
  const copy = () => {
    const show = (isDone: boolean) => setCopied({ set, isDone });
    // Excel on the web may forbid it, and an old browser lacks it: then the text is shown, selected.
    if (navigator.clipboard === undefined) show(false);
    else navigator.clipboard.writeText(jsonOf(set)).then(() => show(true), () => show(false));
  };
  return (
    <>
      <Button size="small" onClick={copy}>
        {texts.copy}
      </Button>
      {copied?.set === set && (copied.isDone ? <Text role="status">{texts.copied}</Text> : <ByHand text={jsonOf(set)} />)}
    </>
  );
}

function ByHand({ text }: { text: string }) {
  const { copyByHand } = useCriteriaStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return <Textarea textarea={{ ref: field }} aria-label={copyByHand} readOnly value={text} rows={6} />;
}
