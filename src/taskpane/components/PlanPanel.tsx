import { Button, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Edit, Plan } from '../../sheet/edit';
import { numberFormatAt, type Grid } from '../../sheet/grid';
import { groupBySheet } from '../findings';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { isConversion } from '../session';
import { useStyles } from '../styles';
import { EditItem } from './EditItem';
import { Portions } from './Portions';

/** The plan of edits, cell by cell; nothing is written but what is ticked here. */
export function PlanPanel({ plan, grids, isWorking }: { plan: Plan; grids: readonly Grid[]; isWorking: boolean }) {
  const { plan: texts, conversion } = useStrings();
  const { title, body } = isConversion(plan) ? conversion : texts;
  const { actions } = usePane();
  const styles = useStyles();
  const [ticked, setTicked] = useState<ReadonlySet<Edit>>(() => new Set(plan.filter((edit) => edit.ticked)));
  const groups = useMemo(() => groupBySheet(plan), [plan]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    // The button that was pressed last goes with the panel, and the keyboard would lose its place.
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const formatOf = ({ sheet, row, column }: Edit) => {
    const grid = grids.find((candidate) => candidate.sheet === sheet);
    return grid === undefined ? '' : numberFormatAt(grid, row, column);
  };
  const tick = (edit: Edit, isTicked: boolean) => setTicked(new Set(isTicked ? [...ticked, edit] : [...ticked].filter((other) => other !== edit)));
  return (
    <section className={styles.column}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Text>{body}</Text>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isWorking || ticked.size === 0} onClick={() => actions.apply(plan.filter((edit) => ticked.has(edit)))}>
          {texts.apply(ticked.size)}
        </Button>
        <Button onClick={actions.closePlan}>{texts.cancel}</Button>
      </div>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => setTicked(new Set(plan))}>
          {texts.all}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setTicked(new Set())}>
          {texts.noneTicked}
        </Button>
      </div>
      {groups.map(({ sheet, items }) => (
        <section key={sheet} className={styles.column} aria-label={sheet}>
          <h3 className={styles.heading}>{`${sheet} (${items.length})`}</h3>
          <Portions
            items={items}
            more={texts.more}
            draw={(edit) => (
              <EditItem edit={edit} numberFormat={formatOf(edit)} isTicked={ticked.has(edit)} onTick={(isTicked) => tick(edit, isTicked)} />
            )}
          />
        </section>
      ))}
    </section>
  );
}
