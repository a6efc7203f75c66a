import { mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../appendices/finding';
import { formatNumber, formatValue, withUnit } from '../../review/messages/format';
import { useLanguage, useStrings } from '../language';
import { useStyles } from '../styles';
import { useFindingStyles } from './findingStyles';

/** What stands and what it was held against, side by side: of two cells that differ, nobody knows here which one is wrong. */
export function FindingValues({ finding }: { finding: Finding }) {
  const { finding: texts } = useStrings();
  const language = useLanguage();
  const styles = useStyles();
  const own = useFindingStyles();
  const { actual, expected, difference, params, severity } = finding;
  // A list beside a single value holds its possible readings, which the sentence explains.
  const isReadings = Array.isArray(expected) && !Array.isArray(actual);
  const unit = params?.unit === undefined ? undefined : String(params.unit);
  const pairs: [string, string | undefined][] = [
    [texts.actual, actual === undefined ? undefined : withUnit(formatValue(actual, language), unit)],
    [severity === 'unmet' ? texts.requirement : texts.expected, expected === undefined || isReadings ? undefined : formatValue(expected, language)],
    [texts.difference, difference === undefined ? undefined : formatNumber(difference, language)],
  ];
  const known = pairs.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={mergeClasses(styles.quiet, own.values)}>
      {known.map(([name, value]) => (
        <div key={name} className={own.pair}>
          <dt>{name}:</dt>
          <dd className={own.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
