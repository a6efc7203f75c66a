/** Abbreviations that the names of their district do not explain. */
import type { Finding } from '../../../appendices/finding';
import type { Mention } from '../../places/mention';

export function unresolved(mentions: readonly Mention[]): readonly Finding[] {
  return mentions
    .filter((mention) => mention.full === null)
    .map((mention) => ({ rule: 'place/abbreviation', severity: 'info', sheet: mention.list.sheet, cells: [mention.cell], place: mention.name, params: { district: mention.district ?? mention.heading } }));
}
