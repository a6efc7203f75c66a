/** What the lines above the tables of a sheet say of the criteria: the province, the plan, communes or districts. */
import { planNamed, planReferences, type NamedPlan } from '../../appendices/planReference';
import type { Table } from '../../appendices/table';
import type { CriteriaSet } from '../../criteria/set';
import type { Grid } from '../../sheet/grid';
import { linesAbove } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';

export interface SheetTitle {
  /** The provinces named, folded: "khanh hoa". */
  readonly provinces: ReadonlySet<string>;
  readonly plans: readonly NamedPlan[];
  /** The sheet is about districts that reach a level, not about communes. */
  readonly isOfDistricts: boolean;
}

/** Names of provinces have two words at least; of longer ones these two are enough to tell them apart. */
const PROVINCE = /(?:[Tt]ỉnh|TỈNH)[ :]+(\p{Lu}[\p{L}'-]* ?-? ?\p{Lu}[\p{L}'-]*)/gu;
/** What a plan is called says nothing of the sheet, and a line that names communes is about them. */
const DISTRICTS = /^(?!.*\b(kem theo|xa|thi tran)\b).*\b((nong thon moi|ntm) cap huyen|tieu chi (quoc gia )?(ve )?huyen|huyen (dat chuan |dat )?(nong thon moi|ntm))\b/;

/** Of the lines above the first table of the sheet. */
export function titleOf(grid: Grid, tables: readonly Table[]): SheetTitle {
  const top = Math.min(...tables.filter(({ sheet }) => sheet === grid.sheet).map(({ header }) => header.top));
  const lines = Number.isFinite(top) ? linesAbove(grid, top, 0).map(({ text }) => text) : [];
  return {
    provinces: new Set(lines.flatMap(provincesIn)),
    plans: planReferences(grid),
    isOfDistricts: lines.some((line) => DISTRICTS.test(fold(line))),
  };
}

function provincesIn(text: string): string[] {
  return [...normalise(text).matchAll(PROVINCE)].map((match) => fold(match[1] ?? ''));
}

/** Is the set that of the province, or of the plan, that the sheet names? */
export function isNamedBy({ legalBasis }: CriteriaSet, { provinces, plans }: SheetTitle): boolean {
  const [province] = provinces;
  const [own] = provincesIn(legalBasis);
  if (province !== undefined && provinces.size === 1 && own === province) return true;
  const plan = planNamed(legalBasis);
  return plan.number !== null && plan.date !== null && plans.some(({ number, date }) => number === plan.number && date === plan.date);
}

/** A province's set: it says whose it is, or changes another one. */
export function isProvincial({ base, legalBasis }: CriteriaSet): boolean {
  return base !== undefined || provincesIn(legalBasis).length > 0;
}
