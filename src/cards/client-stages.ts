/**
 * Lifecycle stages of existing clients, by HubSpot's internal value and by its label in each
 * language; contacts in other stages are new clients.
 * https://knowledge.hubspot.com/records/use-lifecycle-stages
 */
export const clientStages = [
  'customer',
  'evangelist',
  'client',
  'ambassadeur',
  'évangéliste',
];
