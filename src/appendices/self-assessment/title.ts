/** The commune that the title names: "… NÔNG THÔN MỚI XÃ DIÊN PHƯỚC, HUYỆN DIÊN KHÁNH NĂM 2024" → "Diên Phước". */
import { cellAddress } from '../../sheet/address';
import type { Area, Grid } from '../../sheet/grid';
import { linesOfRow, type TitleLine } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';
import { isDateLine } from '../afterTable';
import { titleLines } from '../titleLines';
import type { NamedPlace } from './table';

/** Where and when the sheet is signed is none of its title. */
export function titleAbove(grid: Grid, header: Area): readonly TitleLine[] {
  return titleLines(grid, header).filter(({ text }) => !isDateLine(fold(text)));
}

const COMMUNE = /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)\s+(?<name>\p{Lu}[\p{L}\d'’]*(?:[ -](?:\p{Lu}[\p{L}'’]*|\d{1,2}(?!\d)))*)/gu;
/** In capitals the words before and behind a name look like parts of it. */
const SHOUTED = /(?<!\p{L})(?:XÃ|PHƯỜNG|THỊ TRẤN)\s+(?<name>[\p{Lu}\d'’]+(?: (?!XÃ |PHƯỜNG |THỊ TRẤN )[\p{Lu}\d'’]+)*)/gu;
/** "xã Nông thôn mới", "XÃ ĐẠT CHUẨN NÔNG THÔN MỚI", "XÃ HỘI CHỦ NGHĨA"; communes are called "Nam Ninh Hòa" and "Hội Sơn". */
const NO_NAME = /^(?:nông thôn|ntm|đạt|phấn đấu|đăng ký|tự đánh giá|năm|giai đoạn|kiểu mẫu|nâng cao|hội chủ)(?!\p{L})/u;
const END = / (?:HUYỆN|THỊ XÃ|THÀNH PHỐ|TỈNH|NĂM|ĐẠT|GIAI ĐOẠN|ĐẾN|THEO|QUÝ|THÁNG|CỦA|\d{4})(?: .*)?$/u;

const PLAN_REFERENCE = /^\W*(ban hanh )?kem theo\b/;

/** The line nearest to the table decides; "(Kèm theo Báo cáo … của UBND xã …)" only where no other line names a commune. */
export function placeInTitle(lines: readonly TitleLine[]): NamedPlace | null {
  const [own, references] = [false, true].map((isReference) => lines.filter(({ text }) => PLAN_REFERENCE.test(fold(text)) === isReference).reverse());
  for (const { text, cell } of [...(own ?? []), ...(references ?? [])]) {
    const [name] = communesIn(normalise(text).replace(/\n/g, ' '));
    if (name !== undefined) return { name, cell };
  }
  return null;
}

function communesIn(text: string): readonly string[] {
  const isShouted = text === text.toUpperCase();
  return [...text.matchAll(isShouted ? SHOUTED : COMMUNE)].flatMap(({ groups }) => {
    const name = isShouted ? titleCase((groups?.name ?? '').replace(END, '')) : (groups?.name ?? '').replace(/ Năm$/u, '');
    return name === '' || NO_NAME.test(name.toLowerCase()) ? [] : [name];
  });
}

/** Nothing but a commune, its number before it, and what is said of it behind a stroke: "II. XÃ DIÊN TÂN (đạt 17/19 tiêu chí)", "1. Xã Diên An, huyện Diên Khánh". */
const HEADING = /^(?:(?:[IVXLC]+|\p{Lu}|\d{1,2})[.):/–-]+\s*|[–+•*-]\s*)?((?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN) \p{Lu}[^,(:–]*?)\s*(?:[,(:–]| - |$)/u;

/** The commune that a row names and nothing else; null where the text is another one. */
export function communeOfHeading(text: string): string | null {
  const written = HEADING.exec(normalise(text).replace(/\n/g, ' '))?.[1] ?? '';
  const [name = ''] = communesIn(written);
  const isAlone = name !== '' && fold(written).endsWith(` ${fold(name)}`);
  return isAlone && !isDateLine(fold(text)) ? name : null;
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
