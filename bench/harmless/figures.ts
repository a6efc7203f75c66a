/** The same figures in another form. */
import type { Area } from '../../src/sheet/grid';
import type { Random } from '../random';
import type { SheetChange } from './change';
import { mapCells } from './edit';
import { columnNow, idsIn, rowNow, type Cell } from './sheet';

/** A share of the sample, 0.106 with the format 0.0%, in the form that a column keeps. */
type ShareForm = (share: number) => Partial<Cell>;

const SHARE_FORMS: Readonly<Record<string, ShareForm>> = {
  'text 10,6%': (share) => ({ value: `${percent(share).replace('.', ',')}%`, format: '@' }),
  'text 10.6%': (share) => ({ value: `${percent(share)}%`, format: '@' }),
  'text 10,6 %': (share) => ({ value: `${percent(share).replace('.', ',')} %`, format: '@' }),
  'text 10,6': (share) => ({ value: percent(share).replace('.', ','), format: '@' }),
  'number 10.6': (share) => ({ value: Number(percent(share)), format: undefined }),
  'number 10.60': (share) => ({ value: Number(percent(share)), format: '0.0' }),
  'number 10.6" %"': (share) => ({ value: Number(percent(share)), format: '0.0" %"' }),
  'number 0.106': (share) => ({ value: share, format: undefined }),
  'format 0.0 %': (share) => ({ value: share, format: '0.0 %' }),
  'computed 0.106': (share) => ({ value: share * (1 + Number.EPSILON), format: '0.0%', formula: '=D6/94' }),
};

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** All shares of the sheet in one other form. */
export const sharesRewritten: SheetChange = (sheet, layout, random) => {
  if (layout.shares === undefined) return null;
  const form = SHARE_FORMS[random.pick(Object.keys(SHARE_FORMS))];
  return form === undefined ? null : mapCells(sheet, layout.shares, (cell) => (typeof cell.value === 'number' ? { ...cell, ...form(cell.value) } : cell));
};

const COUNT_FORMS: readonly ((count: number) => Partial<Cell>)[] = [
  (count) => ({ value: String(count), format: '@' }),
  (count) => ({ value: String(count).padStart(2, '0'), format: '@' }),
  (count) => ({ value: `${String(count).padStart(2, '0')} xã` }),
  (count) => ({ value: `${count} ` }),
  (count) => ({ value: count, format: '00' }),
  (count) => ({ value: count, format: '#,##0' }),
];

/** Each count as a number or as a text: 5, "5", "05", "05 xã". */
export const countsRewritten: SheetChange = (sheet, layout, random) => {
  if (layout.counts === undefined) return null;
  const isMixed = random.chance(0.3);
  const one = random.pick(COUNT_FORMS);
  return mapCells(sheet, layout.counts, (cell) => (typeof cell.value === 'number' ? { ...cell, ...(isMixed ? random.pick(COUNT_FORMS) : one)(cell.value) } : cell));
};

/** The STT as "1.", "01", "1)" or text. */
export const numbersRewritten: SheetChange = (sheet, layout, random) => {
  if (layout.numbers === undefined || !sheet.columnIds.includes('A')) return null;
  const write = random.pick([String, (number: number) => String(number).padStart(2, '0'), (number: number) => `${number}.`, (number: number) => ` ${number}`]);
  return mapCells(sheet, layout.numbers, (cell) => (typeof cell.value === 'number' ? { ...cell, value: write(cell.value) } : cell));
};

export const yearsRewritten: SheetChange = (sheet, layout, random) => {
  if (layout.years === undefined) return null;
  const write = random.pick([String, (year: number) => `Năm ${year}`, (year: number) => `năm ${year}`, (year: number) => `NĂM ${year}`, (year: number) => ` ${year}`]);
  return mapCells(sheet, layout.years, (cell) => (typeof cell.value === 'number' ? { ...cell, value: write(cell.value) } : cell));
};

/** A dash or a nought where nothing stands. */
export const dashes: SheetChange = (sheet, layout, random) => {
  if (layout.dashes === undefined) return null;
  const written = random.pick(['-', '–', ' - ', 0]);
  const isMark = layout.names === undefined;
  const isCovered = covered(sheet.merges);
  return mapCells(sheet, layout.dashes, (cell, id) =>
    cell.value === null && !isCovered(rowNow(sheet, id.row), columnNow(sheet, id.column)) && (random.chance(0.8) || !isMark) ? { ...cell, value: isMark && written === 0 ? '-' : written } : cell,
  );
};

function covered(merges: readonly Area[]): (row: number, column: number) => boolean {
  return (row, column) => merges.some((area) => area.top <= row && area.bottom >= row && area.left <= column && area.right >= column);
}

/** Formulas where numbers stood, with what Excel computed. */
export const formulas: SheetChange = (sheet, layout) => {
  const entries = Object.entries(layout.formulas ?? {});
  return entries.length === 0 ? null : entries.reduce((changed, [address, formula]) => mapCells(changed, address, (cell) => ({ ...cell, formula })), sheet);
};

/** Marks of one sheet in another spelling. */
export const marks: SheetChange = (sheet, layout, random) => {
  const isMarked = sheet.rows.some((row) => row.some((cell) => String(cell.value).trim() === 'X'));
  if (!isMarked) return null;
  const mark = spelling(random);
  const { rows, columns } = idsIn(layout.table);
  const table = `${columns[0] ?? 'A'}${rows[0] ?? 1}:${columns[columns.length - 1] ?? 'A'}${rows[rows.length - 1] ?? 1}`;
  return mapCells(sheet, table, (cell) => (String(cell.value).trim() === 'X' ? { ...cell, value: mark } : cell));
};

function spelling(random: Random): string {
  return random.pick(['x', 'X', ' x ', '×', '+', '✓', 'Đ', 'Đạt', '(x)']);
}

/** Every figure of the table as a text, as pasted from Word: "5", "10,6%", with an apostrophe's format or a blank that cannot be seen. */
export const figuresAsText: SheetChange = (sheet, layout, random) => {
  const { rows, columns } = idsIn(layout.table);
  const body = `${columns[0] ?? 'A'}${(rows[0] ?? 1) + layout.headerRows}:${columns[columns.length - 1] ?? 'A'}${rows[rows.length - 1] ?? 1}`;
  const around = random.pick([(text: string) => text, (text: string) => ` ${text}`, (text: string) => `${text}\u00a0`]);
  const written = ({ value, format = '' }: Cell): string => {
    const isShare = format.includes('%');
    const shown = isShare ? Math.round(Number(value) * 1e6) / 1e4 : Number(value);
    return `${String(shown).replace('.', ',')}${isShare ? '%' : ''}`;
  };
  if (columns.some((id) => !sheet.columnIds.includes(id))) return null;
  return mapCells(sheet, body, (cell) => (typeof cell.value === 'number' ? { ...cell, value: around(written(cell)), format: '@' } : cell));
};
