/** Whether our marks are on some sheet. */
import { done, type Outcome } from './outcome';
import { withOwnFormats } from './ownFormats';

/** The names of the sheets with marks of ours, in one round trip. */
export function findHighlights(): Promise<Outcome<readonly string[]>> {
  return withOwnFormats((_, sheets) => Promise.resolve(done(sheets.filter(({ own }) => own.length > 0).map(({ name }) => name))));
}
