import type { BaseListProps } from './bases/BaseList';
import { Later } from './Later';

const load = () => import('./bases/BaseList').then(({ BaseList }) => BaseList);

/** What percentages are divided by, with its forms: few open it, so that it is a script of its own. */
export function Bases(props: BaseListProps) {
  return <Later load={load} props={props} />;
}
