import { Checkbox } from '@fluentui/react-components';
import { cellAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { useLanguage, useStrings } from '../language';
import { useStyles } from '../styles';
import { formatContent } from '../values';
import { CellLink } from './CellLink';

interface EditItemProps {
  readonly edit: Edit;
  /** The cell's own number format. */
  readonly numberFormat: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One cell of the plan: what stands there, what would be written, and the tick. */
export function EditItem({ edit, numberFormat, isTicked, onTick }: EditItemProps) {
  const { plan: texts, conversion } = useStrings();
  const language = useLanguage();
  const styles = useStyles();
  const address = cellAddress(edit.row, edit.column);
  const shownAs = edit.numberFormat ?? numberFormat;
  const before = formatContent(edit.before, numberFormat, language);
  const after = formatContent(edit.after, shownAs, language) ?? texts.blank;
  const result = edit.after.formula === null ? null : formatContent({ value: edit.after.value, formula: null }, shownAs, language);
  return (
    <div className={styles.card}>
      <div className={styles.spread}>
        <Checkbox
          checked={isTicked}
          label={before === null || edit.rule === undefined ? address : `${address} (${texts.overwrites})`}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
        <CellLink sheet={edit.sheet} cell={address} label={texts.show} />
      </div>
      <div>
        {texts.from}: {before ?? texts.blank} → {texts.to}: <strong>{result ?? after}</strong>
      </div>
      {result !== null && <div className={styles.quiet}>{after}</div>}
      {edit.font !== undefined && <div className={styles.quiet}>{conversion.font(edit.font.before, edit.font.after)}</div>}
    </div>
  );
}
