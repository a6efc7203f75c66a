/** Which level a row of targets is about, where it says nothing else of the communes that it counts. */
import { fold } from '../../text/fold';
import { levelNamed, type Level } from '../level';

const COMMUNES_AT_LEVEL = 'xa (?:duoc cong nhan )?dat chuan (?:xa )?(?:ntm|nong thon moi)(?: nang cao| kieu mau)?$';
const SHARE = new RegExp(`^(?:ty|ti) le (?:so )?${COMMUNES_AT_LEVEL}`);
const COUNT = new RegExp(`^(?:tong )?(?:so )?${COMMUNES_AT_LEVEL}`);

/** "Tỷ lệ xã đạt chuẩn NTM nâng cao" */
export function levelOfShare(name: string): Level | null {
  return levelOf(name, SHARE);
}

/** "Xã đạt chuẩn NTM nâng cao" */
export function levelOfCount(name: string): Level | null {
  return levelOf(name, COUNT);
}

function levelOf(name: string, pattern: RegExp): Level | null {
  const folded = fold(name);
  return pattern.test(folded) ? levelNamed(folded) : null;
}
