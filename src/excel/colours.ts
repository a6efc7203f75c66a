/** What a marked cell looks like, and which mark goes before which. */
import type { Severity } from '../appendices/finding';

/** From the gravest; a cell with several findings shows the gravest. */
export const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'unmet', 'info'];

/** Dark text on a light ground of the same hue: at least 4.5 to 1, also on a grey print. */
export const MARK_COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: '#FFC7CE', text: '#9C0006' },
  warning: { fill: '#FFEB9C', text: '#7F4A00' },
  unmet: { fill: '#E4D7F5', text: '#4B2E83' },
  info: { fill: '#DDEBF7', text: '#1F4E78' },
};
