import { Button } from '@fluentui/react-components';
import { legacyTextNote } from '../../../review/messages/legacy';
import type { SheetReport } from '../../../review/result';
import { useLanguage, type Language } from '../../language';
import { usePane } from '../../paneContext';
import { useStyles } from '../../styles';

const vi = {
  confirm: 'Đúng, đọc như vậy',
  deny: 'Không phải, giữ nguyên chữ',
  kept: 'Chữ của trang được giữ nguyên như đã chọn.',
  withdraw: 'Bỏ lựa chọn này',
};

const en: typeof vi = {
  confirm: 'Right, read it so',
  deny: 'No, leave the text as it is',
  kept: 'The text of the sheet is left as it is, as you chose.',
  withdraw: 'Withdraw this choice',
};

const STRINGS: Readonly<Record<Language, typeof vi>> = { vi, en };

/** The legacy fonts of a sheet; a guess can be confirmed or denied, and either withdrawn. */
export function LegacyTexts({ report: { name, legacy = [], told }, isWorking }: { report: SheetReport; isWorking: boolean }) {
  const language = useLanguage();
  const texts = STRINGS[language];
  const styles = useStyles();
  const { actions } = usePane();
  const guess = legacy.find(({ certainty }) => certainty === 'guess');
  if (legacy.length === 0 && told === undefined) return null;
  return (
    <>
      <div className={styles.quiet}>{legacy.length === 0 ? texts.kept : legacyTextNote(legacy, language)}</div>
      <div className={styles.row}>
        {guess !== undefined && (
          <>
            <Button size="small" disabledFocusable={isWorking} onClick={() => actions.tellEncoding(name, guess.encoding)}>
              {texts.confirm}
            </Button>
            <Button size="small" disabledFocusable={isWorking} onClick={() => actions.tellEncoding(name, 'unicode')}>
              {texts.deny}
            </Button>
          </>
        )}
        {told !== undefined && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => actions.tellEncoding(name, null)}>
            {texts.withdraw}
          </Button>
        )}
      </div>
    </>
  );
}
