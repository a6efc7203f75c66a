import { Field, Select } from '@fluentui/react-components';
import { LEVELS, type Level } from '../../../appendices/level';
import type { Review } from '../../../review/result';
import { useStyles } from '../../styles';
import { judgesOf, setsFor, withSet, type KnownSet } from '../../views/criteria';
import type { Stated } from './stated';
import { useCriteriaStrings, type CriteriaStrings } from './strings';
import { useCriteriaStyles } from './styles';

interface SetChoicesProps extends Stated {
  readonly sets: readonly KnownSet[];
  readonly judged: Review['judged'];
}

/** Which set judges each level, and what was used in the last review. */
export function SetChoices({ sets, judged, criteria, isWorking, onState }: SetChoicesProps) {
  const texts = useCriteriaStrings();
  const styles = useStyles();
  const { field } = useCriteriaStyles();
  // Not `disabled` while the pane works: the focus would be lost.
  const choose = (level: Level, id: string) => {
    if (!isWorking) onState((now) => withSet(now, level, id === '' ? null : id));
  };
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.sets}</h2>
      {LEVELS.map((level) => (
        <Field key={level} className={field} label={texts.forLevel(level)} hint={used(level, judged, texts)}>
          <Select value={criteria.sets?.[level] ?? ''} onChange={(_, { value }) => choose(level, value)}>
            <option value="">{texts.byItself}</option>
            {setsFor(level, sets).map(({ set, origin }) => (
              <option key={set.id} value={set.id}>
                {`${set.name} (${texts.origins[origin]})`}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}

function used(level: Level, judged: Review['judged'], texts: CriteriaStrings): string {
  const judges = judgesOf(level, judged);
  if (judges === null) return texts.notJudged;
  return [...judges.sets.map(({ name }) => texts.judgedBy(name)), ...judges.problems.map((problem) => texts.problems[problem])].join(' ');
}
