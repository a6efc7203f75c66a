import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { CumulativePlan } from '../../../edits/cumulative';
import type { Level } from '../../../appendices/level';
import type { CumulativeOptions } from '../../../review/cumulativeOptions';
import { useStyles } from '../../styles';
import { Choice } from './Choice';
import { NumberField } from './NumberField';
import { Starts } from './Starts';
import { useMakeStrings } from './strings';

interface OptionsProps {
  readonly plan: CumulativePlan;
  readonly options: CumulativeOptions;
  readonly onChange: (options: CumulativeOptions) => void;
}

/** The few choices; those that the workbook leaves none of are not asked. */
export function Options({ plan, options, onChange }: OptionsProps) {
  const texts = useMakeStrings();
  const styles = useStyles();
  const [first = 'none'] = plan.groupings;
  const falls = plan.levels.flatMap(({ level, recount }) => (recount !== null && recount.after < recount.before ? [level] : []));
  return (
    <section className={styles.column}>
      <h3 className={styles.heading}>{texts.options}</h3>
      {plan.groupings.length > 1 && (
        <Choice label={texts.grouping} value={options.grouping ?? first} options={plan.groupings} words={texts.groupings} onChange={(grouping) => onChange({ ...options, grouping })} />
      )}
      <Choice label={texts.shows} value={options.shows ?? 'names'} options={['names', 'counts']} words={texts.showing} onChange={(shows) => onChange({ ...options, shows })} />
      <Field label={texts.year}>
        <Select value={plan.year ?? ''} onChange={(_, { value }) => onChange({ ...options, year: Number(value) })}>
          {plan.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <Choice label={texts.period} value={options.period ?? 'year'} options={['year', 'half', 'quarter']} words={texts.periods} onChange={(period) => onChange({ ...options, period })} />
      {plan.hasMergers && <Choice label={texts.units} value={options.units ?? 'before'} options={['before', 'after']} words={texts.unitsOf} onChange={(units) => onChange({ ...options, units })} />}
      {plan.hasMergers && options.units === 'after' && (
        <NumberField label={texts.mergerYear} hint={texts.mergerYearHint} value={options.mergerYear} onChange={(mergerYear) => onChange(withField(options, 'mergerYear', mergerYear))} />
      )}
      {falls.map((level) => (
        <Field key={level} label={texts.fallReason(level)}>
          <Input defaultValue={reasonOf(options, level)} onBlur={(event) => onChange(withReason(options, level, event.target.value.trim()))} />
        </Field>
      ))}
      <Starts levels={plan.levels.map(({ level }) => level)} options={options} onChange={onChange} />
      <NumberField label={texts.appendix} value={options.appendix} onChange={(appendix) => onChange(withField(options, 'appendix', appendix))} />
      <Checkbox label={texts.charts} checked={options.hasCharts === true} onChange={(_, { checked }) => onChange({ ...options, hasCharts: checked === true })} />
    </section>
  );
}

/** A blank field is no choice. */
function withField(options: CumulativeOptions, field: 'appendix' | 'mergerYear', value: number | undefined): CumulativeOptions {
  const chosen = { ...options, [field]: value };
  if (value === undefined) delete chosen[field];
  return chosen;
}

function reasonOf({ fallReasons = [] }: CumulativeOptions, level: Level): string {
  return fallReasons.find((one) => one.level === level)?.reason ?? '';
}

function withReason(options: CumulativeOptions, level: Level, reason: string): CumulativeOptions {
  const others = (options.fallReasons ?? []).filter((one) => one.level !== level);
  return { ...options, fallReasons: reason === '' ? others : [...others, { level, reason }] };
}
