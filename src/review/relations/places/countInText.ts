/** R5 in running text: "07 xã đăng ký: …" names seven. */
import type { Finding } from '../../../appendices/finding';
import type { PlaceList } from '../../places/list';
import { districtKey } from '../../places/names';
import type { Register } from '../../places/register';

/** Only a person knows whether the number or a name is wrong. */
export function countsInText({ lists, mentions }: Register): readonly Finding[] {
  const districts = new Set(mentions.flatMap((mention) => mention.districtKey ?? []));
  /** "12 xã (Cam Lâm, Cam Ranh)" tells the districts. */
  const isOfDistricts = ({ places }: PlaceList): boolean => places.every(({ name }) => districts.has(districtKey(name)));
  return lists.flatMap((list) => {
    const { sheet, cell, counted = null, places } = list;
    if (counted === null || counted === places.length || isOfDistricts(list)) return [];
    return [{ rule: 'place/text-count', severity: 'warning', sheet, cells: [cell], actual: counted, expected: places.length, difference: counted - places.length }];
  });
}
