import { Button, Field, Input, mergeClasses, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ConfirmedLevel } from '../../../criteria/confirm';
import { formatValue } from '../../../review/messages/format';
import { useLanguage, useStrings } from '../../language';
import { useStyles } from '../../styles';
import { withConfirmed, withoutConfirmed, type OpenLevel } from '../../views/criteria';
import { CellLink } from '../CellLink';
import { Portions } from '../Portions';
import type { Stated } from './stated';
import { useCriteriaStrings } from './strings';
import { useCriteriaStyles } from './styles';

interface UnverifiedLevelsProps extends Stated {
  readonly levels: readonly OpenLevel[];
}

/** Levels that decide nothing until a person says where they stand, and those of which one has said it. */
export function UnverifiedLevels({ levels, criteria, isWorking, onState }: UnverifiedLevelsProps) {
  const texts = useCriteriaStrings();
  const styles = useStyles();
  const confirmed = criteria.confirmed ?? [];
  if (levels.length === 0 && confirmed.length === 0) return null;
  return (
    <section className={styles.column}>
      <h2 className={styles.heading}>{texts.unverified}</h2>
      {levels.length > 0 && <LevelsToConfirm levels={levels} isWorking={isWorking} onConfirm={(level) => onState((now) => withConfirmed(now, level))} />}
      {confirmed.length > 0 && <h3 className={styles.heading}>{texts.confirmed}</h3>}
      <ul className={styles.list}>
        {confirmed.map((level, index) => (
          <li key={index} className={styles.card}>
            <ConfirmedItem level={level} isWorking={isWorking} onWithdraw={() => onState((now) => withoutConfirmed(now, level))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LevelsToConfirmProps {
  readonly levels: readonly OpenLevel[];
  readonly isWorking: boolean;
  readonly onConfirm: (level: ConfirmedLevel) => void;
}

/** Many levels stand in one document: it is written once, and each level takes one press. */
function LevelsToConfirm({ levels, isWorking, onConfirm }: LevelsToConfirmProps) {
  const texts = useCriteriaStrings();
  const { finding } = useStrings();
  const styles = useStyles();
  const [source, setSource] = useState('');
  const [isBlank, setIsBlank] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const confirm = ({ level }: OpenLevel) => {
    const given = source.trim();
    setIsBlank(given === '');
    if (given === '') input.current?.focus();
    else onConfirm({ ...level, source: given });
  };
  return (
    <>
      <Text className={styles.quiet}>{texts.unverifiedHint}</Text>
      <Field label={texts.source} validationMessage={isBlank ? texts.sourceProblem : undefined}>
        <Input ref={input} value={source} onChange={(_, { value }) => setSource(value)} />
      </Field>
      <Portions items={levels} first={10} more={finding.more} draw={(open) => <LevelToConfirm open={open} isWorking={isWorking} onConfirm={() => confirm(open)} />} />
    </>
  );
}

interface LevelToConfirmProps {
  readonly open: OpenLevel;
  readonly isWorking: boolean;
  readonly onConfirm: () => void;
}

function LevelToConfirm({ open: { finding, level, source, met, unmet }, isWorking, onConfirm }: LevelToConfirmProps) {
  const texts = useCriteriaStrings();
  const language = useLanguage();
  const styles = useStyles();
  const { button } = useCriteriaStyles();
  const title = texts.levelOf(level.indicator, finding.set, formatValue(finding.expected, language));
  return (
    <div className={mergeClasses(styles.card, styles.spread)}>
      <div>
        <strong>{title}</strong> <CellLink sheet={finding.sheet} cell={finding.cells[0] ?? 'A1'} />
        <div className={styles.quiet}>{[scopeWords(level), source === '' ? '' : texts.remembered(source)].filter((text) => text !== '').join(' · ')}</div>
        <div className={styles.quiet}>{texts.would(met, unmet)}</div>
      </div>
      <Button className={button} size="small" disabledFocusable={isWorking} aria-label={texts.confirmLevel(title)} onClick={onConfirm}>
        {texts.confirm}
      </Button>
    </div>
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
  const { button } = useCriteriaStyles();
  const title = texts.levelOf(level.indicator, level.set, formatValue(level.value, language));
  return (
    <div className={styles.spread}>
      <div>
        <div>{title}</div>
        <div className={styles.quiet}>{[scopeWords(level), level.source].filter((text) => text !== '').join(' · ')}</div>
      </div>
      <Button className={button} size="small" disabledFocusable={isWorking} aria-label={texts.withdrawLevel(title)} onClick={onWithdraw}>
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
