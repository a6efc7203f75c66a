/** The commune that the title names: "… NÔNG THÔN MỚI XÃ DIÊN PHƯỚC, HUYỆN DIÊN KHÁNH NĂM 2024" → "Diên Phước". */
import { cellAddress } from '../../sheet/address';
import type { Area, Grid } from '../../sheet/grid';
import { linesOfRow, type TitleLine } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';
import { isDateLine } from '../afterTable';
import type { NamedPlace } from './table';

/** Lines of text above a table, up to the rows of another one; where and when the sheet is signed is none of its title. */
export function titleAbove(grid: Grid, top: number): readonly TitleLine[] {
  const rows: (readonly TitleLine[])[] = [];
  for (let row = top - 1; row >= Math.max(0, top - MOST_ROWS); row--) {
    const lines = linesOfRow(grid, row);
    if (lines.length > MOST_TEXTS) break;
    rows.unshift(lines);
  }
  return rows.flat().filter(({ text }) => !isDateLine(fold(text)));
}

const MOST_ROWS = 12;
/** "UBND XÃ DIÊN PHƯỚC" beside "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"; rows of tables have more. */
const MOST_TEXTS = 2;

const COMMUNE = /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+(?<name>\p{Lu}[\p{L}\d'’]*(?:[ -](?:\p{Lu}[\p{L}'’]*|\d{1,2}(?!\d)))*)/gu;
/** In capitals the words before and behind a name look like parts of it. */
const SHOUTED = /(?<!\p{L})(?:XÃ|PHƯỜNG|THỊ TRẤN)\s+(?<name>[\p{Lu}\d'’]+(?: (?!XÃ |PHƯỜNG |THỊ TRẤN )[\p{Lu}\d'’]+)*)/gu;
/** "xã Nông thôn mới", "XÃ ĐẠT CHUẨN NÔNG THÔN MỚI" */
const NO_NAME = /^(nong thon|ntm|dat|phan dau|dang ky|tu danh gia|nam|giai doan|kieu mau|nang cao|hoi|viet)\b/;
const END = / (?:HUYỆN|THỊ XÃ|THÀNH PHỐ|TỈNH|NĂM|ĐẠT|GIAI ĐOẠN|ĐẾN|THEO|QUÝ|THÁNG|CỦA|\d{4})(?: .*)?$/u;

const PLAN_REFERENCE = /^\W*(ban hanh )?kem theo\b/;

/** The line nearest to the table decides; "(Kèm theo Báo cáo … của UBND xã …)" only where no other line names a commune. */
export function placeInTitle(lines: readonly TitleLine[]): NamedPlace | null {
  const [own, references] = [false, true].map((isReference) => lines.filter(({ text }) => PLAN_REFERENCE.test(fold(text)) === isReference).reverse());
  for (const { text, cell } of [...(own ?? []), ...(references ?? [])]) {
    const whole = normalise(text).replace(/\n/g, ' ');
    const isShouted = whole === whole.toUpperCase();
    for (const match of whole.matchAll(isShouted ? SHOUTED : COMMUNE)) {
      const name = isShouted ? titleCase((match.groups?.name ?? '').replace(END, '')) : (match.groups?.name ?? '').replace(/ Năm$/u, '');
      if (name !== '' && !NO_NAME.test(fold(name))) return { name, cell };
    }
  }
  return null;
}

/** A sheet a commune, each named after it ("Xã Diên Phước"), says so of its table. */
export function placeOfSheet({ sheet }: Grid, { top, left }: Area): NamedPlace | null {
  return /^(?:xã|phường|thị trấn) /iu.test(normalise(sheet)) ? placeInTitle([{ text: sheet, cell: cellAddress(top, left) }]) : null;
}

/** "Xã Vạn Bình" in the header, with the cell that holds it. */
export function placeInHeader(grid: Grid, { top, left, bottom, right }: Area, name: string): NamedPlace {
  const bare = normalise(name).replace(/^(?:xã|phường|thị trấn|x\.|tt\.)\s*/iu, '');
  for (let row = top; row <= bottom; row++) {
    const found = linesOfRow(grid, row, { left, right }).find(({ text }) => fold(text) === fold(name));
    if (found !== undefined) return { name: bare, cell: found.cell };
  }
  return { name: bare, cell: cellAddress(top, left) };
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}
