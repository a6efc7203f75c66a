import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { Kind } from '../../appendices/table';
import type { WorkbookReading } from '../../excel';
import type { ReadyItem } from '../../review/ready/readiness';
import type { Review } from '../../review/result';
import { useStrings } from '../language';
import { usePane } from '../paneContext';
import { useStyles } from '../styles';
import { Criteria } from './Criteria';
import { Findings } from './Findings';
import { Make } from './Make';
import { Sheets } from './Sheets';
import { Submit } from './Submit';

const TABS = ['findings', 'sheets', 'criteria', 'make', 'submit'] as const;
type TabName = (typeof TABS)[number];

interface ResultsProps {
  readonly review: Review;
  readonly workbook: WorkbookReading;
  readonly kinds: readonly Kind[];
  /** What is still to be done before a submission. */
  readonly ready: readonly ReadyItem[];
  readonly isWorking: boolean;
}

/** What the review found, which tables it read, and what values are judged by. */
export function Results({ review, workbook, kinds, ready, isWorking }: ResultsProps) {
  const { tabs } = useStrings();
  const { standing } = usePane();
  const styles = useStyles();
  const { state, grids } = workbook;
  const [tab, setTab] = useState<TabName>('findings');
  return (
    <div className={styles.column}>
      <TabList size="small" className={styles.tabs} aria-label={tabs.label} selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as TabName)}>
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`}>
            {tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'findings' && <Findings review={review} workbook={workbook} />}
        {tab === 'sheets' && <Sheets review={review} state={state} grids={grids} kinds={kinds} isWorking={isWorking} />}
        {tab === 'criteria' && <Criteria review={review} workbook={workbook} isWorking={isWorking} />}
        {tab === 'submit' && standing !== null && <Submit items={ready} standing={standing} isWorking={isWorking} onTab={setTab} />}
        {tab === 'make' && <Make review={review} state={state} isWorking={isWorking} />}
      </div>
    </div>
  );
}
