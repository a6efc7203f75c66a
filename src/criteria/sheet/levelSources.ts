/** The block below the table: levels whose confidence, source or note is not that of their row. */
import type { CellLook, ContentCell } from '../../sheet/content';
import type { CriteriaSet } from '../set';
import { labelOf, LEVEL_SOURCES_TITLE, SCOPE_LABEL, type Role } from './columns';
import { conditionsOf, hasSameSource, usualLevel } from './rows';
import { scopeText } from './scope';
import { confidenceWords } from './words';

/** The columns of the block, each below the column of the table that holds the same. */
const COLUMNS = [
  { below: 'indicator', label: labelOf('indicator') },
  { below: 'part', label: labelOf('part') },
  { below: 'name', label: SCOPE_LABEL },
  { below: 'confidence', label: labelOf('confidence') },
  { below: 'source', label: labelOf('source') },
  { below: 'note', label: labelOf('note') },
] as const satisfies readonly { below: Role; label: string }[];

/** The cells of the block from `top` on; none where every level is as its row says. */
export function levelSourceRows(set: CriteriaSet, top: number, columnOf: (role: Role) => number, header: CellLook, text: CellLook): ContentCell[] {
  const rows = conditionsOf(set).flatMap(({ indicator, part, condition }) => {
    const usual = usualLevel(condition.levels);
    return condition.levels
      .filter((level) => level.note !== undefined || (usual !== null && !hasSameSource(level, usual)))
      .map((level) => [indicator.number, part?.id ?? null, scopeText(level), confidenceWords.write(level.confidence), level.source, level.note ?? null]);
  });
  if (rows.length === 0) return [];
  const lines: { row: (string | null)[]; look: CellLook }[] = [{ row: COLUMNS.map(({ label }) => label), look: header }, ...rows.map((row) => ({ row, look: text }))];
  return [
    { row: top, column: columnOf('indicator'), value: LEVEL_SOURCES_TITLE, look: { bold: true } },
    ...lines.flatMap(({ row, look }, index) => COLUMNS.map(({ below }, at): ContentCell => ({ row: top + 1 + index, column: columnOf(below), value: row[at] ?? null, look }))),
  ];
}
