import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Template } from '../../../edits/templates';
import { useStrings } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { NumberField } from './NumberField';
import { useMakeStrings } from './strings';

interface TemplatesProps {
  /** The year of the plan, where the workbook tells it. */
  readonly year: number | null;
  /** Columns of the templates that have one a district. */
  readonly districts: readonly string[];
  readonly isWorking: boolean;
}

/** Empty, correctly headed sheets of every family, to be added and filled. */
export function Templates({ year, districts, isWorking }: TemplatesProps) {
  const texts = useMakeStrings();
  const { families } = useStrings();
  const styles = useStyles();
  const { actions } = usePane();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const [id, setId] = useState('');
  const [stated, setStated] = useState<number | undefined>(year ?? new Date().getFullYear());
  useEffect(() => actions.listTemplates(setTemplates), [actions]);
  const chosen = templates.find((template) => template.id === id) ?? templates[0];
  if (chosen === undefined) return null;
  return (
    <section className={styles.column}>
      <h3 className={styles.heading}>{texts.templates}</h3>
      <Text>{texts.templatesBody}</Text>
      <Field label={texts.template}>
        <Select value={chosen.id} onChange={(_, { value }) => setId(value)}>
          {templates.map((template) => (
            <option key={template.id} value={template.id}>
              {texts.templateNames[template.id] ?? families[template.kind].name}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField label={texts.templateYear} value={stated} onChange={setStated} />
      <Button disabledFocusable={isWorking || stated === undefined} onClick={() => stated !== undefined && actions.makeTemplate(chosen, stated, districts)}>
        {texts.insert}
      </Button>
    </section>
  );
}
