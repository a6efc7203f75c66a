import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Stated } from './stated';
import { useCriteriaStrings } from './strings';

/** What a result means that was not entered: chosen once for the workbook. */
export function BlankChoice({ criteria, isWorking, onState }: Stated) {
  const { blanks, blankChoices } = useCriteriaStrings();
  // Not `disabled` while the pane works: the focus would be lost.
  const choose = (value: string) => {
    if (!isWorking) onState((now) => ({ ...now, blanks: value === 'unmet' ? 'unmet' : 'unknown' }));
  };
  return (
    <Field label={blanks}>
      <RadioGroup value={criteria.blanks ?? 'unknown'} onChange={(_, { value }) => choose(value)}>
        <Radio value="unknown" label={blankChoices.unknown} />
        <Radio value="unmet" label={blankChoices.unmet} />
      </RadioGroup>
    </Field>
  );
}
