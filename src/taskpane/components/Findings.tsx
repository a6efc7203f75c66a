import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding, Severity } from '../../appendices/finding';
import { countSeverities, type Review } from '../../review/result';
import { filterFindings, gravestFirst, groupBySheet, placeOfCell } from '../findings';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { useStyles } from '../styles';
import { FindingItem } from './FindingItem';
import { Portions } from './Portions';
import { Summary } from './Summary';

/** So that the gravest of every sheet are in reach without pages of the first sheet above them. */
const FIRST_OF_EACH_SHEET = 10;

/** The summary, and below it the findings by sheet. */
export function Findings({ review }: { review: Review }) {
  const { summary } = useStrings();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const shown = useMemo(() => filterFindings(review.findings, chosen), [review, chosen]);
  const counts = useMemo(() => countSeverities(review.findings), [review]);
  if (review.findings.length === 0) return <Text>{summary.none}</Text>;
  const toggle = (severity: Severity) => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    setChosen(next);
  };
  return (
    <div className={styles.column}>
      <Summary counts={counts} chosen={chosen} onToggle={toggle} />
      {shown.length === 0 ? <Text>{summary.noneOfKind}</Text> : <SheetGroups findings={shown} />}
    </div>
  );
}

function SheetGroups({ findings }: { findings: readonly Finding[] }) {
  const groups = useMemo(() => groupBySheet(findings).map(({ sheet, items }) => ({ sheet, items: gravestFirst(items) })), [findings]);
  const { finding: texts } = useStrings();
  const { actions } = usePane();
  const [current, setCurrent] = useState<Finding | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const choose = (finding: Finding) => {
    const [cell] = finding.cells;
    setCurrent(finding);
    if (cell === undefined) return;
    const place = placeOfCell(finding.sheet, cell);
    actions.goTo(place.sheet, place.address);
  };
  const open = groups.map(({ sheet }) => sheet).filter((sheet) => !closed.has(sheet));
  const onToggle = (sheet: string) => setClosed(new Set(closed.has(sheet) ? [...closed].filter((name) => name !== sheet) : [...closed, sheet]));
  return (
    <Accordion multiple collapsible openItems={open} onToggle={(_, { value }) => onToggle(String(value))}>
      {groups.map(({ sheet, items }) => (
        <AccordionItem key={sheet} value={sheet}>
          <AccordionHeader as="h2" size="small">
            <Text weight="semibold">{`${sheet} (${items.length})`}</Text>
          </AccordionHeader>
          <AccordionPanel>
            <Portions
              items={items}
              first={groups.length > 1 ? FIRST_OF_EACH_SHEET : undefined}
              more={texts.more}
              draw={(finding) => <FindingItem finding={finding} isCurrent={finding === current} onChoose={() => choose(finding)} />}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
