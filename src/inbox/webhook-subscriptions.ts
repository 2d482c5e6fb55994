/** Where HubSpot sends events. */
export const WEBHOOKS_PATH = '/webhooks/hubspot';

/** What the app asks HubSpot to be told of. */
export interface Subscription {
  subscriptionType: string;
  /** Of generic subscriptions: as in the manifest. */
  objectType?: string;
  propertyName?: string;
}

const changesOf = (
  objectType: string,
  properties: readonly string[],
): Subscription[] =>
  properties.map((propertyName) => ({
    subscriptionType: 'object.propertyChange',
    objectType,
    propertyName,
  }));

/**
 * The subscriptions of every way in: what happens to contacts, and no property of theirs.
 */
export const CONTACT_SUBSCRIPTIONS: readonly Subscription[] = [
  { subscriptionType: 'contact.privacyDeletion' },
  { subscriptionType: 'object.deletion', objectType: 'contact' },
  { subscriptionType: 'object.merge', objectType: 'contact' },
  { subscriptionType: 'object.restore', objectType: 'contact' },
];

/**
 * The properties whose changes a private app is told of: what marketing writes in HubSpot itself.
 * HubSpot documents subscriptions on custom objects for private apps alone.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/configure-webhooks
 */
export const OBJECT_SUBSCRIPTIONS: readonly Subscription[] = [
  ...changesOf('p_starter_vote', ['answer', 'answer_text']),
  ...changesOf('p_conversation_starter', [
    'status',
    'opener',
    'question',
    'segments',
    'valid_until',
  ]),
];
