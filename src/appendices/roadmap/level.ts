/** Which level a roadmap is about, from its title lines or, failing them, the sheet's name. */
import { fold } from '../../text/fold';
import type { Level } from './table';

/** The longer names first: "nông thôn mới kiểu mẫu" contains "nông thôn mới". */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/kieu mau/, 'NTM kiểu mẫu'],
  [/nang cao/, 'NTM nâng cao'],
  [/nong thon moi|\bntm\b/, 'NTM'],
];

/** The nearest line that names a level decides: the lines of the plan's own title ("Chương trình … nông thôn mới") stand further up. */
export function levelOf(lines: readonly string[], sheet: string): Level | null {
  for (const text of [...lines].reverse().filter((line) => !/^\(?kem theo/.test(fold(line))).concat(sheet)) {
    const found = LEVELS.find(([pattern]) => pattern.test(fold(text)));
    if (found !== undefined) return found[1];
  }
  return null;
}
