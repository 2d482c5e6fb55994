import { fillText, type Language, MAX_TITLE } from '@starters/contracts';
import { z } from 'zod';
import type { OrderRecords } from '#src/orders/order-records.ts';
import type { OutgoingOrder } from '#src/orders/order.ts';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import type { StarterProperty } from './objects/starter.object.ts';

const recordSchema = z.object({ id: z.string() });
const anySchema = batchAnswerSchema(z.unknown());

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

  const find = async ({ recordId, orderKey }: OutgoingOrder) => {
    if (recordId !== null) return recordId;
    try {
      const { id } = await client.request({
        method: 'GET',
        path: `${objects}/${orderKey}`,
        query: { idProperty: 'order_key', properties: 'title' },
        schema: recordSchema,
        lane: 'background',
        repeatable: true,
      });

      return id;
    } catch (error) {
      if (error instanceof HubSpotError && error.kind === 'not_found') {
        return null;
      }
      throw error;
    }
  };

  const create = async (
    order: OutgoingOrder,
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
      // Sent twice, the second would be refused: the key is unique.
      repeatable: false,
    });

    return id;
  };

  /** An author who left meanwhile is no owner any more: then it is asked of nobody. */
  const createFor = async (order: OutgoingOrder): Promise<string> => {
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

  const update = async (id: string, { waiting }: OutgoingOrder) => {
    // Everything else is marketing's by now.
    await client.request({
      method: 'PATCH',
      path: `${objects}/${id}`,
      body: { properties: { people_waiting: String(waiting) } },
      schema: recordSchema,
      lane: 'background',
      repeatable: true,
    });
  };

  return {
    send: async (order) => {
      try {
        const known = await find(order);
        const recordId = known ?? (await createFor(order));
        if (known !== null) await update(known, order);
        // A client deleted meanwhile is an error inside the answer: the order stands without it.
        await client.request({
          method: 'POST',
          path: `/crm/associations/2026-09/${starterTypeId}/contacts/batch/associate/default`,
          body: {
            inputs: order.contactIds.map((contactId) => ({
              from: { id: recordId },
              to: { id: contactId },
            })),
          },
          schema: anySchema,
          lane: 'background',
          repeatable: true,
        });

        return { ok: true, recordId };
      } catch (error) {
        const isRefused =
          error instanceof HubSpotError &&
          (error.kind === 'invalid' || error.kind === 'not_found');
        if (!isRefused) throw error;

        return { ok: false, because: error.message };
      }
    },
  };
};
