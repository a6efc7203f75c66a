/** What the words of a title or heading say of the places below them: level, year, registered or recognised. */
import type { Level } from '../../appendices/level';
import { fold } from '../../text/fold';
import type { Status } from './list';

/** "xây dựng nông thôn mới" is the name of the programme and no level. */
const LEVEL = /(?<!xay dung )(?:\b(?:nong thon moi|ntm)\b(?: (nang cao|nc\b|kieu mau|km\b|hien dai|thong minh))?|\b(nang cao|kieu mau|hien dai)\b)/g;
const LEVELS: Readonly<Record<string, Level>> = { 'nang cao': 'NTM nâng cao', nc: 'NTM nâng cao', 'kieu mau': 'NTM kiểu mẫu', km: 'NTM kiểu mẫu' };
/** "năm 2022", but neither "đến năm 2025" nor the years of "năm 2021 - 2025". */
const YEAR = /(?<!\bden )(?<!\bden het )(?<!\bden cuoi )(?<!\btu )\bnam ((?:19|20)\d\d)(?!\d| ?[-–] ?\d)/g;
const PLAN_REFERENCE = /^\W*(?:ban hanh )?kem theo\b/;

/** The one level that a text names; null where it names none, several, or one that is none of the three. */
export function levelSaid(text: string): Level | null {
  const levels = levelsSaid(text);
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

/** Null stands for a level that is none of the three: "hiện đại". */
function levelsSaid(text: string): readonly (Level | null)[] {
  const found = [...fold(text).matchAll(LEVEL)].map(([, behind, alone]) => {
    const word = behind ?? alone;
    return word === undefined ? 'NTM' : (LEVELS[word] ?? null);
  });
  return [...new Set(found)];
}

/** The nearest line that names a level decides; the lowest line stands last. */
export function levelOfLines(lines: readonly string[]): Level | null {
  const nearest = [...ownLines(lines)].reverse().find((line) => levelsSaid(line).length > 0);
  return nearest === undefined ? null : levelSaid(nearest);
}

/** The one year that a text is about. */
export function yearSaid(text: string): number | null {
  const years = yearsSaid(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function yearsSaid(text: string): readonly number[] {
  return [...new Set([...fold(text).matchAll(YEAR)].map((match) => Number(match[1])))];
}

export function yearOfLines(lines: readonly string[]): number | null {
  const nearest = [...ownLines(lines)].reverse().find((line) => yearsSaid(line).length > 0);
  return nearest === undefined ? null : yearSaid(nearest);
}

/** Registered, recognised, or null: neither, recognised once more after a merger, or registered without success. */
export function statusSaid(text: string): Status | null {
  const folded = fold(text);
  if (/\b(cong nhan lai|sau (khi )?(sap xep|sap nhap)|duy tri|giu vung|khong (nam )?trong|chua dang ky|luy ke|chuyen tiep|dieu chinh|bo sung|thay the)\b/.test(folded)) return null;
  if (/(?<!tieu chi )(?<!chi tieu )\b(chua|khong) dat\b/.test(folded)) return null;
  if (/\b(dang ky|phan dau|du kien|tang them)\b/.test(folded)) return 'planned';
  return /\b((da |da duoc |duoc )cong nhan|da dat)\b/.test(folded) ? 'reached' : null;
}

/** Villages and districts reach levels of their own, which say nothing of communes. */
export function isAboutCommunes(lines: readonly string[]): boolean {
  const nearest = [...ownLines(lines)].reverse().find((line) => levelsSaid(line).length > 0);
  const folded = fold(nearest ?? '').replace(/\bnong thon\b|\bthi xa\b/g, '');
  return /\bxa\b/.test(folded) || !/\b(thon|ban|ap|xom|khu dan cu|to dan pho|(cap )?huyen (dat|duoc|dang ky|phan dau|hoan thanh))\b/.test(folded);
}

/** The date of the plan is not the year that a list is about. */
function ownLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !PLAN_REFERENCE.test(fold(line)));
}
