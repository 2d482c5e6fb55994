import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EventKind, HubSpotEvent } from './hubspot-event.ts';

const id = z
  .union([z.number(), z.string()])
  .transform(String)
  .pipe(z.string().max(50));
/** The last moment that there is: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const lastMoment = 8_640_000_000_000_000;
/** An id of a record, as it is kept. */
const recordId = /^\d{1,15}$/;
const typeName = /^[\w-]{1,50}$/;

/** https://developers.hubspot.com/docs/api-reference/latest/webhooks/guide */
const eventSchema = z.object({
  subscriptionId: z.number().optional(),
  portalId: z.number().int(),
  occurredAt: z.number().int().positive().max(lastMoment),
  subscriptionType: z.string().max(100),
  objectId: id,
  objectTypeId: z.string().optional(),
  propertyName: z.string().optional(),
  propertyValue: z.unknown().optional(),
  primaryObjectId: id.optional(),
  mergedObjectIds: z.array(id).optional(),
  newObjectId: id.optional(),
});

type Told = z.infer<typeof eventSchema>;

const contactTypeId = '0-1';

const kinds = new Map<string, EventKind>(
  Object.entries({
    privacyDeletion: 'privacy_deletion',
    deletion: 'deletion',
    merge: 'merge',
    restore: 'restore',
    propertyChange: 'change',
  }),
);

/** HubSpot's own ids of events are not unique: what it tells identifies an event. */
const keyOf = (told: Told): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        told.subscriptionType,
        told.subscriptionId,
        told.objectId,
        told.occurredAt,
        told.propertyName,
        told.propertyValue,
        told.mergedObjectIds,
      ]),
    )
    .digest('base64url');

const toEvent = (each: unknown): HubSpotEvent[] => {
  const told = eventSchema.safeParse(each).data;
  if (!told) return [];
  const [object = '', what = ''] = told.subscriptionType.split('.');
  const kind = kinds.get(what);
  const objectType = told.objectTypeId ?? object;
  if (!kind || !recordId.test(told.objectId)) return [];
  const isContact = object === 'contact' || told.objectTypeId === contactTypeId;
  if (!isContact && !typeName.test(objectType)) return [];
  const others = [
    told.primaryObjectId,
    told.newObjectId,
    ...(told.mergedObjectIds ?? []),
  ].filter(
    (other) =>
      other !== undefined && other !== told.objectId && recordId.test(other),
  );

  return [
    {
      accountId: told.portalId,
      kind,
      objectType: isContact ? 'contact' : objectType,
      recordId: told.objectId,
      otherIds: [...new Set(others)].filter((other) => other !== undefined),
      occurredAt: new Date(told.occurredAt),
      key: keyOf(told),
    },
  ];
};

/**
 * Reads what HubSpot sent. Events that are of no use to us, or not to be understood, are passed
 * over, so that one of them does not bring all others back. No value of a property is kept.
 *
 * @returns null where it is no list of events
 */
export const readWebhooks = (body: unknown): HubSpotEvent[] | null =>
  Array.isArray(body) ? body.flatMap(toEvent) : null;
