/** What every component of the pane may use without being handed it: the actions and the sentences of findings. */
import { createContext, useContext } from 'react';
import type { Standing } from '../review/standing';
import type { Services } from './services';
import type { Actions } from './useSession';

export interface PaneTools {
  readonly actions: Actions;
  readonly explain: Services['explain'];
  readonly standing: Standing | null;
  readonly isWorking: boolean;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('usePane is for components inside the App');
  return tools;
}
