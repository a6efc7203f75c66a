import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { AutosumRegular } from '@fluentui/react-icons/svg/autosum';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { PaintBucketRegular } from '@fluentui/react-icons/svg/paint-bucket';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { TextFontRegular } from '@fluentui/react-icons/svg/text-font';
import type { FluentIcon } from '@fluentui/react-icons';
import { commands } from '../commands';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { hasLegacyText, type CommandId, type Session } from '../session';
import { useStyles } from '../styles';

const ICONS: Readonly<Record<CommandId, FluentIcon>> = {
  review: TableSearchRegular,
  highlight: PaintBucketRegular,
  clear: EraserRegular,
  fill: AutosumRegular,
  convert: TextFontRegular,
  restore: ArrowUndoRegular,
};

const SECOND_ROW: readonly CommandId[] = ['highlight', 'clear', 'fill', 'convert', 'restore'];

/** One button a command, as on the ribbon; fonts can be converted only where there is legacy text. */
export function Toolbar({ session }: { session: Session }) {
  const styles = useStyles();
  const shown = SECOND_ROW.filter((id) => id !== 'convert' || hasLegacyText(session.review));
  return (
    <div className={styles.column}>
      <CommandButton id="review" session={session} appearance="primary" size="large" />
      <div className={styles.buttons}>
        {shown.map((id) => (
          <CommandButton key={id} id={id} session={session} appearance="secondary" size="small" />
        ))}
      </div>
    </div>
  );
}

interface CommandButtonProps {
  readonly id: CommandId;
  readonly session: Session;
  readonly appearance: 'primary' | 'secondary';
  readonly size: 'small' | 'large';
}

function CommandButton({ id, session, appearance, size }: CommandButtonProps) {
  const { label, tip } = useStrings().commands[id];
  const { actions } = usePane();
  const Icon = ICONS[id];
  return (
    <Button
      appearance={appearance}
      size={size}
      icon={<Icon />}
      title={tip}
      // Stays in the order of focus, so that the keyboard does not lose its place while a command runs.
      disabledFocusable={!commands[id].isAllowed(session)}
      onClick={() => actions.run(id)}
    >
      {label}
    </Button>
  );
}
