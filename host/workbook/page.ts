/** How a sheet is printed. */

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

/** Replaced, never changed in place. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** The number that files give the size of the paper: 9 is A4. */
  readonly paper: number;
  /** In inches. */
  readonly margins: Readonly<Record<Margin, number>>;
  /** As many pages wide and high as these, 0 for as many as it takes; null where it is printed at its own scale. */
  readonly fit: { readonly wide: number; readonly high: number } | null;
  readonly isCentered: boolean;
}

/** What Excel has where a file says nothing (paper: Letter). */
export const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paper: 1,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  fit: null,
  isCentered: false,
};

/** By the names that the API gives them. */
export const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
