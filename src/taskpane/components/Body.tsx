import { useStrings } from '../language';
import { outcomeOf, type Session } from '../session';
import { readyItems } from '../submit';
import { Make } from './Make';
import { NothingRecognised } from './NothingRecognised';
import { Panel } from './Panel';
import { PlanPanel } from './PlanPanel';
import { Results } from './Results';
import { Sheets } from './Sheets';

/** Below buttons and messages: the plan that is looked at, or the results, or what to do first. */
export function Body({ session }: { session: Session }) {
  const strings = useStrings();
  const { review, workbook, plan, work, kinds } = session;
  const isWorking = work !== null;
  if (plan !== null) return <PlanPanel plan={plan} grids={workbook?.grids ?? []} isWorking={isWorking} />;
  if (review === null || workbook === null) return isWorking ? null : <Panel {...strings.start} />;
  switch (outcomeOf(review)) {
    case 'empty':
      return (
        <Panel {...strings.empty}>
          <Make review={review} state={workbook.state} isWorking={isWorking} />
        </Panel>
      );
    case 'nothing-recognised':
      return (
        <NothingRecognised kinds={kinds}>
          <Sheets review={review} state={workbook.state} grids={workbook.grids} kinds={kinds} isWorking={isWorking} />
          <Make review={review} state={workbook.state} isWorking={isWorking} />
        </NothingRecognised>
      );
    case 'reviewed':
      return <Results review={review} workbook={workbook} kinds={kinds} ready={readyItems(session) ?? []} isWorking={isWorking} />;
  }
}
