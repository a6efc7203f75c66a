import { makeStyles, tokens } from '@fluentui/react-components';
import type { ContentCell, SheetContent } from '../../../sheet/content';
import { formatNumber } from '../../../review/messages/format';
import { useLanguage } from '../../language';
import { useMakeStrings } from './strings';

/** Of a character of a column's width, at the size of the preview. */
const PIXELS = 6.5;

const usePreviewStyles = makeStyles({
  frame: { overflow: 'auto', maxHeight: '320px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', overflowWrap: 'normal', fontFamily: '"Times New Roman", serif', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '2px 4px', verticalAlign: 'top', whiteSpace: 'pre-line' },
  line: { border: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** A sheet as it will be written, small. */
export function Preview({ content }: { content: SheetContent }) {
  const texts = useMakeStrings();
  const language = useLanguage();
  const styles = usePreviewStyles();
  const rows = rowsOf(content);
  const shown = ({ value }: ContentCell): string => (typeof value === 'number' ? formatNumber(value, language) : String(value ?? ''));
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={texts.previewOf(content.name)}>
      <table className={styles.table} style={{ width: `${content.columnWidths.reduce((sum, width) => sum + width, 0) * PIXELS}px` }}>
        <colgroup>
          {content.columnWidths.map((width, column) => (
            <col key={column} style={{ width: `${width * PIXELS}px` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ cell, columns, rows: span }) => (
                <td
                  key={cell.column}
                  colSpan={columns}
                  rowSpan={span}
                  className={`${styles.cell} ${cell.look?.hasBorder === true ? styles.line : ''}`}
                  style={{ fontWeight: cell.look?.bold === true ? 600 : undefined, fontStyle: cell.look?.italic === true ? 'italic' : undefined, textAlign: cell.look?.hasBorder === true ? cell.look.align : 'left' }}
                >
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ShownCell {
  readonly cell: ContentCell;
  readonly columns: number;
  readonly rows: number;
}

/** The cells of each row that are not covered by a merged one; a line without columns of its own takes the whole width. */
function rowsOf({ cells, merges }: SheetContent): readonly (readonly ShownCell[])[] {
  const last = Math.max(...cells.map(({ row }) => row));
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  return Array.from({ length: last + 1 }, (_, row) =>
    cells
      .filter((cell) => cell.row === row && !merges.some((area) => isCovered(cell, area)))
      .sort((a, b) => a.column - b.column)
      .map((cell, _index, all) => {
        const merged = merges.find(({ top, left }) => top === row && left === cell.column);
        const isAlone = all.length === 1 && cell.look?.hasBorder !== true;
        return { cell, columns: isAlone ? width : merged === undefined ? 1 : merged.right - merged.left + 1, rows: merged === undefined ? 1 : merged.bottom - merged.top + 1 };
      }),
  );
}

function isCovered({ row, column }: ContentCell, { top, left, bottom, right }: SheetContent['merges'][number]): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);
}
