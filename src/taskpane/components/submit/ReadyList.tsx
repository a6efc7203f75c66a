import { Button, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useState, type Ref } from 'react';
import type { Finding } from '../../../appendices/finding';
import type { ReadyItem } from '../../../review/ready/readiness';
import { qualifiedAddress } from '../../../sheet/address';
import { useFocusAfterReplacement } from '../../focus';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';
import { CellLink } from '../CellLink';
import { StatementForm } from './StatementForm';
import { useSubmitStrings } from './strings';

/** Cells of open findings that are linked; the others are in the tab of findings. */
const LINKED = 4;

/** The icon stands in the middle of its line of text. */
const IN_LINE = { verticalAlign: 'text-bottom', fontSize: '16px' };

interface ReadyListProps {
  readonly items: readonly ReadyItem[];
  readonly isWorking: boolean;
  readonly onTab: (tab: 'findings' | 'sheets') => void;
}

/** What must be done before a submission: each with a sentence, and with a way to do it where it is not done. */
export function ReadyList({ items, isWorking, onTab }: ReadyListProps) {
  const texts = useSubmitStrings();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        return (
          <li key={item.id} className={mergeClasses(styles.card, styles.column)}>
            <div>
              <Mark isDone={item.isDone} /> {sentenceOf(item, texts)}
            </div>
            {!item.isDone && <Ways item={item} isWorking={isWorking} onTab={onTab} />}
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ isDone }: { isDone: boolean }) {
  const texts = useSubmitStrings();
  return isDone ? (
    <CheckmarkCircleFilled role="img" aria-label={texts.isDone} style={{ ...IN_LINE, color: tokens.colorStatusSuccessForeground1 }} />
  ) : (
    <CircleRegular role="img" aria-label={texts.isOpen} style={IN_LINE} />
  );
}

function sentenceOf(item: ReadyItem, { items }: ReturnType<typeof useSubmitStrings>): string {
  switch (item.id) {
    case 'reviewed':
      return item.isDone ? items.reviewed.done : items.reviewed.open;
    case 'errors':
    case 'unmet':
      return item.isDone ? items[item.id].done : items[item.id].open(item.open.length);
    case 'sheets':
      return item.isDone ? items.sheets.done : items.sheets.open(item.sheets.join(', '));
    case 'marks':
      return items.marks[item.marks];
  }
}

/** The buttons and links that lead to what is not done. */
function Ways({ item, isWorking, onTab }: { item: ReadyItem } & Omit<ReadyListProps, 'items'>) {
  const texts = useSubmitStrings();
  const styles = useStyles();
  const { actions } = usePane();
  switch (item.id) {
    case 'reviewed':
      return <Way label={texts.again} isWorking={isWorking} onPress={() => actions.run('review')} />;
    case 'sheets':
      return <Way label={texts.toSheets} onPress={() => onTab('sheets')} />;
    case 'marks':
      return (
        <div className={styles.row}>
          <Way label={texts.clear} isWorking={isWorking} onPress={() => actions.run('clear')} />
          <Way label={texts.keepMarks} onPress={actions.keepMarks} />
        </div>
      );
    case 'errors':
    case 'unmet':
      return (
        <>
          <Cells findings={item.open} />
          <Way label={texts.toFindings} onPress={() => onTab('findings')} />
          {item.id === 'unmet' && <AcceptAll findings={item.open} isWorking={isWorking} />}
        </>
      );
  }
}

function Way({ label, isWorking = false, button, onPress }: { label: string; isWorking?: boolean; button?: Ref<HTMLButtonElement>; onPress: () => void }) {
  return (
    <Button ref={button} size="small" style={{ alignSelf: 'start' }} disabledFocusable={isWorking} onClick={onPress}>
      {label}
    </Button>
  );
}

/** Links to the cells of the first findings; a cell with several findings has one. */
function Cells({ findings }: { findings: readonly Finding[] }) {
  const cells = [...new Set(findings.map(({ sheet, cells: [cell = ''] }) => qualifiedAddress(sheet, cell)))];
  const texts = useSubmitStrings();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.quiet, styles.row)}>
      {cells.slice(0, LINKED).map((cell) => (
        <CellLink key={cell} sheet="" cell={cell} />
      ))}
      {cells.length > LINKED && texts.more(cells.length - LINKED)}
    </div>
  );
}

/** One statement for everything that is unmet: plans list hundreds of such indicators. */
function AcceptAll({ findings, isWorking }: { findings: readonly Finding[]; isWorking: boolean }) {
  const texts = useSubmitStrings();
  const { actions } = usePane();
  const [isOpen, setOpen] = useState(false);
  const button = useFocusAfterReplacement(isOpen ? 'form' : 'closed');
  if (!isOpen) return <Way button={button} label={texts.acceptAll(findings.length)} onPress={() => setOpen(true)} />;
  return <StatementForm canAccept isWorking={isWorking} onSay={(typed) => actions.explainFindings(findings, typed)} onClose={() => setOpen(false)} />;
}
