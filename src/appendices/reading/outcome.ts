/** Words that say of a criterion or an indicator that it is met or not, in the spellings of the column "Tự đánh giá". */
import { normalise } from '../../text/fold';
import { readMark } from '../../text/mark';
import { readOnce } from '../../text/readOnce';

/** Words before the verdict that add nothing to it. */
const BEFORE = /^(?:(?:xã|đã|hiện|tự đánh giá|đánh giá|kết quả|được)[ :]+)*/u;
const MET = /^(?:đạt|hoàn thành|đáp ứng|đảm bảo|bảo đảm)(?: (?:chuẩn|yêu cầu|tiêu chí|chỉ tiêu|quy định))*$/u;
const UNMET = /^(?:chưa|không)(?: (?:được|đủ))?(?: (?:đạt|hoàn thành|đáp ứng|đảm bảo|bảo đảm))(?: (?:chuẩn|yêu cầu|tiêu chí|chỉ tiêu|quy định))*$/u;
/** Answers rather than verdicts: "Nhà tạm: không" is met. Digits may be values. */
const ANSWERS = new Set(['có', 'không', '1', '0']);

/** True: met; false: unmet; null: the text says neither, or more than that. */
export const readOutcome = readOnce((text): boolean | null => {
  const bare = normalise(text).replace(/\n/g, ' ').toLowerCase().replace(/[.;,:]+$/, '');
  if (ANSWERS.has(bare)) return null;
  const mark = readMark(bare);
  if (mark === 'yes' || mark === 'no') return mark === 'yes';
  const words = bare.replace(BEFORE, '');
  if (MET.test(words)) return true;
  return UNMET.test(words) ? false : null;
});

/** The same of the first clause: "Đạt (100%)", "Chưa đạt: còn thiếu 02 phòng học". */
export function readOpening(text: string): boolean | null {
  return readOutcome(text) ?? readOutcome(normalise(text).split(/[(,;:\n]|\. /)[0] ?? '');
}

const NOT_APPLICABLE = /^(?:(?:chỉ tiêu|tiêu chí|nội dung)(?: này)? )?(?:không (?:thuộc diện |phải )?(?:áp dụng|quy định|đánh giá|xét)|kad|k\.a\.d|n\/a)(?!\p{L})/u;
/** "Không có (không áp dụng)" */
const NOT_APPLICABLE_BEHIND = /[(,;–-] ?không áp dụng(?!\p{L})/u;

/** "Không áp dụng", "Không xét"; "Không có" may be a value ("nhà tạm: không có") and is none of these. */
export function saysNotApplicable(text: string): boolean {
  const bare = normalise(text).toLowerCase();
  return NOT_APPLICABLE.test(bare) || NOT_APPLICABLE_BEHIND.test(bare);
}
