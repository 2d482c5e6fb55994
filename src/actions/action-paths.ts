/** Where HubSpot calls the actions; the manifest names the same. */
export const ACTION_PATHS = {
  bestLine: '/actions/best-line',
  giveVerdict: '/actions/give-verdict',
} as const;
