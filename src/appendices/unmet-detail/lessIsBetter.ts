/** Indicators whose values ought to be small. */

const WORDS =
  /nghèo|suy dinh dưỡng|thấp còi|nhà tạm|dột nát|thất nghiệp|chôn lấp|tảo hôn|cận huyết|sinh con thứ|bạo lực|mù chữ|bỏ học|tử vong|vi phạm|tội phạm|tệ nạn|tai nạn|ô nhiễm|khiếu kiện|khiếu nại|nợ đọng|thất thoát|lao động nông nghiệp/i;

/** May less be better? "Tỷ lệ hộ nghèo", but also "tỷ lệ hộ nghèo được hỗ trợ nhà ở": the words alone never decide. */
export function isLessBetter(text: string): boolean {
  return WORDS.test(text);
}
