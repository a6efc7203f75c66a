import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Named } from '../../../criteria/set';
import type { StatedSituation } from '../../../review/state';
import { useCriteriaStrings } from './strings';
import { useCriteriaStyles } from './styles';

/** The regions and groups that criteria sets tell apart. */
export interface Scopes {
  readonly regions: readonly Named[];
  readonly groups: readonly Named[];
}

interface SituationFieldsProps {
  readonly scopes: Scopes;
  readonly situation: StatedSituation;
  readonly onChange: (situation: StatedSituation) => void;
}

/** Region, group, and whether it is đặc biệt khó khăn or ATK. */
export function SituationFields({ scopes: { regions, groups }, situation: { region, group, isSpecial }, onChange }: SituationFieldsProps) {
  const texts = useCriteriaStrings();
  const change = (next: StatedSituation) => onChange(onlyTold({ region, group, isSpecial, ...next }));
  const told = (id: string) => (id === '' ? undefined : id);
  return (
    <>
      {regions.length > 0 && <Choice label={texts.region} known={regions} value={region} onChange={(id) => change({ region: told(id) })} />}
      {groups.length > 0 && <Choice label={texts.group} known={groups} value={group} onChange={(id) => change({ group: told(id) })} />}
      <Checkbox label={texts.special} checked={isSpecial === true} onChange={(_, { checked }) => change({ isSpecial: checked === true })} />
    </>
  );
}

function onlyTold({ region, group, isSpecial }: StatedSituation): StatedSituation {
  return { ...(region !== undefined && { region }), ...(group !== undefined && { group }), ...(isSpecial !== undefined && { isSpecial }) };
}

interface ChoiceProps {
  readonly label: string;
  readonly known: readonly Named[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

function Choice({ label, known, value = '', onChange }: ChoiceProps) {
  const { unknown } = useCriteriaStrings();
  const { field } = useCriteriaStyles();
  return (
    <Field className={field} label={label}>
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{unknown}</option>
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
