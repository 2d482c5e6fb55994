import type { StarterCreation } from '#src/starters/starter-creation.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { readStarterRecord } from './starter-records.ts';
import { starterRecordSchema, toProperties } from './starter-properties.ts';

/** Creates starters' records of one account. Methods throw `HubSpotError`. */
export const createStarterCreation = (
  client: HubSpotClient,
  starterTypeId: string,
): StarterCreation => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;
  const find = (requestKey: string) =>
    readStarterRecord(client, `${objects}/${requestKey}`, {
      idProperty: 'creation_key',
    });

  return {
    find,

    create: async (requestKey, starter) => {
      try {
        const { id } = await client.request({
          method: 'POST',
          path: objects,
          body: {
            properties: { ...toProperties(starter), creation_key: requestKey },
          },
          schema: starterRecordSchema,
          // Sent again it could be refused for the first attempt's sake: whoever asks looks first.
          repeatable: false,
        });

        return id;
      } catch (error) {
        const mayBeThere =
          error instanceof HubSpotError &&
          ['conflict', 'invalid'].includes(error.kind);
        if (mayBeThere && (await find(requestKey)) !== null) return null;
        throw error;
      }
    },
  };
};
