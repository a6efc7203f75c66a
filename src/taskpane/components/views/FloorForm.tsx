import { Field, Input } from '@fluentui/react-components';
import type { StatedFloor } from '../../../review/summaries/floors';
import { CellLink } from '../CellLink';
import { useSummaryStrings } from './summaryStrings';

interface FloorFormProps {
  readonly floor: number | null;
  /** What sheets promise. */
  readonly stated: readonly StatedFloor[];
  readonly onFloor: (floor: number | null) => void;
}

/** The least number of criteria that no commune is to be below: as a sheet states it, or as typed. */
export function FloorForm({ floor, stated, onFloor }: FloorFormProps) {
  const texts = useSummaryStrings();
  return (
    <div>
      <Field label={texts.floorLabel} hint={stated.length === 0 ? texts.floorHint : texts.floorStated}>
        <Input size="small" inputMode="numeric" input={{ size: 4 }} value={floor === null ? '' : String(floor)} onChange={(_, { value }) => onFloor(readFloor(value))} />
      </Field>
      {stated.map(({ cell, floor: least }) => (
        <CellLink key={cell} sheet="" cell={cell} label={texts.statedAt(least, cell)} />
      ))}
    </div>
  );
}

function readFloor(text: string): number | null {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : null;
}
