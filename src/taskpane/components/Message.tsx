import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useStrings } from '../language';
import type { NoticeText } from '../notices';
import { Details } from './Details';

interface MessageProps extends NoticeText {
  readonly onDismiss?: () => void;
  readonly children?: ReactNode;
}

/** A sentence above the results: how a command ended, or what to know about the workbook. `children` are its buttons. */
export function Message({ intent, text, detail, onDismiss, children }: MessageProps) {
  const strings = useStrings();
  const dismiss = onDismiss && (
    <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={strings.dismiss} onClick={onDismiss} />
  );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {text}
        {detail !== undefined && detail !== '' && <Details text={detail} />}
      </MessageBarBody>
      {(children !== undefined || dismiss !== undefined) && <MessageBarActions containerAction={dismiss}>{children}</MessageBarActions>}
    </MessageBar>
  );
}
