import { Text, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

interface CopiedProps {
  readonly text: string;
  /** Whether it is on the clipboard (`copyText`). */
  readonly isCopied: boolean;
  readonly done: string;
  readonly byHand: string;
}

/** Says that a text was copied; where it could not be, shows it, selected, to be copied with the keyboard. */
export function Copied({ text, isCopied, done, byHand }: CopiedProps) {
  return isCopied ? <Text role="status">{done}</Text> : <ByHand text={text} instruction={byHand} />;
}

function ByHand({ text, instruction }: { text: string; instruction: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return (
    <>
      <Text>{instruction}</Text>
      <Textarea textarea={{ ref: field }} aria-label={instruction} readOnly value={text} rows={8} />
    </>
  );
}
