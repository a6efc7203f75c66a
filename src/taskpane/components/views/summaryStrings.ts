/** What the summary of criteria says; fetched with it. */
import { formatNumber } from '../../../review/messages/format';
import { useLanguage, type Language } from '../../language';

const one = (value: number): number => Math.round(value * 10) / 10;

const vi = {
  none: 'Chưa có biểu nào ghi đủ tiêu chí của nhiều xã để tổng hợp.',
  title: (sheet: string, level: string | null, year: number | null) => [sheet, level === null ? null : `xã ${level}`, year === null ? null : `năm ${year}`].filter((part) => part !== null).join(' · '),
  counted: (places: number, criteria: number, set: string | null) => `${places} xã, ${criteria} tiêu chí. ${set === null ? 'Đếm theo đánh dấu trong biểu.' : `Xét theo ${set}.`}`,
  average: (least: number, most: number) => (one(least) === one(most) ? `Bình quân ${formatNumber(one(least), 'vi')} tiêu chí/xã.` : `Bình quân từ ${formatNumber(one(least), 'vi')} đến ${formatNumber(one(most), 'vi')} tiêu chí/xã, tùy các ô chưa rõ.`),
  floorLabel: 'Mức sàn số tiêu chí (không còn xã dưới)',
  floorHint: 'Ghi số tiêu chí để xem xã nào còn dưới mức đó.',
  floorStated: 'Lấy từ câu ghi trong sổ tính; có thể ghi số khác.',
  statedAt: (floor: number, cell: string) => `Mức ${floor} ghi ở ${cell}`,
  floor: (floor: number, below: readonly string[], perhaps: readonly string[]) =>
    [below.length === 0 ? `Không có xã nào chắc chắn dưới ${floor} tiêu chí.` : `${below.length} xã dưới ${floor} tiêu chí: ${below.join(', ')}.`, perhaps.length === 0 ? '' : `Chưa rõ ${perhaps.length} xã: ${perhaps.join(', ')}.`].join(' ').trim(),
  groups: 'Xã theo số tiêu chí đạt',
  groupHeader: 'Số tiêu chí',
  placeCount: 'Số xã',
  names: 'Các xã',
  group: (lowest: number, highest: number) => (lowest === highest ? `${lowest}` : lowest === 0 ? `Dưới ${highest + 1}` : `${lowest}–${highest}`),
  undecided: 'Chưa rõ',
  criteria: 'Xã đạt từng tiêu chí',
  criterion: 'Tiêu chí',
  met: 'Đạt',
  unknown: 'Chưa rõ',
  share: 'Tỷ lệ',
  open: 'chưa rõ',
  places: 'Tiêu chí đạt của từng xã',
  place: 'Xã',
  metCriteria: 'Đạt',
  unmetCriteria: 'Chưa đạt',
  missing: (unmet: readonly string[], unknown: readonly string[]) => [unmet.join(', '), unknown.length === 0 ? '' : `chưa rõ: ${unknown.join(', ')}`].filter((part) => part !== '').join('; '),
};

type SummaryStrings = typeof vi;

const en: SummaryStrings = {
  none: 'No table tells enough criteria of several communes to be summed up.',
  title: (sheet, level, year) => [sheet, level === null ? null : `communes ${level}`, year].filter((part) => part !== null).join(' · '),
  counted: (places, criteria, set) => `${places} communes, ${criteria} criteria. ${set === null ? "Counted by the sheet's own marks." : `Judged by ${set}.`}`,
  average: (least, most) => (one(least) === one(most) ? `${formatNumber(one(least), 'en')} criteria a commune on average.` : `${formatNumber(one(least), 'en')} to ${formatNumber(one(most), 'en')} criteria a commune on average, as the unknown turn out.`),
  floorLabel: 'Floor of criteria (no commune below)',
  floorHint: 'Write a number of criteria to see the communes below it.',
  floorStated: 'Taken from a sentence of the workbook; another number may be written.',
  statedAt: (floor, cell) => `${floor} stated at ${cell}`,
  floor: (floor, below, perhaps) =>
    [below.length === 0 ? `No commune is certainly below ${floor} criteria.` : `${below.length} below ${floor} criteria: ${below.join(', ')}.`, perhaps.length === 0 ? '' : `Not known of ${perhaps.length}: ${perhaps.join(', ')}.`].join(' ').trim(),
  groups: 'Communes by number of criteria met',
  groupHeader: 'Criteria',
  placeCount: 'Count',
  names: 'Communes',
  group: (lowest, highest) => (lowest === highest ? `${lowest}` : lowest === 0 ? `Below ${highest + 1}` : `${lowest}–${highest}`),
  undecided: 'Not known',
  criteria: 'Communes that meet each criterion',
  criterion: 'Criterion',
  met: 'Met',
  unknown: 'Unknown',
  share: 'Share',
  open: 'open',
  places: 'Criteria met by each commune',
  place: 'Commune',
  metCriteria: 'Met',
  unmetCriteria: 'Unmet',
  missing: (unmet, unknown) => [unmet.join(', '), unknown.length === 0 ? '' : `unknown: ${unknown.join(', ')}`].filter((part) => part !== '').join('; '),
};

const STRINGS: Readonly<Record<Language, SummaryStrings>> = { vi, en };

export function useSummaryStrings(): SummaryStrings {
  return STRINGS[useLanguage()];
}
