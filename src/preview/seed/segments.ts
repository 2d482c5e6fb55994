/** The segments marketing thinks in; contacts name those they are in. */
export const segments = {
  pricing: 'Asked for pricing',
  multisite: 'Multi-site retail',
  hospitality: 'Hospitality',
  renewals: 'Renewals next quarter',
} as const;

/** Key of a segment. */
export type SegmentKey = keyof typeof segments;
