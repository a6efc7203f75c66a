/** Which level a roadmap is about, from its title lines or, failing them, the sheet's name. */
import { fold } from '../../text/fold';
import { levelNamed, type Level } from '../level';

/** The nearest line that names a level decides: the lines of the plan's own title ("Chương trình … nông thôn mới") stand further up. */
export function levelOf(lines: readonly string[], sheet: string): Level | null {
  for (const line of [...lines].reverse().concat(sheet)) {
    const folded = fold(line);
    const level = /^\(?kem theo/.test(folded) ? null : levelNamed(folded);
    if (level !== null) return level;
  }
  return null;
}
