import type { Language } from '@starters/contracts';
import { z } from 'zod';
import type {
  HubSpotClient,
  HubSpotRequest,
} from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { isRead } from './read-only.ts';

const bodySchema = z.looseObject({
  name: z.string().optional(),
  properties: z.array(z.unknown()).default([]),
});

/** What a call would do, for whoever is asked. */
const sayWrite = ({
  method,
  path,
  body,
}: Pick<HubSpotRequest<unknown>, 'method' | 'path' | 'body'>): string => {
  const { name = '', properties } = bodySchema.parse(body ?? {});
  if (path.startsWith('/crm-object-schemas/')) {
    return `the custom object ${name}, with ${properties.length} properties`;
  }
  const [typeId = '', property = name] = path.split('/').slice(4);

  return method === 'POST'
    ? `the property ${name} on ${typeId}`
    : `options of the property ${property} on ${typeId}`;
};

/**
 * What making the app's objects would create in an account, in sentences; empty where they are
 * complete. The command itself runs, with a client that notes what it would write: so the list cannot
 * say less than what is done.
 */
export const planWrites = async (
  client: HubSpotClient,
  language: Language,
): Promise<string[]> => {
  const writes: string[] = [];
  await installObjects(
    {
      accountId: client.accountId,
      request: async (request) => {
        if (isRead(request)) return client.request(request);
        writes.push(sayWrite(request));

        return request.schema.parse({
          ...bodySchema.parse(request.body ?? {}),
          name: bodySchema.parse(request.body ?? {}).name ?? '',
          objectTypeId: '2-0',
          properties: [],
        });
      },
    },
    language,
  );

  return writes;
};
