/** The criteria and indicators that one cell assigns to an agency. */
import { readOnce } from '../../text/readOnce';
import { bareCode, readCodes } from '../../text/codes';
import { fold, normalise } from '../../text/fold';

/** `isPart`: the agency answers for a part of it only, or the words beside it say something of it: "17.7 mảng chăn nuôi". */
export interface AssignedCode {
  readonly code: string;
  readonly isPart: boolean;
}

export interface AssignedCodes {
  readonly codes: readonly AssignedCode[];
  readonly mentions: readonly string[];
}

const LABEL = '(?:tieu chi|chi tieu|tc|ct)(?![a-z])';
const CODE = '\\d{1,2}(?:\\.\\d{1,2}){0,2}';
const RANGE = '(?:-|–|—|÷|den|toi)';
/** Codes at the beginning of a piece: the label, the codes, and what is said of them. */
const HEAD = new RegExp(`^(?:(?:cac|so|gom|bao gom|la|thu)(?![a-z])|(${LABEL})|[ :(–-])*((?:tu )?${CODE}(?: ?${RANGE} ?${CODE})?)(?![\\d/%]|[.,]\\d| ?%)(.*)$`);
/** "từ chỉ tiêu 17.1 đến chỉ tiêu 17.6" without its second label. */
const RANGE_WITH_LABELS = new RegExp(`(?<=\\d ?${RANGE} ?)(?:${LABEL} ?(?:so )?)(?=\\d)`, 'g');
/** A bare whole number followed by other words counts something: ", 2 sản phẩm". */
const SAID_OF_CODE = /^ *(?:$|\(|:|[-–] |(?:ve|noi dung|mang|linh vuc|phan)\b)/;
const BETWEEN_PIECES = new RegExp(`,| va | & |\\.(?=\\s|$)|(?<![a-z])(?=${LABEL})`);
/** What follows is somebody else's: "phối hợp với Sở X chỉ tiêu 17.8", "tiêu chí 13 trừ chỉ tiêu 13.3". */
const NOT_ASSIGNED = /\b(phoi hop|tru|khong bao gom)\b/;
/** "chỉ tiêu 13.1 thuộc tiêu chí 13" does not assign criterion 13. */
const BELONGING = /\b(thuoc|cua|trong|theo)( cac)? *$/;
const MENTION = /(?<![\d.,/])\d{1,2}(?:\.\d{1,2}){0,2}(?![\d/%]|[.,]\d)/g;

/** Reads one cell; a text without codes ("Nợ đọng xây dựng cơ bản") has none. */
export const readAssignedCodes = readOnce((text): AssignedCodes => {
  const clauses = normalise(text).split(/[\n;]/).map((clause) => readClause(fold(clause)));
  return { codes: clauses.flatMap((clause) => clause.codes), mentions: clauses.flatMap((clause) => clause.mentions) };
});

/** What stands between two semicolons or line breaks. */
function readClause(clause: string): AssignedCodes {
  const codes: AssignedCode[] = [];
  const mentions: string[] = [];
  let before = '';
  for (const piece of clause.replace(RANGE_WITH_LABELS, '').split(BETWEEN_PIECES)) {
    if (NOT_ASSIGNED.test(before)) break;
    const found = readPiece(piece);
    if (found === null) mentions.push(...(piece.match(MENTION) ?? []).map(bareCode));
    else if (!BELONGING.test(before)) codes.push(...found);
    before = piece;
  }
  return { codes, mentions };
}

function readPiece(piece: string): readonly AssignedCode[] | null {
  const [, label, written = '', words = ''] = HEAD.exec(piece) ?? [];
  const isBareNumber = label === undefined && /^\d+$/.test(written);
  if (written === '' || (isBareNumber && !SAID_OF_CODE.test(words))) return null;
  const isPart = /[a-z(:]/.test(words);
  return readCodes(written)?.codes.map((code) => ({ code, isPart })) ?? null;
}
