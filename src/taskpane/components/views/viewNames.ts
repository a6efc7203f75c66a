/** The ways in which findings can be looked at. */
export const VIEWS = ['sheets', 'place', 'criterion', 'agency', 'nearest', 'summary'] as const;

export type ViewName = (typeof VIEWS)[number];
