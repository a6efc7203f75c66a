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
  const styles = useStyles();
  const { starts = [] } = options;
  const change = (level: Level, part: Partial<Pick<StartFigure, 'year' | 'count'>>) => {
    const before = starts.find((one) => one.level === level);
    const others = starts.filter((one) => one.level !== level);
    const year = 'year' in part ? part.year : (before?.year ?? new Date().getFullYear() - 1);
    const count = 'count' in part ? part.count : (before?.count ?? 0);
    onChange({ ...options, starts: year === undefined || count === undefined ? others : [...others, { level, year, count }] });
  };
  return (
    <details>
      <summary>{texts.starts}</summary>
      {levels.map((level) => {
        const stated = starts.find((one) => one.level === level);
        return (
          <fieldset key={level} className={styles.card}>
            <legend>{level}</legend>
            <div className={styles.row}>
              <NumberField label={texts.startCount} value={stated?.count} onChange={(count) => change(level, { count })} />
              <NumberField label={texts.startYear} value={stated?.year} onChange={(year) => change(level, { year })} />
            </div>
          </fieldset>
        );
      })}
    </details>
  );
}
