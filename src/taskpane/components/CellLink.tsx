import { Link } from '@fluentui/react-components';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { placeOfCell } from '../findings';

/** An address that takes the person to the cell. */
export function CellLink({ sheet, cell }: { sheet: string; cell: string }) {
  const { finding } = useStrings();
  const { actions } = usePane();
  const place = placeOfCell(sheet, cell);
  return (
    <Link as="button" aria-label={finding.goTo(cell)} onClick={() => actions.goTo(place.sheet, place.address)}>
      {cell}
    </Link>
  );
}
