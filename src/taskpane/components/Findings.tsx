import { Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding, Severity } from '../../appendices/finding';
import { countSeverities, type Review } from '../../review/result';
import { filterFindings, gravestFirst, groupBySheet } from '../findings';
import { useStrings } from '../language';
import { useStyles } from '../styles';
import { FindingGroups } from './FindingGroups';
import { Later } from './Later';
import { Summary } from './Summary';
import { VIEWS, type ViewName } from './views/viewNames';

const loadView = () => import('./views/UnmetView').then(({ UnmetView }) => UnmetView);

/** The findings by sheet; what is unmet also in the ways in which officials ask for it. */
export function Findings({ review }: { review: Review }) {
  const { summary, views } = useStrings();
  const styles = useStyles();
  const [view, setView] = useState<ViewName>('sheets');
  if (review.findings.length === 0) return <Text>{summary.none}</Text>;
  const hasUnmet = review.findings.some(({ severity }) => severity === 'unmet');
  return (
    <div className={styles.column}>
      {hasUnmet && (
        <Select size="small" aria-label={views.label} value={view} onChange={(_, { value }) => setView(VIEWS.find((name) => name === value) ?? 'sheets')}>
          {VIEWS.map((name) => (
            <option key={name} value={name}>
              {views[name]}
            </option>
          ))}
        </Select>
      )}
      {view === 'sheets' || !hasUnmet ? <BySheet findings={review.findings} /> : <Later load={loadView} props={{ review, view }} />}
    </div>
  );
}

/** The summary, and below it the findings of each sheet. */
function BySheet({ findings }: { findings: readonly Finding[] }) {
  const { summary } = useStrings();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const counts = useMemo(() => countSeverities(findings), [findings]);
  const groups = useMemo(() => groupsOf(filterFindings(findings, chosen)), [findings, chosen]);
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
