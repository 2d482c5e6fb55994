/**
 * How many records one page of HubSpot's lists holds and one of its batches takes.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis
 */
export const MOST_AT_ONCE = 100;
