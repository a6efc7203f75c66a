/** Each commune once in a roadmap, whatever it was called before a merger. */
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import type { Renaming } from '../../mergers/renaming';
import type { Mention } from '../../places/mention';
import { isGroupHeading } from '../../places/names';

/** The same commune twice in the same district's column; two communes of different districts may share a name. */
export function repeatedInRoadmaps(mentions: readonly Mention[], renaming: Renaming): readonly Finding[] {
  const first = new Map<Table | null, Map<string, Mention>>();
  return mentions.flatMap((mention) => {
    if (mention.list.source !== 'roadmap' || mention.full === null) return [];
    const inTable = first.get(mention.list.table) ?? new Map<string, Mention>();
    first.set(mention.list.table, inTable);
    const key = `${mention.districtKey}/${renaming.newestKey(mention)}/${mention.isFormer}`;
    const earlier = inTable.get(key);
    if (earlier === undefined) inTable.set(key, mention);
    return earlier === undefined ? [] : [repetition(earlier, mention)];
  });
}

function repetition(earlier: Mention, mention: Mention): Finding {
  const isOneColumn = mention.districtKey !== null || (earlier.heading === mention.heading && isGroupHeading(mention.heading));
  return {
    rule: 'roadmap/name-repeated',
    severity: isOneColumn && earlier.key === mention.key ? 'error' : 'warning',
    sheet: mention.list.sheet,
    cells: [...new Set([mention.cell, earlier.cell])],
    place: mention.full ?? mention.name,
    params: { year: mention.list.yearText, before: earlier.list.yearText },
  };
}
