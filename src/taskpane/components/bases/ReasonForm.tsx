import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useStyles } from '../../styles';
import { useBaseStrings } from './strings';

/** Asks why the base changes. */
export function ReasonForm({ label, isWorking, onSave }: { label: string; isWorking: boolean; onSave: (reason: string) => void }) {
  const texts = useBaseStrings();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === '');
    if (given !== '') onSave(given);
  };
  return (
    <form className={styles.column} onSubmit={submit} noValidate>
      <Field label={label} hint={texts.reasonHint} validationMessage={isMissing ? texts.reasonProblem : undefined}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button type="submit" size="small" disabledFocusable={isWorking}>
        {texts.saveReason}
      </Button>
    </form>
  );
}
