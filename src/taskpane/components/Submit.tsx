import { Later } from './Later';
import type { SubmitPanelProps } from './submit/SubmitPanel';

const load = () => import('./submit/SubmitPanel').then(({ SubmitPanel }) => SubmitPanel);

/** What goes with a submission: opened at the end, so that it is a script of its own. */
export function Submit(props: SubmitPanelProps) {
  return <Later load={load} props={props} />;
}
