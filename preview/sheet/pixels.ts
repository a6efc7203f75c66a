/** The sizes of a file in the pixels of the screen, for its common fonts. */

/** Widths of columns are in characters. */
export const PIXELS_OF_A_CHARACTER = 7;

/** Heights of rows are in points. */
export const PIXELS_OF_A_POINT = 4 / 3;

/** What Excel gives rows and columns that have no size of their own. */
export const STANDARD_ROW = 20;
export const STANDARD_COLUMN = 64;
