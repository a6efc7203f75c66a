import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { summariesOf, type Summary } from '../../../review/summaries';
import { floorsIn } from '../../../review/summaries/floors';
import type { WorkbookReading } from '../../../excel';
import type { Review } from '../../../review/result';
import { useStyles } from '../../styles';
import { FloorForm } from './FloorForm';
import { CriteriaTable } from './CriteriaTable';
import { GroupList } from './GroupList';
import { PlacesTable } from './PlacesTable';
import { useSummaryStrings } from './summaryStrings';

export interface SummaryViewProps {
  readonly review: Review;
  readonly workbook: WorkbookReading;
}

/** How far the communes are: by criterion, by commune, on average, in groups, and those below a floor. */
export function SummaryView({ review, workbook: { grids, state } }: SummaryViewProps) {
  const texts = useSummaryStrings();
  const styles = useStyles();
  const stated = useMemo(() => floorsIn(grids), [grids]);
  const [floor, setFloor] = useState<number | null>(stated[0]?.floor ?? null);
  const blanks = state.criteria?.blanks ?? 'unknown';
  const summaries = useMemo(() => summariesOf(review.judged ?? [], { blanks, floors: floor === null ? [] : [floor] }), [review, blanks, floor]);
  if (summaries.length === 0) return <Text>{texts.none}</Text>;
  return (
    <div className={styles.column}>
      <FloorForm floor={floor} stated={stated} onFloor={setFloor} />
      {summaries.map((summary) => (
        <OneSummary key={`${summary.sheet} ${summary.level ?? ''}`} summary={summary} />
      ))}
    </div>
  );
}

function OneSummary({ summary }: { summary: Summary }) {
  const texts = useSummaryStrings();
  const styles = useStyles();
  const { sheet, level, set, year, criteria, places, average, floors } = summary;
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.title(sheet, level, year)}</h2>
      <Text className={styles.quiet}>{texts.counted(places.length, criteria, set)}</Text>
      <Text>{texts.average(average.least, average.most)}</Text>
      {floors.map((one) => (
        <Text key={one.floor}>{texts.floor(one.floor, one.below, one.perhaps)}</Text>
      ))}
      <GroupList summary={summary} />
      <CriteriaTable summary={summary} />
      <PlacesTable summary={summary} />
    </section>
  );
}
