import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Review } from '../../../review/result';
import { useStyles } from '../../styles';
import { unmetGroups, type UnmetGroup, type UnmetView as Way } from '../../views/unmet';
import { FindingGroups } from '../FindingGroups';
import { useViewStrings } from './strings';

export interface UnmetViewProps {
  readonly review: Review;
  readonly view: Way;
}

/** What is unmet, in groups of communes, criteria or agencies. */
export function UnmetView({ review, view: by }: UnmetViewProps) {
  const texts = useViewStrings();
  const styles = useStyles();
  const groups = useMemo(() => unmetGroups(review.findings, by), [review, by]);
  const title = ({ subject, set, count }: UnmetGroup) => texts.titles[by](subject, set, count);
  return (
    <div className={styles.column}>
      <Text className={styles.quiet}>{texts.about[by]}</Text>
      <FindingGroups key={by} areOpen={false} groups={groups.map((group) => ({ key: group.key, title: title(group), findings: group.findings }))} />
    </div>
  );
}
