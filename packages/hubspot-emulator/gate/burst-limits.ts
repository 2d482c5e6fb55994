/**
 * Calls in any ten seconds by kind of app: one that is installed by OAuth, and one for a single
 * account by the account's tier, with or without more that is bought.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const burstLimits = {
  oauth: 110,
  'private-starter': 100,
  private: 190,
  'private-with-more': 250,
} as const;

/** A kind of app, as limits tell them apart. */
export type AppKind = keyof typeof burstLimits;
