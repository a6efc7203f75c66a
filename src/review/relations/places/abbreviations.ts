/** Abbreviations that the names of their district do not explain. */
import type { Finding } from '../../../appendices/finding';
import type { Mention } from '../../places/mention';

export function unresolved(mentions: readonly Mention[]): readonly Finding[] {
  return mentions
    .filter((mention) => mention.full === null)
    .map(({ list, cell, name, district, heading }) => {
      const above = district ?? heading;
      return { rule: 'place/abbreviation', severity: 'info', sheet: list.sheet, cells: [cell], place: name, ...(above === '' ? {} : { params: { district: above } }) };
    });
}
