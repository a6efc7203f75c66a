/** The buttons of the ribbon: each shows the pane and hands it the command of the same name. */
import type { CommandId } from '../taskpane/session';
import type { Requests } from '../taskpane/requests';

/** The function names of manifest.xml; Rà soát opens the pane without code. */
const RIBBON_COMMANDS: readonly CommandId[] = ['highlight', 'clear', 'fill', 'restore'];

interface Ribbon {
  readonly actions: Pick<typeof Office.actions, 'associate'>;
  readonly addin: Pick<typeof Office.addin, 'showAsTaskpane'>;
}

export function connectRibbon({ actions, addin }: Ribbon, requests: Requests): void {
  const press = async (command: CommandId, event: Office.AddinCommands.Event) => {
    try {
      await addin.showAsTaskpane();
      requests.send(command);
    } finally {
      // Until then Excel keeps the button busy, also where the pane could not be shown.
      event.completed();
    }
  };
  for (const command of RIBBON_COMMANDS) actions.associate(command, (event: Office.AddinCommands.Event) => void press(command, event));
}
