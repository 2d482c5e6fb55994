import { fillText, type Language, MAX_TITLE } from '@starters/contracts';
import { z } from 'zod';
import type { OrderRecords } from '#src/orders/order-records.ts';
import type { OrderWithWaiters } from '#src/orders/order.ts';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { associateEach } from './associate-each.ts';
import type { HubSpotClient } from './create-client.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import { toOutboxError } from './to-refusal.ts';
import { HubSpotError } from './hubspot-error.ts';
import type { StarterProperty } from './objects/starter.object.ts';

const recordSchema = z.object({ id: z.string() });
const foundSchema = z.object({
  id: z.string(),
  properties: z.object({ people_waiting: z.string().nullish() }),
});

const isNotFound = (error: unknown): boolean =>
  error instanceof HubSpotError && error.kind === 'not_found';

/** Orders of one account as starters in status `requested`, through the client. */
export const createOrderRecords = ({
  client,
  starterTypeId,
  language,
}: {
  client: HubSpotClient;
  starterTypeId: string;
  /** Language of the records' titles. */
  language: Language;
}): OrderRecords => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  const find = async (orderKey: string) => {
    try {
      return await client.request({
        method: 'GET',
        path: `${objects}/${orderKey}`,
        query: { idProperty: 'order_key', properties: 'people_waiting' },
        schema: foundSchema,
        lane: 'background',
        repeatable: true,
      });
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  };

  const create = async (
    order: OrderWithWaiters,
    ownerId: string | null,
  ): Promise<string> => {
    const { orderedTitle } = textsIn(language);
    const title = fillText(orderedTitle, { brief: order.brief });
    const properties: Partial<
      Record<StarterProperty | 'hubspot_owner_id', string>
    > = {
      title: shorten(title, MAX_TITLE),
      status: 'requested',
      language,
      request_brief: order.brief,
      people_waiting: String(order.waiting),
      order_key: order.orderKey,
      ...(ownerId === null ? {} : { hubspot_owner_id: ownerId }),
    };
    const { id } = await client.request({
      method: 'POST',
      path: objects,
      body: { properties },
      schema: recordSchema,
      lane: 'background',
      // The key is unique, so a repeated creation is refused.
      repeatable: false,
    });

    return id;
  };

  /** Creates the record; without its owner where HubSpot no longer has that owner. */
  const createFor = async (order: OrderWithWaiters): Promise<string> => {
    try {
      return await create(order, order.ownerId);
    } catch (error) {
      const isOwnerRefused =
        order.ownerId !== null &&
        error instanceof HubSpotError &&
        error.kind === 'invalid';
      if (!isOwnerRefused) throw error;

      return create(order, null);
    }
  };

  /** False when the record is gone: marketing deleted it, and it stays so. */
  const update = async (id: string, waiting: number): Promise<boolean> => {
    try {
      // All other fields are edited by marketing by now.
      await client.request({
        method: 'PATCH',
        path: `${objects}/${id}`,
        body: { properties: { people_waiting: String(waiting) } },
        schema: recordSchema,
        lane: 'background',
        repeatable: true,
      });

      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  };

  /** The result of an order whose record is there, once it is tied to its clients. */
  const associate = async (
    { orderKey, contactIds }: OrderWithWaiters,
    recordId: string,
  ): Promise<SendResult> => {
    const refusals = await associateEach(
      client,
      { fromType: starterTypeId, toType: 'contacts' },
      contactIds.map((toId) => ({ key: toId, fromId: recordId, toId })),
    );
    const [refusal] = refusals.values();

    return refusal
      ? { key: orderKey, ok: false, refusal, recordId }
      : { key: orderKey, ok: true, recordId };
  };

  return {
    send: async (order, recordId) => {
      try {
        const known = recordId ?? (await find(order.orderKey))?.id ?? null;
        if (known === null) {
          return await associate(order, await createFor(order));
        }

        return (await update(known, order.waiting))
          ? await associate(order, known)
          : { key: order.orderKey, ok: true, recordId: known };
      } catch (error) {
        throw toOutboxError(error);
      }
    },

    findSame: async (order) => {
      try {
        const found = await find(order.orderKey);
        const isSame =
          found?.properties.people_waiting === String(order.waiting);
        if (!found || !isSame) return null;

        return (await associate(order, found.id)).ok ? found.id : null;
      } catch (error) {
        throw toOutboxError(error);
      }
    },
  };
};
