import { useState } from 'react';
import type { Level } from '../../../appendices/level';
import type { CumulativeOptions, StartFigure } from '../../../review/cumulativeOptions';
import { useStyles } from '../../styles';
import { NumberField } from './NumberField';
import { useMakeStrings } from './strings';

interface StartsProps {
  readonly levels: readonly Level[];
  readonly options: CumulativeOptions;
  readonly onChange: (options: CumulativeOptions) => void;
}

/** How many communes had reached a level before those that the lists name; the workbook's own figure holds where the fields are blank. */
export function Starts({ levels, options, onChange }: StartsProps) {
  const texts = useMakeStrings();
  const { starts = [] } = options;
  const change = (level: Level, start: StartFigure | undefined) => {
    const others = starts.filter((one) => one.level !== level);
    onChange({ ...options, starts: start === undefined ? others : [...others, start] });
  };
  return (
    <details>
      <summary>{texts.starts}</summary>
      {levels.map((level) => (
        <StartFields key={level} level={level} stated={starts.find((one) => one.level === level)} onChange={(start) => change(level, start)} />
      ))}
    </details>
  );
}

/** What the fields show until both are filled. */
interface Half {
  readonly count: number | undefined;
  readonly year: number | undefined;
}

const NOTHING: Half = { count: undefined, year: undefined };

interface StartFieldsProps {
  readonly level: Level;
  readonly stated: StartFigure | undefined;
  /** undefined where a field of the stated figure was cleared. */
  readonly onChange: (start: StartFigure | undefined) => void;
}

/** A number without its year, or a year without its number, states nothing: it waits here for the other. */
function StartFields({ level, stated, onChange }: StartFieldsProps) {
  const texts = useMakeStrings();
  const styles = useStyles();
  const [half, setHalf] = useState<Half | null>(null);
  const { count, year }: Half = half ?? stated ?? NOTHING;
  const change = (typed: Half) => {
    const start = typed.count === undefined || typed.year === undefined ? undefined : { level, count: typed.count, year: typed.year };
    setHalf(start === undefined ? typed : null);
    if (start !== undefined || stated !== undefined) onChange(start);
  };
  return (
    <fieldset className={styles.card}>
      <legend>{level}</legend>
      <div className={styles.row}>
        <NumberField label={texts.startCount} value={count} onChange={(value) => change({ count: value, year })} />
        <NumberField label={texts.startYear} value={year} onChange={(value) => change({ count, year: value })} />
      </div>
    </fieldset>
  );
}
