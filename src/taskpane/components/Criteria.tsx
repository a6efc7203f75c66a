import type { CriteriaPanelProps } from './criteria/CriteriaPanel';
import { Later } from './Later';

const load = () => import('./criteria/CriteriaPanel').then(({ CriteriaPanel }) => CriteriaPanel);

/** What values are judged by, with its forms: few open it, so that it is a script of its own. */
export function Criteria(props: CriteriaPanelProps) {
  return <Later load={load} props={props} />;
}
