import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Stated } from './stated';
import { useCriteriaStrings } from './strings';

/** What a result means that was not entered: chosen once for the workbook. */
export function BlankChoice({ criteria, isWorking, onState }: Stated) {
  const { blanks, blankChoices } = useCriteriaStrings();
  return (
    <Field label={blanks}>
      <RadioGroup value={criteria.blanks ?? 'unknown'} disabled={isWorking} onChange={(_, { value }) => onState({ ...criteria, blanks: value === 'unmet' ? 'unmet' : 'unknown' })}>
        <Radio value="unknown" label={blankChoices.unknown} />
        <Radio value="unmet" label={blankChoices.unmet} />
      </RadioGroup>
    </Field>
  );
}
