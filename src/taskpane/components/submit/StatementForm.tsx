import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useStyles } from '../../styles';
import type { TypedStatement } from '../../submit';
import { rememberedName, rememberName } from '../../typedName';
import { useSubmitStrings } from './strings';

export interface StatementFormProps {
  /** Only what is unmet can be accepted, and then the reason may be left out. */
  readonly canAccept: boolean;
  readonly isWorking: boolean;
  readonly onSay: (typed: TypedStatement) => void;
  readonly onClose: () => void;
}

/** Asks why a finding stands as it is, and who says so. */
export function StatementForm({ canAccept, isWorking, onSay, onClose }: StatementFormProps) {
  const { form } = useSubmitStrings();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(rememberedName);
  const [missing, setMissing] = useState<'none' | 'reason' | 'by'>('none');
  const say = (verdict: TypedStatement['verdict']) => {
    const typed = { verdict, reason: reason.trim(), by: by.trim() };
    const problem = typed.reason === '' && verdict === 'explained' ? 'reason' : typed.by === '' ? 'by' : 'none';
    setMissing(problem);
    if (problem !== 'none') return;
    rememberName(typed.by);
    onSay(typed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say('explained');
  };
  return (
    <form className={styles.column} onSubmit={submit} noValidate>
      <Field label={form.reason} hint={form.reasonHint} validationMessage={missing === 'reason' ? form.reasonProblem : undefined}>
        <Textarea autoFocus value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={form.by} validationMessage={missing === 'by' ? form.byProblem : undefined}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isWorking}>
          {form.explain}
        </Button>
        {canAccept && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => say('accepted')}>
            {form.accept}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {form.close}
        </Button>
      </div>
    </form>
  );
}
