/** How a cell looks, as far as the host knows; what it does not know (diagonals, rotation …) stays with `origin`. */

export type Horizontal = 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type Vertical = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** Never changed in place, so that cells can share one. */
export interface CellStyle {
  /** Index of the cell format in the file that it was read from; a changed copy keeps it. */
  readonly origin: number;
  /** en-US code. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly fontColor: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** The line at each side as files name it: "thin", "double"; null for none. */
  readonly borderLeft: string | null;
  readonly borderRight: string | null;
  readonly borderTop: string | null;
  readonly borderBottom: string | null;
  /** The cell was entered with a leading apostrophe: its text is never read as a number or a formula. */
  readonly textPrefix: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  origin: 0,
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  borderLeft: null,
  borderRight: null,
  borderTop: null,
  borderBottom: null,
  textPrefix: false,
};

/** The sides by their names in files, in the order of the schema. */
export const BORDERS = { left: 'borderLeft', right: 'borderRight', top: 'borderTop', bottom: 'borderBottom' } as const;

/** What may differ between the stretches of one text. */
export const TEXT_LOOKS = ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor'] as const;
export type TextLook = (typeof TEXT_LOOKS)[number];

export type StyleChange = Partial<Omit<CellStyle, 'origin'>>;

/** The style with the change made; the same object where nothing differs. */
export function withStyle(style: CellStyle, change: StyleChange): CellStyle {
  const changed = { ...style, ...change };
  return sameStyle(style, changed) ? style : changed;
}

export function sameStyle(one: CellStyle, other: CellStyle): boolean {
  return STYLE_KEYS.every((key) => one[key] === other[key]);
}

const STYLE_KEYS = Object.keys(DEFAULT_STYLE) as (keyof CellStyle)[];
