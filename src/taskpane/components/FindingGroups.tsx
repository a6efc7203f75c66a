import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../appendices/finding';
import { placeOfCell } from '../findings';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { FindingItem } from './FindingItem';
import { Portions } from './Portions';

/** So that the gravest of every group are in reach without pages of the first group above them. */
const FIRST_OF_EACH_GROUP = 10;

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  /** Whether groups are open until a person closes them. */
  readonly areOpen: boolean;
}

/** Findings in groups that open and close; a press on one leads to its cell. */
export function FindingGroups({ groups, areOpen }: FindingGroupsProps) {
  const { finding: texts } = useStrings();
  const { actions } = usePane();
  const [current, setCurrent] = useState<Finding | null>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const choose = (finding: Finding) => {
    const [cell] = finding.cells;
    setCurrent(finding);
    if (cell === undefined) return;
    const place = placeOfCell(finding.sheet, cell);
    actions.goTo(place.sheet, place.address);
  };
  const open = groups.map(({ key }) => key).filter((key) => toggled.has(key) !== areOpen);
  const onToggle = (key: string) => setToggled(new Set(toggled.has(key) ? [...toggled].filter((other) => other !== key) : [...toggled, key]));
  return (
    <Accordion multiple collapsible openItems={open} onToggle={(_, { value }) => onToggle(String(value))}>
      {groups.map(({ key, title, findings }) => (
        <AccordionItem key={key} value={key}>
          <AccordionHeader as="h2" size="small">
            <Text weight="semibold">{title}</Text>
          </AccordionHeader>
          <AccordionPanel>
            <Portions
              items={findings}
              first={groups.length > 1 ? FIRST_OF_EACH_GROUP : undefined}
              more={texts.more}
              draw={(finding) => <FindingItem finding={finding} isCurrent={finding === current} onChoose={() => choose(finding)} />}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
