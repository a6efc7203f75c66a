import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Kind } from '../../../appendices/table';
import type { SheetReport } from '../../../review/result';
import type { Correction } from '../../../review/state';
import type { Grid } from '../../../sheet/grid';
import { withoutCorrection } from '../../corrections';
import { useStrings } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { CorrectionForm } from './CorrectionForm';
import { LegacyTexts } from './LegacyTexts';
import { Recognition } from './Recognition';
import { useSheetStrings } from './strings';
import { useSheetStyles } from './styles';

interface SheetCardProps {
  readonly report: SheetReport;
  /** Absent for a sheet that was not read. */
  readonly grid: Grid | undefined;
  readonly kinds: readonly Kind[];
  readonly isWorking: boolean;
}

/** One table, or a sheet without any. */
export function SheetCard({ report, grid, kinds, isWorking }: SheetCardProps) {
  const { families, notes } = useStrings();
  const texts = useSheetStrings();
  const styles = useStyles();
  const own = useSheetStyles();
  const { actions } = usePane();
  /** The report that the form was opened for: a new review closes it, and the keyboard goes back to its button. */
  const [opened, setOpened] = useState<SheetReport | null>(null);
  const [isClosed, setClosed] = useState(false);
  const { name, kind, note, correction } = report;
  const isOpen = opened === report && !isClosed;
  const open = () => {
    setOpened(report);
    setClosed(false);
  };
  const isCorrectable = grid !== undefined && grid.area !== null && note !== 'left-out';
  const withdraw = (made: Correction) => actions.correct((all) => withoutCorrection(all, made));
  return (
    <div className={styles.card}>
      <strong>{kind === null ? name : `${name}: ${families[kind].name}`}</strong>
      {note !== undefined && <div>{notes[note]}</div>}
      <Recognition report={report} />
      <LegacyTexts report={report} isWorking={isWorking} />
      {isOpen && grid !== undefined ? (
        <CorrectionForm report={report} grid={grid} kinds={kinds} isWorking={isWorking} onClose={() => setClosed(true)} />
      ) : (
        <div className={mergeClasses(styles.row, own.buttons)}>
          {isCorrectable && (
            <Button size="small" autoFocus={opened !== null} aria-label={texts.correctSheet(name)} onClick={open}>
              {texts.correct}
            </Button>
          )}
          {correction !== undefined && (
            <Button size="small" title={note === 'left-out' ? undefined : texts.againHint} disabledFocusable={isWorking} onClick={() => withdraw(correction)}>
              {note === 'left-out' ? texts.takeIn : texts.again}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
