import { Client } from '@hubspot/api-client';
import type { FilledAccount } from './fill-account.ts';

/** A card and a vote with HubSpot alone, without a service that keeps anything. */
export interface HubSpotsWay {
  /** The titles of the starters that a contact's card shows. */
  openCard(contactId: string): Promise<string[]>;
  /** Writes a vote as a record, tied to the contact and to a starter. */
  castVote(vote: {
    contactId: string;
    starterId: string;
    key: string;
  }): Promise<void>;
}

const perPage = 100;

/**
 * What HubSpot's examples of cards do with its client: at each opening they read the contact's
 * properties and its memberships, beside each other, and search the starters; for each vote they
 * create a record and associate it twice. Throws where HubSpot refuses a call.
 */
export const createHubSpotsWay = ({
  url,
  accessToken,
  starterTypeId,
  voteTypeId,
}: FilledAccount): HubSpotsWay => {
  const client = new Client({ accessToken, basePath: url });
  const call = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
  ): Promise<unknown> => {
    const answer = await client.apiRequest({
      method,
      path,
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(
        `${method} ${path} was answered ${answer.status}: ${text}`,
      );
    }

    return JSON.parse(text) as unknown;
  };

  return {
    openCard: async (contactId) => {
      const [memberships] = await Promise.all([
        call('GET', `/crm/lists/2026-09/records/0-1/${contactId}/memberships`),
        call(
          'GET',
          `/crm/objects/2026-09/contacts/${contactId}?properties=firstname,lastname,jobtitle,city,country,hs_language`,
        ),
      ]);
      const { results } = memberships as { results: { listId: string }[] };
      const isPublished = {
        propertyName: 'status',
        operator: 'EQ',
        value: 'published',
      };
      const found = (await call(
        'POST',
        `/crm/objects/2026-09/${starterTypeId}/search`,
        {
          filterGroups: [
            {
              filters: [
                isPublished,
                {
                  propertyName: 'segments',
                  operator: 'IN',
                  values: results.map(({ listId }) => listId),
                },
              ],
            },
            {
              filters: [
                isPublished,
                { propertyName: 'segments', operator: 'NOT_HAS_PROPERTY' },
              ],
            },
          ],
          properties: ['title', 'question', 'language', 'theme'],
          sorts: ['-hs_lastmodifieddate'],
          limit: perPage,
          after: '0',
        },
      )) as { results: { properties: { title: string } }[] };

      return found.results.map(({ properties }) => properties.title);
    },

    castVote: async ({ contactId, starterId, key }) => {
      const { id } = (await call('POST', `/crm/objects/2026-09/${voteTypeId}`, {
        properties: { vote_key: key, title: key, verdict: 'useful' },
        associations: [],
      })) as { id: string };
      await Promise.all(
        [
          ['contacts', contactId],
          [starterTypeId, starterId],
        ].map(([type, other]) =>
          call(
            'PUT',
            `/crm/objects/2026-09/${voteTypeId}/${id}/associations/default/${type}/${other}`,
          ),
        ),
      );
    },
  };
};
