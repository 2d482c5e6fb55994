/** One event as HubSpot sends it. https://developers.hubspot.com/docs/api-reference/latest/webhooks/guide */
export interface WebhookEvent {
  eventId: number;
  subscriptionId: number;
  portalId: number;
  appId: number;
  /** In ms since 1970. */
  occurredAt: number;
  /** Such as `contact.deletion`, or `object.propertyChange`. */
  subscriptionType: string;
  attemptNumber: number;
  objectId: number;
  /** Of generic subscriptions. */
  objectTypeId?: string;
  propertyName?: string;
  propertyValue?: string;
  changeSource?: string;
  /** Of merges. */
  primaryObjectId?: number;
  mergedObjectIds?: number[];
  newObjectId?: number;
  numberOfPropertiesMoved?: number;
}

/** What happened to a record, before it is an event of a subscription. */
export interface Happening {
  what:
    | 'creation'
    | 'deletion'
    | 'privacyDeletion'
    | 'merge'
    | 'restore'
    | 'propertyChange';
  objectTypeId: string;
  objectId: number;
  propertyName?: string;
  propertyValue?: string;
  merged?: { primary: number; other: number };
}

/** What an app subscribed to. */
export interface WebhookSubscription {
  /** As in the manifest: `contact.privacyDeletion`, `object.deletion`. */
  subscriptionType: string;
  /** Object type id, of generic subscriptions. */
  objectTypeId?: string;
  propertyName?: string;
}

/** Objects by the names of subscriptions that are of one of HubSpot's own. */
const ownObjects = new Map([
  ['contact', '0-1'],
  ['company', '0-2'],
  ['deal', '0-3'],
  ['ticket', '0-5'],
]);

/** Whether a subscription asks for this. */
export const isSubscribed = (
  subscription: WebhookSubscription,
  { what, objectTypeId, propertyName }: Happening,
): boolean => {
  const [of, type] = subscription.subscriptionType.split('.');
  const isOfObject =
    of === 'object'
      ? subscription.objectTypeId === objectTypeId
      : ownObjects.get(of ?? '') === objectTypeId;

  return (
    isOfObject &&
    type === what &&
    (what !== 'propertyChange' || subscription.propertyName === propertyName)
  );
};
