import { Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding, Severity } from '../../appendices/finding';
import type { WorkbookReading } from '../../excel';
import { countSeverities, type Review } from '../../review/result';
import { filterFindings, gravestFirst, groupBySheet } from '../findings';
import { useStrings } from '../language';
import { useStyles } from '../styles';
import { FindingGroups } from './FindingGroups';
import { Later } from './Later';
import { Summary } from './Summary';
import { VIEWS, type ViewName } from './views/viewNames';

const loadUnmet = () => import('./views/UnmetView').then(({ UnmetView }) => UnmetView);
const loadSummary = () => import('./views/SummaryView').then(({ SummaryView }) => SummaryView);

interface FindingsProps {
  readonly review: Review;
  readonly workbook: WorkbookReading;
}

/** The findings by sheet; what is unmet also in the ways in which officials ask for it. */
export function Findings({ review, workbook }: FindingsProps) {
  const { summary, views } = useStrings();
  const styles = useStyles();
  const [view, setView] = useState<ViewName>('sheets');
  const isJudged = (review.judged ?? []).length > 0 || review.findings.some(({ severity }) => severity === 'unmet');
  if (review.findings.length === 0 && !isJudged) return <Text>{summary.none}</Text>;
  return (
    <div className={styles.column}>
      {isJudged && (
        <Select size="small" aria-label={views.label} value={view} onChange={(_, { value }) => setView(VIEWS.find((name) => name === value) ?? 'sheets')}>
          {VIEWS.map((name) => (
            <option key={name} value={name}>
              {views[name]}
            </option>
          ))}
        </Select>
      )}
      <View view={isJudged ? view : 'sheets'} review={review} workbook={workbook} />
    </div>
  );
}

function View({ view, review, workbook }: FindingsProps & { readonly view: ViewName }) {
  switch (view) {
    case 'sheets':
      return <BySheet findings={review.findings} />;
    case 'summary':
      return <Later key={view} load={loadSummary} props={{ review, workbook }} />;
    default:
      return <Later key="unmet" load={loadUnmet} props={{ review, view }} />;
  }
}

/** The summary, and below it the findings of each sheet. */
function BySheet({ findings }: { findings: readonly Finding[] }) {
  const { summary } = useStrings();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const counts = useMemo(() => countSeverities(findings), [findings]);
  const groups = useMemo(() => groupsOf(filterFindings(findings, chosen)), [findings, chosen]);
  if (findings.length === 0) return <Text>{summary.none}</Text>;
  const toggle = (severity: Severity) => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    setChosen(next);
  };
  return (
    <div className={styles.column}>
      <Summary counts={counts} chosen={chosen} onToggle={toggle} />
      {groups.length === 0 ? <Text>{summary.noneOfKind}</Text> : <FindingGroups groups={groups} areOpen />}
    </div>
  );
}

function groupsOf(findings: readonly Finding[]) {
  return groupBySheet(findings).map(({ sheet, items }) => ({ key: sheet, title: `${sheet} (${items.length})`, findings: gravestFirst(items) }));
}
