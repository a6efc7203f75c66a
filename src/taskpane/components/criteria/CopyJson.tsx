import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CriteriaSet } from '../../../criteria/set';
import { copyText } from '../../clipboard';
import { Copied } from '../Copied';
import { jsonOf } from './download';
import { useCriteriaStrings } from './strings';

/** The set as text on the clipboard: Excel for Windows and Mac may not let an add-in hand out files. */
export function CopyJson({ set }: { set: CriteriaSet }) {
  const texts = useCriteriaStrings();
  const [copied, setCopied] = useState<{ readonly set: CriteriaSet; readonly isCopied: boolean } | null>(null);
  const copy = async () => setCopied({ set, isCopied: await copyText(jsonOf(set)) });
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      {copied?.set === set && <Copied text={jsonOf(set)} isCopied={copied.isCopied} done={texts.copied} byHand={texts.copyByHand} />}
    </>
  );
}
