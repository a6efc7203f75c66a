/** The line "(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)" that ties an appendix to its plan. */
import { cellAddress } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { fold, normalise } from '../text/fold';

/** A plan by number and date, as far as they are named. */
export interface NamedPlan {
  /** "1355/kh-ubnd", folded; null where the line leaves it blank. */
  readonly number: string | null;
  /** "2024-03-08"; null where the line leaves a part blank. */
  readonly date: string | null;
}

export interface PlanReference extends NamedPlan {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** "(Kèm theo", "(Ban hành kèm theo": cheap to tell before the text is folded. */
const MAY_BE_REFERENCE = /^[\s(*"“]*[kb][^\n]{0,20}theo/i;
const NUMBER = /\b(?:so|ke hoach|quyet dinh)\s*:?\s*(\d+)\s*[/-]\s*([a-z][a-z0-9-]*)/;
const DATE = /ngay\s*(\d{1,2})\s*(?:thang|[/.-])\s*(\d{1,2})\s*(?:nam|[/.-])\s*(\d{4})/;

/** The lines of one sheet that name the plan it belongs to. */
export function planReferences(grid: Grid): readonly PlanReference[] {
  const references: PlanReference[] = [];
  grid.values.forEach((values, index) => {
    values.forEach((value, offset) => {
      if (typeof value !== 'string' || !MAY_BE_REFERENCE.test(value) || grid.area === null) return;
      const reference = readReference(value);
      if (reference !== null) references.push({ ...reference, sheet: grid.sheet, cell: cellAddress(grid.area.top + index, grid.area.left + offset) });
    });
  });
  return references;
}

function readReference(text: string): Pick<PlanReference, 'number' | 'date' | 'text'> | null {
  const folded = fold(text);
  if (!/^\W*(ban hanh )?kem theo\b/.test(folded)) return null;
  return { ...planNamed(text), text: normalise(text) };
}

/** The plan that a text names: "Kế hoạch 1355/KH-UBND ngày 08/3/2024". */
export function planNamed(text: string): NamedPlan {
  const folded = fold(text);
  const number = NUMBER.exec(folded);
  const date = DATE.exec(folded);
  return {
    number: number === null ? null : `${Number(number[1])}/${number[2]}`,
    date: date === null ? null : `${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}`,
  };
}

/** The year of the plan that the lines name; null where none or several do. */
export function planYearOf(lines: readonly string[]): number | null {
  const years = new Set(lines.flatMap((line) => readReference(line)?.date?.slice(0, 4) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
