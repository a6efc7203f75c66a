import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is stored; shown unless the person is typing. */
  readonly value: number | undefined;
  /** undefined where the field is blank; a text that is no whole number is not handed on. */
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number, or nothing; taken over when the person leaves the field. */
export function NumberField({ label, hint, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === undefined ? '' : String(value));
  const isNumber = /^\d*$/.test(text.trim());
  const leave = () => {
    if (typed === null || !isNumber) return;
    setTyped(null);
    onChange(typed.trim() === '' ? undefined : Number(typed));
  };
  return (
    <Field label={label} hint={hint} validationState={isNumber ? 'none' : 'error'}>
      <Input value={text} inputMode="numeric" input={{ size: 6 }} onChange={(_, { value: now }) => setTyped(now)} onBlur={leave} />
    </Field>
  );
}
