import { Field, mergeClasses, Select } from '@fluentui/react-components';
import type { Kind } from '../../../appendices/table';
import type { Proposal } from '../../../review/corrections/proposal';
import { partName } from '../../../review/messages/columnParts';
import type { StatedTable } from '../../../review/state';
import { useLanguage } from '../../language';
import { useStyles } from '../../styles';
import { useSheetStrings } from './strings';
import { useSheetStyles } from './styles';

/** The value of "not used" in a list of parts. */
const NONE = '';

interface ColumnPartsProps {
  readonly kind: Kind;
  readonly proposal: Proposal;
  /** What the person chose; columns that they left alone are as proposed. */
  readonly chosen: StatedTable['columns'];
  readonly onChoose: (column: string, part: string | null) => void;
}

/** One list a column of the header: what the column is. */
export function ColumnParts({ kind, proposal, chosen, onChoose }: ColumnPartsProps) {
  const texts = useSheetStrings();
  const language = useLanguage();
  const styles = useStyles();
  const own = useSheetStyles();
  return (
    <fieldset className={own.group}>
      <legend className={mergeClasses(styles.heading, own.legend)}>{texts.parts}</legend>
      {proposal.columns.map(({ column, text, part }) => (
        <Field key={column} label={texts.column(column, text)} size="small">
          <Select
            size="small"
            value={(chosen[column] === undefined ? part : chosen[column]) ?? NONE}
            onChange={(_, { value }) => onChoose(column, value === NONE ? null : value)}
          >
            <option value={NONE}>{texts.none}</option>
            {proposal.parts.map((id) => (
              <option key={id} value={id}>
                {partName(kind, id, language)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}
