/** Lines that look like a row of totals, but are a sentence with its number in it. */
import { fold } from '../text/fold';

const COUNT_OF_PLACES = /\d ?(xa|phuong|thi tran|don vi|dia phuong)\b/;

/** "Tổng số xã của tỉnh: 40 xã": without figures beside it a note, which is neither filled nor read as a row of totals. */
export function statesCount(label: string): boolean {
  return COUNT_OF_PLACES.test(fold(label));
}
