import { Button, Text } from '@fluentui/react-components';
import { basePeriods, type BasePeriod } from '../../../review/basePeriods';
import type { Review } from '../../../review/result';
import type { DeclaredBase, WorkbookState } from '../../../review/state';
import { withBase, withoutBase, withoutReason, withReason } from '../../bases';
import { useStrings } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { CellLink } from '../CellLink';
import { BaseForm } from './BaseForm';
import { ReasonForm } from './ReasonForm';
import { useBaseStrings } from './strings';

export interface BaseListProps {
  readonly bases: Review['bases'];
  readonly state: WorkbookState;
  readonly isWorking: boolean;
}

/** What percentages are divided by, where that is known from and why it changes; and the way to declare it. */
export function BaseList({ bases, state: { bases: declared }, isWorking }: BaseListProps) {
  const texts = useBaseStrings();
  const { origins } = useStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const periods = basePeriods(bases);
  const named = (level: DeclaredBase['level'], words: string) => (level === undefined ? words : `${level} · ${words}`);
  const years = ({ from, to }: DeclaredBase) => (from === undefined || to === undefined ? texts.everyYear : texts.years(from, to));
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.title}</h2>
      {bases.length === 0 && <Text>{texts.none}</Text>}
      <ul className={styles.list}>
        {periods.map((period) => {
          const { from, to, base, origin, cell, level, reason } = period;
          const before = changedFrom(period, periods);
          const change = { year: from, ...(level === undefined ? {} : { level }) };
          return (
            <li key={`${level ?? ''} ${from}`} className={styles.card}>
              <strong>{named(level, `${texts.years(from, to)}: ${texts.communes(base)}`)}</strong>
              <div className={styles.quiet}>
                {origins[origin]} {cell !== undefined && <CellLink sheet="" cell={cell} />}
              </div>
              {reason !== undefined && (
                <div className={styles.spread}>
                  <Text>{texts.reason(reason)}</Text>
                  <Button size="small" disabledFocusable={isWorking} onClick={() => actions.declare(withoutReason(change))}>
                    {texts.removeReason}
                  </Button>
                </div>
              )}
              {reason === undefined && before !== null && (
                <ReasonForm
                  label={texts.changed(from, before, base)}
                  isWorking={isWorking}
                  onSave={(given) => actions.declare(withReason({ ...change, reason: given }))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {declared.length > 0 && <h2 className={styles.heading}>{texts.declared}</h2>}
      <ul className={styles.list}>
        {declared.map((entry, index) => (
          <li key={index} className={styles.spread}>
            <Text>{named(entry.level, `${years(entry)}: ${texts.communes(entry.base)}`)}</Text>
            <Button size="small" disabledFocusable={isWorking} onClick={() => actions.declare(withoutBase(entry))}>
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <BaseForm isWorking={isWorking} onDeclare={(entry) => actions.declare(withBase(entry))} />
    </section>
  );
}

/** The base of the period before it, where that is another one. */
function changedFrom(period: BasePeriod, periods: readonly BasePeriod[]): number | null {
  const before = periods.filter(({ level, from }) => level === period.level && from < period.from).pop();
  return before === undefined || before.base === period.base ? null : before.base;
}
