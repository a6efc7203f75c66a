import { useMemo } from 'react';
import type { WorkbookReading } from '../../../excel';
import type { Review } from '../../../review/result';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { judgedPlaces, openLevels, scopesOf, setsOf } from '../../views/criteria';
import { BaseList } from '../bases/BaseList';
import { BlankChoice } from './BlankChoice';
import { SetChoices } from './SetChoices';
import { SetFiles } from './SetFiles';
import { Situations } from './Situations';
import { UnverifiedLevels } from './UnverifiedLevels';

export interface CriteriaPanelProps {
  readonly review: Review;
  readonly workbook: WorkbookReading;
  readonly isWorking: boolean;
}

/** What values are judged by: criteria sets, levels, situations of communes, the meaning of blanks, and bases of percentages. */
export function CriteriaPanel({ review, workbook, isWorking }: CriteriaPanelProps) {
  const { actions } = usePane();
  const styles = useStyles();
  const { state } = workbook;
  const criteria = state.criteria ?? {};
  const sets = useMemo(() => setsOf(workbook), [workbook]);
  const levels = useMemo(() => openLevels(review.findings), [review]);
  const scopes = useMemo(() => scopesOf(review.judged, sets), [review, sets]);
  const lists = review.sheets.filter(({ note }) => note === 'communes').map(({ name }) => name);
  const shared = { criteria, isWorking, onState: actions.stateCriteria };
  return (
    <div className={styles.column}>
      <SetChoices sets={sets} judged={review.judged} {...shared} />
      <SetFiles sets={sets} {...shared} />
      <UnverifiedLevels levels={levels} {...shared} />
      <Situations scopes={scopes} lists={lists} known={judgedPlaces(review.judged)} {...shared} />
      <BlankChoice {...shared} />
      <BaseList bases={review.bases} state={state} isWorking={isWorking} />
    </div>
  );
}
