/** The one place that says what a severity looks like; its colours are those of the marked cells, its name is in the messages. */
import { DismissSquareRegular } from '@fluentui/react-icons/svg/dismiss-square';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Severity } from '../appendices/finding';
import { MARK_COLOURS } from '../excel/colours';

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
  unmet: DismissSquareRegular,
};

/** Icon, and its colours as a style: the same in every theme, because the cells' are. */
export function lookOf(severity: Severity): { Icon: FluentIcon; style: { backgroundColor: string; color: string } } {
  const { fill, text } = MARK_COLOURS[severity];
  return { Icon: ICONS[severity], style: { backgroundColor: fill, color: text } };
}
