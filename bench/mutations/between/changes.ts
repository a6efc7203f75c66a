/** Changes that make two tables of a workbook contradict each other. */
import { changed, countIn, likeCount, textOf, valueOf, type Breaks, type NewValue } from '../change';
import type { Draft, Place } from '../draft';
import type { LevelsPlan, RoadmapNames, WorkbookPlan } from './plan';

const STRANGERS = ['Hải Thượng', 'Quỳnh Lâm', 'Nghi Xuân', 'Đức Bồng', 'Lộc Yên'];
/** No assignment of the bench has them. */
const UNKNOWN_AGENCIES = ['Sở Ngoại vụ', 'Ban Dân tộc', 'Sở Du lịch', 'Tỉnh Đoàn', 'Ban Quản lý khu kinh tế'];

export function betweenChanges(workbook: readonly Draft[], plan: WorkbookPlan): Readonly<Record<string, Breaks>> {
  const { references, levels, lists, figures, certified, agencies } = plan;
  return {
    ...(references === undefined ? {} : { 'number of the plan': planNumber(workbook, references), 'date of the plan': planDate(workbook, references) }),
    ...(levels === undefined ? {} : { 'higher level first': levelFirst(workbook, levels), 'not in the lower roadmap': notBelow(workbook, levels) }),
    ...(lists === undefined ? {} : { 'registered commune missing': listsDiffer(workbook, lists) }),
    ...(figures === undefined ? {} : { 'figure of another table': figureDiffers(workbook, figures) }),
    ...(certified === undefined ? {} : { 'criterion met by fewer than certified': belowCertified(workbook, certified) }),
    ...(agencies === undefined
      ? {}
      : { 'agency that is not in the assignment': (random) => changed(workbook, [{ ...random.pick(agencies), value: random.pick(UNKNOWN_AGENCIES) }], []) }),
  };
}

/** "số 1355/KH-UBND" */
function planNumber(workbook: readonly Draft[], references: readonly Place[]): Breaks {
  return (random) => {
    const place = random.pick(references);
    const text = textOf(workbook, place);
    const number = /số (\d+)\//.exec(text)?.[1] ?? '';
    const other = random.integer(1, 4000);
    return other === Number(number) ? null : changed(workbook, [{ ...place, value: text.replace(`số ${number}/`, `số ${other}/`) }], []);
  };
}

/** Another day, of the same month. */
function planDate(workbook: readonly Draft[], references: readonly Place[]): Breaks {
  return (random) => {
    const place = random.pick(references);
    const text = textOf(workbook, place);
    const day = /ngày (\d+) tháng/.exec(text)?.[1] ?? '';
    const other = random.integer(1, 28);
    return other === Number(day) ? null : changed(workbook, [{ ...place, value: text.replace(`ngày ${day} tháng`, `ngày ${other} tháng`) }], []);
  };
}

interface Named extends Place {
  /** The place of its row among the years. */
  readonly year: number;
  readonly name: string;
}

function namesIn(workbook: readonly Draft[], { sheet, rows, columns }: RoadmapNames): readonly Named[] {
  return rows.flatMap((row, year) => columns.flatMap((column) => textOf(workbook, { sheet, row, column }).split('\n').filter((name) => name !== '').map((name) => ({ sheet, row, column, year, name }))));
}

/** The name goes from one cell of the column to another. */
function moved(workbook: readonly Draft[], from: Named, to: Place): readonly NewValue[] {
  const rest = textOf(workbook, from).split('\n').filter((name) => name !== from.name);
  const grown = [...textOf(workbook, to).split('\n').filter((name) => name !== ''), from.name];
  return [{ sheet: from.sheet, row: from.row, column: from.column, value: rest.length === 0 ? null : rest.join('\n') }, { ...to, value: grown.join('\n') }];
}

/** A commune that both roadmaps write alike reaches the lower level in a year after the higher one. */
function levelFirst(workbook: readonly Draft[], levels: readonly LevelsPlan[]): Breaks {
  return (random) => {
    const { lower, higher } = random.pick(levels);
    const offset = lower.rows.length - higher.rows.length;
    const pairs = namesIn(workbook, lower).flatMap((below) => namesIn(workbook, higher).filter((above) => above.name === below.name && above.column === below.column).map((above) => ({ below, above })));
    const { below, above } = random.pick(pairs);
    const later = lower.rows.filter((_, year) => year > above.year + offset);
    if (later.length === 0) return null;
    const to = { sheet: lower.sheet, row: random.pick(later), column: below.column };
    const change = changed(workbook, moved(workbook, below, to), []);
    return { ...change, cells: changed(workbook, [], [to, above]).cells };
  };
}

/** A commune of the higher roadmap that the lower one does not have takes the place of another. */
function notBelow(workbook: readonly Draft[], levels: readonly LevelsPlan[]): Breaks {
  return (random) => {
    const { higher } = random.pick(levels);
    const gone = random.pick(namesIn(workbook, higher));
    const names = textOf(workbook, gone).split('\n').map((name) => (name === gone.name ? random.pick(STRANGERS) : name));
    return changed(workbook, [{ sheet: gone.sheet, row: gone.row, column: gone.column, value: names.join('\n') }], []);
  };
}

/** One of the two lists has another commune in its place. */
function listsDiffer(workbook: readonly Draft[], lists: NonNullable<WorkbookPlan['lists']>): Breaks {
  return (random) => {
    const { name, inNames, joint, alone, beside } = random.pick(lists);
    const stranger = random.pick(STRANGERS);
    const place = random.pick([inNames, alone]);
    const text = textOf(workbook, place);
    const value = place === alone ? text.replace(name, stranger) : text.split(joint).map((one) => (one === name ? stranger : one)).join(joint);
    return changed(workbook, [{ ...place, value }], [inNames, alone, ...beside]);
  };
}

function figureDiffers(workbook: readonly Draft[], figures: NonNullable<WorkbookPlan['figures']>): Breaks {
  return (random) => {
    const { together, elsewhere } = random.pick(figures);
    const by = random.integer(1, 9);
    const values = together.map((place) => ({ ...place, value: likeCount(valueOf(workbook, place), (countIn(valueOf(workbook, place)) ?? 0) + by) }));
    return changed(workbook, values, elsewhere);
  };
}

/** By more than what rounding to whole percents explains. */
function belowCertified(workbook: readonly Draft[], { targets, share, percent }: NonNullable<WorkbookPlan['certified']>): Breaks {
  return (random) => changed(workbook, [{ ...random.pick(targets), value: random.integer(1, Math.floor(percent) - 1) }], [share]);
}
