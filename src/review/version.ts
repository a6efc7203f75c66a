/** The version of the add-in, as reports and stamps name it; the same as package.json says (a test proves it). */
export const VERSION = '0.1.0';
