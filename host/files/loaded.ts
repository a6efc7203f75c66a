/** What is remembered of the file that a workbook was opened from, so that saving changes only what has changed. */
import type { Sheet } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import type { Name } from '../workbook/workbook';
import type { Package } from './package';

export interface LoadedSheet {
  /** Path of its part. */
  readonly path: string;
  /** The id of its relation to the workbook. */
  readonly relation: string;
  /** The sheet as it was read; its collections are copies. */
  readonly before: Readonly<Sheet>;
}

export interface LoadedPart {
  readonly path: string;
  readonly xml: string;
}

export interface LoadedFile {
  readonly pack: Package;
  /** Path of the workbook's part, "xl/workbook.xml". */
  readonly workbookPath: string;
  /** By the id of the sheet. */
  readonly sheets: ReadonlyMap<string, LoadedSheet>;
  /** Ids of the sheets in their order. */
  readonly order: readonly string[];
  /** In the order of the file. */
  readonly names: readonly Name[];
  /** By the index of their cell format. */
  readonly styles: readonly CellStyle[];
  /** By the id of the custom XML part. */
  readonly customXml: ReadonlyMap<string, LoadedPart>;
}
