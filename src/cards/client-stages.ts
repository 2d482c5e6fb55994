/**
 * Lifecycle stages of those who buy already, as HubSpot keeps them and as it labels them in our
 * languages; everybody else is a new client.
 * https://knowledge.hubspot.com/records/use-lifecycle-stages
 */
export const clientStages = [
  'customer',
  'evangelist',
  'client',
  'ambassadeur',
  'évangéliste',
];
