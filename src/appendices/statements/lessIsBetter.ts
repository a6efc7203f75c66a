/** Indicators whose values ought to be small. */

const WORDS =
  /nghèo|suy dinh dưỡng|thấp còi|nhà tạm|dột nát|thất nghiệp|chôn lấp|tảo hôn|cận huyết|sinh con thứ|bạo lực|mù chữ|bỏ học|tử vong|vi phạm|tội phạm|tệ nạn|tai nạn|ô nhiễm|khiếu kiện|khiếu nại|nợ đọng|thất thoát|lao động nông nghiệp/i;

/** "tỷ lệ hộ nghèo được hỗ trợ nhà ở", "vi phạm … được hòa giải thành": what is done about it ought to be much. */
const DEALT_WITH = new RegExp(`(?:${WORDS.source}).*?được (?:hòa giải|hỗ trợ|giải quyết|xóa|khắc phục|xử lý kịp thời|vay|đào tạo|tạo việc làm|tiếp cận|cấp)(?!\\p{L})`, 'iu');

/** May less be better? "Tỷ lệ hộ nghèo", but not "tỷ lệ hộ nghèo được hỗ trợ nhà ở". */
export function isLessBetter(text: string): boolean {
  return WORDS.test(text) && !DEALT_WITH.test(text);
}
