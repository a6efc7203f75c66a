import { Text } from '@fluentui/react-components';
import type { CumulativeProblem } from '../../../edits/cumulative/attainment';
import { useLanguage } from '../../language';
import { problemText } from '../../problemText';
import { useStyles } from '../../styles';
import { CellLink } from '../CellLink';
import { Portions } from '../Portions';
import { useMakeStrings } from './strings';

const FIRST = 5;
/** Cells shown beside a sentence. */
const MOST_CELLS = 4;

/** What the lists contradict each other in, before anything is made of them. */
export function Problems({ problems }: { problems: readonly CumulativeProblem[] }) {
  const texts = useMakeStrings();
  const language = useLanguage();
  const styles = useStyles();
  if (problems.length === 0) return <Text>{texts.noProblems}</Text>;
  return (
    <section className={styles.column}>
      <h3 className={styles.heading}>{texts.problems(problems.length)}</h3>
      <Portions
        items={problems}
        first={FIRST}
        more={texts.moreProblems}
        draw={(problem) => (
          <div className={styles.card}>
            <Text>{problemText(problem, language)}</Text>
            <div className={styles.row}>
              {problem.cells.slice(0, MOST_CELLS).map((cell) => (
                <CellLink key={cell} sheet="" cell={cell} />
              ))}
            </div>
          </div>
        )}
      />
    </section>
  );
}
