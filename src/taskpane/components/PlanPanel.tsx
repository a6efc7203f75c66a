import { Button, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cellAddress, qualifiedAddress } from '../../sheet/address';
import type { Edit, Plan } from '../../sheet/edit';
import { numberFormatAt, type Grid } from '../../sheet/grid';
import { groupBySheet } from '../findings';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { isConversion } from '../session';
import { useStyles } from '../styles';
import { EditItem } from './EditItem';
import { Portions } from './Portions';

/** The plan of edits, cell by cell; nothing is written but what is ticked here. What a person chose for a cell holds while the plan follows their edits. */
export function PlanPanel({ plan, grids, isWorking }: { plan: Plan; grids: readonly Grid[]; isWorking: boolean }) {
  const { plan: texts, conversion } = useStrings();
  const { title, body, noneTickedYet } = isConversion(plan) ? conversion : texts;
  const { actions } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (edit: Edit) => chosen.get(cellOf(edit)) ?? edit.ticked;
  const ticked = plan.filter(isTicked);
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
  const choose = (edits: Plan, isChosen: boolean) => setChosen(new Map([...chosen, ...edits.map((edit) => [cellOf(edit), isChosen] as const)]));
  return (
    <section className={styles.column}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {!plan.some((edit) => edit.ticked) && <Text>{noneTickedYet(plan.length)}</Text>}
      <Text>{body}</Text>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isWorking || ticked.length === 0} onClick={() => actions.apply(ticked)}>
          {texts.apply(ticked.length)}
        </Button>
        <Button onClick={actions.closePlan}>{texts.cancel}</Button>
      </div>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => choose(plan, true)}>
          {texts.all}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => choose(plan, false)}>
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
              <EditItem edit={edit} numberFormat={formatOf(edit)} isTicked={isTicked(edit)} onTick={(isChosen) => choose([edit], isChosen)} />
            )}
          />
        </section>
      ))}
    </section>
  );
}

function cellOf({ sheet, row, column }: Edit): string {
  return qualifiedAddress(sheet, cellAddress(row, column));
}
