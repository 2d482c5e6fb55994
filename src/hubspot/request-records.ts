import { fillText, type Language, MAX_TITLE } from '@starters/contracts';
import { z } from 'zod';
import type { RequestRecords } from '#src/requests/request-records.ts';
import type { RequestWithWaiters } from '#src/requests/request.ts';
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

/** Requests of one account as starters in status `requested`, through the client. */
export const createRequestRecords = ({
  client,
  starterTypeId,
  language,
}: {
  client: HubSpotClient;
  starterTypeId: string;
  /** Language of the records' titles. */
  language: Language;
}): RequestRecords => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  const find = async (requestKey: string) => {
    try {
      return await client.request({
        method: 'GET',
        path: `${objects}/${requestKey}`,
        query: { idProperty: 'creation_key', properties: 'people_waiting' },
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
    request: RequestWithWaiters,
    ownerId: string | null,
  ): Promise<string> => {
    const { requestedTitle } = textsIn(language);
    const title = fillText(requestedTitle, { brief: request.brief });
    const properties: Partial<
      Record<StarterProperty | 'hubspot_owner_id', string>
    > = {
      title: shorten(title, MAX_TITLE),
      status: 'requested',
      language,
      request_brief: request.brief,
      people_waiting: String(request.waiting),
      creation_key: request.requestKey,
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
  const createFor = async (request: RequestWithWaiters): Promise<string> => {
    try {
      return await create(request, request.ownerId);
    } catch (error) {
      const isOwnerRefused =
        request.ownerId !== null &&
        error instanceof HubSpotError &&
        error.kind === 'invalid';
      if (!isOwnerRefused) throw error;

      return create(request, null);
    }
  };

  /** False when the record is gone: marketing deleted it, and it stays so. */
  const update = async (
    id: string,
    { requestKey, waiting }: RequestWithWaiters,
  ): Promise<boolean> => {
    try {
      // All other fields are edited by marketing by now.
      await client.request({
        method: 'PATCH',
        path: `${objects}/${id}`,
        body: {
          properties: {
            people_waiting: String(waiting),
            creation_key: requestKey,
          } satisfies Partial<Record<StarterProperty, string>>,
        },
        schema: recordSchema,
        lane: 'background',
        // An attempt without an answer may land after a later count: the outbox waits it out.
        repeatable: false,
      });

      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  };

  /** The result of a request whose record is there, once it is tied to its clients. */
  const associate = async (
    { requestKey, contactIds }: RequestWithWaiters,
    recordId: string,
  ): Promise<SendResult> => {
    const refusals = await associateEach(
      client,
      { fromType: starterTypeId, toType: 'contacts' },
      contactIds.map((toId) => ({ key: toId, fromId: recordId, toId })),
    );
    const [refusal] = refusals.values();

    return refusal
      ? { key: requestKey, ok: false, refusal, recordId }
      : { key: requestKey, ok: true, recordId };
  };

  return {
    send: async (request, recordId) => {
      try {
        const known = recordId ?? (await find(request.requestKey))?.id ?? null;
        if (known === null) {
          return await associate(request, await createFor(request));
        }

        return (await update(known, request))
          ? await associate(request, known)
          : { key: request.requestKey, ok: true, recordId: known };
      } catch (error) {
        throw toOutboxError(error);
      }
    },

    findSame: async (request) => {
      try {
        const found = await find(request.requestKey);
        const isSame =
          found?.properties.people_waiting === String(request.waiting);
        if (!found || !isSame) return null;

        return (await associate(request, found.id)).ok ? found.id : null;
      } catch (error) {
        throw toOutboxError(error);
      }
    },
  };
};
