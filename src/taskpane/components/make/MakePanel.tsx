import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CumulativePlan } from '../../../edits/cumulative';
import type { CumulativeOptions } from '../../../review/cumulativeOptions';
import type { Review } from '../../../review/result';
import type { WorkbookState } from '../../../review/state';
import { listed } from '../../listed';
import type { TypedCells } from '../../make';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { Message } from '../Message';
import { Options } from './Options';
import { Pictures } from './Pictures';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { useMakeStrings } from './strings';
import { Templates } from './Templates';

export interface MakePanelProps {
  /** A new review is a new plan. */
  readonly review: Review;
  readonly state: WorkbookState;
  readonly isWorking: boolean;
}

/** Making cumulative tables: what is doubtful first, then the choices, then the tables to be written. */
export function MakePanel({ review, state, isWorking }: MakePanelProps) {
  const texts = useMakeStrings();
  const styles = useStyles();
  const { actions } = usePane();
  const [options, setOptions] = useState<CumulativeOptions>(state.cumulative ?? {});
  const [plan, setPlan] = useState<CumulativePlan | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<TypedCells | null>(null);
  useEffect(() => actions.planTables(options, setPlan), [actions, options, review]);
  const chosen = plan?.sheets.filter(({ purpose }) => !leftOut.has(purpose)) ?? [];
  const choose = (purpose: string, isChosen: boolean) => setLeftOut(new Set(isChosen ? [...leftOut].filter((one) => one !== purpose) : [...leftOut, purpose]));
  const write = (contents: CumulativePlan['sheets'], overwriteTyped: boolean) => {
    setTyped(null);
    actions.makeTables(contents, options, { overwriteTyped }, setTyped);
  };
  if (plan === null) return <Text>{texts.reading}</Text>;
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <Text>{plan.sheets.length === 0 ? texts.nothing : texts.body}</Text>
      {(plan.sheets.length > 0 || plan.problems.length > 0) && <Problems problems={plan.problems} />}
      {plan.sheets.length > 0 && (
        <>
          <Options plan={plan} options={options} onChange={setOptions} />
          <h3 className={styles.heading}>{texts.tables}</h3>
          <ul className={styles.list}>
            {plan.sheets.map((content) => (
              <li key={content.purpose} className={styles.card}>
                <Checkbox label={content.name} checked={!leftOut.has(content.purpose)} onChange={(_, { checked }) => choose(content.purpose, checked === true)} />
                <details>
                  <summary>{texts.preview}</summary>
                  <Preview content={content} />
                </details>
              </li>
            ))}
          </ul>
          <Button appearance="primary" disabledFocusable={isWorking || chosen.length === 0} onClick={() => write(chosen, false)}>
            {texts.write(chosen.length)}
          </Button>
          {typed !== null && (
            <Message intent="warning" text={texts.typed(listed(typed.cells))}>
              <Button size="small" disabledFocusable={isWorking} onClick={() => write(typed.contents, true)}>
                {texts.overwrite}
              </Button>
              <Button size="small" onClick={() => setTyped(null)}>
                {texts.keep}
              </Button>
            </Message>
          )}
          <Pictures plan={plan} />
        </>
      )}
      <Templates year={plan.year} districts={plan.groupings[0] === 'district' ? (plan.levels[0]?.columns ?? []) : []} isWorking={isWorking} />
    </section>
  );
}
