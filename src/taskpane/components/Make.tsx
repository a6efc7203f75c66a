import { Later } from './Later';
import type { MakePanelProps } from './make/MakePanel';

const load = () => import('./make/MakePanel').then(({ MakePanel }) => MakePanel);

/** Tables made of the workbook's lists: few open it every time, so that it is a script of its own. */
export function Make(props: MakePanelProps) {
  return <Later load={load} props={props} />;
}
