/** The segments marketing thinks in; contacts name those they are in. */
export const segments = {
  pricing: 'Asked for pricing',
  multisite: 'Multi-site retail',
  hospitality: 'Hospitality',
  renewals: 'Renewals next quarter',
} as const;

/** Further segments of the seed of believable size. */
export const moreSegments = {
  prospects: 'New this quarter',
  franchise: 'Franchises',
  practices: 'Medical practices',
  quiet: 'Quiet for 90 days',
} as const;

/** Key of a segment. */
export type SegmentKey = keyof typeof segments | keyof typeof moreSegments;
