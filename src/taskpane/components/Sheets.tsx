import { Later } from './Later';
import type { SheetListProps } from './sheets/SheetList';

const load = () => import('./sheets/SheetList').then(({ SheetList }) => SheetList);

/** The list of sheets with its forms: few open it, so that it is a script of its own. */
export function Sheets(props: SheetListProps) {
  return <Later load={load} props={props} />;
}
