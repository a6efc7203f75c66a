import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { LEVELS } from '../../../appendices/level';
import type { DeclaredBase } from '../../../review/state';
import { readBaseForm, type BaseForm as Form, type BaseProblem } from '../../bases';
import { useStyles } from '../../styles';
import { useBaseStrings } from './strings';

const BLANK: Form = { from: '', to: '', count: '', level: null };

/** Declares how many communes the percentages of some years, or of one level, are divided by. */
export function BaseForm({ isWorking, onDeclare }: { isWorking: boolean; onDeclare: (base: DeclaredBase) => void }) {
  const texts = useBaseStrings();
  const styles = useStyles();
  const [form, setForm] = useState(BLANK);
  const [problem, setProblem] = useState<BaseProblem | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readBaseForm(form);
    setProblem(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return;
    setForm(BLANK);
    onDeclare(read);
  };
  const input = (name: 'from' | 'to' | 'count') => (
    <Input value={form[name]} inputMode="numeric" input={{ size: 6 }} onChange={(_, { value }) => setForm({ ...form, [name]: value })} />
  );
  const yearProblem = problem === 'year' || problem === 'order' ? texts.problems[problem] : undefined;
  return (
    <form className={styles.column} onSubmit={submit} noValidate>
      <h2 className={styles.heading}>{texts.form}</h2>
      <Field label={texts.count} validationMessage={problem === 'count' ? texts.problems.count : undefined}>
        {input('count')}
      </Field>
      <div className={styles.row}>
        <Field label={texts.from} validationState={yearProblem === undefined ? 'none' : 'error'}>
          {input('from')}
        </Field>
        <Field label={texts.to} validationState={yearProblem === undefined ? 'none' : 'error'}>
          {input('to')}
        </Field>
      </div>
      <Field hint={texts.yearHint} validationMessage={yearProblem} />
      <Field label={texts.level}>
        <Select value={form.level ?? ''} onChange={(_, { value }) => setForm({ ...form, level: LEVELS.find((level) => level === value) ?? null })}>
          <option value="">{texts.everyLevel}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabledFocusable={isWorking}>
        {texts.save}
      </Button>
    </form>
  );
}
