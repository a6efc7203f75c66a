import { Link } from '@fluentui/react-components';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { placeOfCell } from '../findings';

/** An address, or a word in its place, that takes the person to the cell. */
export function CellLink({ sheet, cell, label = cell }: { sheet: string; cell: string; label?: string }) {
  const { finding } = useStrings();
  const { actions } = usePane();
  const place = placeOfCell(sheet, cell);
  return (
    <Link as="button" aria-label={label === cell ? finding.goTo(cell) : `${label} ${cell}`} onClick={() => actions.goTo(place.sheet, place.address)}>
      {label}
    </Link>
  );
}
