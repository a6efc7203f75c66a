import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ConfirmedLevel } from '../../../criteria/confirm';
import { formatValue } from '../../../review/messages/format';
import { useLanguage } from '../../language';
import { useStyles } from '../../styles';
import { withConfirmed, type OpenLevel } from '../../views/criteria';
import { CellLink } from '../CellLink';
import { Portions } from '../Portions';
import type { Stated } from './stated';
import { useStrings } from '../../language';
import { useCriteriaStrings } from './strings';

interface UnverifiedLevelsProps extends Stated {
  readonly levels: readonly OpenLevel[];
}

/** Levels that decide nothing until a person says where they stand, and those of which one has said it. */
export function UnverifiedLevels({ levels, criteria, isWorking, onState }: UnverifiedLevelsProps) {
  const texts = useCriteriaStrings();
  const { finding } = useStrings();
  const styles = useStyles();
  const [source, setSource] = useState('');
  const confirmed = criteria.confirmed ?? [];
  if (levels.length === 0 && confirmed.length === 0) return null;
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.unverified}</h2>
      {levels.length > 0 && <Text className={styles.quiet}>{texts.unverifiedHint}</Text>}
      <Portions
        items={levels}
        first={10}
        more={finding.more}
        draw={(open) => (
          <LevelToConfirm
            open={open}
            isWorking={isWorking}
            source={source}
            onSource={setSource}
            onConfirm={(given) => onState(withConfirmed(criteria, { ...open.level, source: given }))}
          />
        )}
      />
      {confirmed.length > 0 && <h3 className={styles.heading}>{texts.confirmed}</h3>}
      <ul className={styles.list}>
        {confirmed.map((level, index) => (
          <li key={index} className={styles.card}>
            <ConfirmedItem level={level} isWorking={isWorking} onWithdraw={() => onState({ ...criteria, confirmed: confirmed.filter((other) => other !== level) })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LevelToConfirmProps {
  readonly open: OpenLevel;
  readonly isWorking: boolean;
  /** What was typed last: many levels stand in one document. */
  readonly source: string;
  readonly onSource: (source: string) => void;
  readonly onConfirm: (source: string) => void;
}

function LevelToConfirm({ open, isWorking, source, onSource, onConfirm }: LevelToConfirmProps) {
  const texts = useCriteriaStrings();
  const language = useLanguage();
  const styles = useStyles();
  const [isBlank, setIsBlank] = useState(false);
  const { finding, level, met, unmet } = open;
  const title = texts.levelOf(level.indicator, finding.set, formatValue(finding.expected, language));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsBlank(source.trim() === '');
    if (source.trim() !== '') onConfirm(source.trim());
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      <strong>{title}</strong> <CellLink sheet={finding.sheet} cell={finding.cells[0] ?? 'A1'} />
      <div className={styles.quiet}>
        {[scopeWords(level), open.source === '' ? '' : texts.remembered(open.source), texts.would(met, unmet)].filter((text) => text !== '').join(' · ')}
      </div>
      <Field label={texts.source} validationMessage={isBlank ? texts.sourceProblem : undefined}>
        <Input size="small" value={source} onChange={(_, { value }) => onSource(value)} />
      </Field>
      <Button type="submit" size="small" disabledFocusable={isWorking} aria-label={texts.confirmLevel(title)}>
        {texts.confirm}
      </Button>
    </form>
  );
}

interface ConfirmedItemProps {
  readonly level: ConfirmedLevel;
  readonly isWorking: boolean;
  readonly onWithdraw: () => void;
}

function ConfirmedItem({ level, isWorking, onWithdraw }: ConfirmedItemProps) {
  const texts = useCriteriaStrings();
  const language = useLanguage();
  const styles = useStyles();
  const title = texts.levelOf(level.indicator, level.set, formatValue(level.value, language));
  return (
    <div className={styles.spread}>
      <div>
        <div>{title}</div>
        <div className={styles.quiet}>{[scopeWords(level), level.source].filter((text) => text !== '').join(' · ')}</div>
      </div>
      <Button size="small" disabledFocusable={isWorking} aria-label={texts.withdrawLevel(title)} onClick={onWithdraw}>
        {texts.withdraw}
      </Button>
    </div>
  );
}

/** "DHNTB · 2024" */
function scopeWords({ region, group, part, from, to }: Omit<ConfirmedLevel, 'source'>): string {
  const years = from === undefined && to === undefined ? undefined : from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
  return [part, region, group, years].filter((text) => text !== undefined).join(' · ');
}
