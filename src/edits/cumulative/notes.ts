/** The notes below a level's table: what its shares are divided by, and why a cumulative figure falls. */
import type { CumulativeOptions } from '../../review/cumulativeOptions';
import type { LevelTable } from './levelTable';

export function notesOf(table: LevelTable, { fallReasons = [] }: CumulativeOptions): readonly string[] {
  return [...basesNote(table), ...fallNote(table, fallReasons.find(({ level }) => level === table.level)?.reason)];
}

/** "tính trên tổng số 92 xã" declares the base to whoever checks the sheet; several bases are told by their years. */
function basesNote({ years, start }: LevelTable): string[] {
  const all = [...(start === null ? [] : [start]), ...years];
  const runs: { from: number; to: number; base: number }[] = [];
  for (const { year, base } of all) {
    const last = runs[runs.length - 1];
    if (base !== null && last?.base === base) last.to = year;
    else if (base !== null) runs.push({ from: year, to: year, base });
  }
  const [only] = runs;
  if (only === undefined) return [];
  if (runs.length === 1 && all.every(({ base }) => base !== null)) return [`Ghi chú: Tỷ lệ tính trên tổng số ${only.base} xã.`];
  return [`Ghi chú: Tỷ lệ lũy kế tính theo số xã của từng năm: ${runs.map(({ from, to, base }) => `${base} xã (${from === to ? `năm ${from}` : `${from}–${to}`})`).join('; ')}.`];
}

/** The reason is the person's; dots where nobody has given it. */
function fallNote({ recount }: LevelTable, reason: string | undefined): string[] {
  if (recount === null || recount.after >= recount.before) return [];
  return [`Đến hết năm ${recount.year}, lũy kế giảm từ ${recount.before} xuống ${recount.after} xã. Lý do: ${reason ?? '…'}`];
}
