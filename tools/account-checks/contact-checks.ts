import { z } from 'zod';
import { type AccountCheck, expectThat } from './account-check.ts';
import { createContact } from './create-contact.ts';

const found = z.object({
  total: z.number(),
  results: z.array(z.object({ id: z.string() })),
});
const record = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});

/** How often a new record is looked for, and how long between. */
const looks = 12;
const betweenMs = 10_000;

/** Checks that make contacts and tasks of their own. */
export const contactChecks: AccountCheck[] = [
  {
    line: 'That `fetchCrmObjectProperties` gives `createdate` and `hubspot_owner_assigneddate` to the millisecond, as the API does',
    run: async (probe) => {
      const { id } = await createContact(probe);
      const { properties } = await probe.call(
        'GET',
        `/crm/objects/2026-09/contacts/${id}?properties=createdate`,
        record,
      );
      const at = properties['createdate'] ?? '';
      expectThat(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at),
        `the API writes "${at}"`,
      );

      return `the API writes "${at}"; what the hook writes is to be seen in a card`;
    },
  },
  {
    line: 'How long the search index lags at most',
    run: async (probe) => {
      const { email } = await createContact(probe);
      for (let look = 0; look < looks; look += 1) {
        const { total } = await probe.call(
          'POST',
          '/crm/objects/2026-09/contacts/search',
          found,
          {
            filterGroups: [
              {
                filters: [
                  { propertyName: 'email', operator: 'EQ', value: email },
                ],
              },
            ],
            sorts: ['-hs_lastmodifieddate'],
            properties: [],
            limit: 1,
            after: '0',
          },
        );
        if (total > 0) return `found after ${(look * betweenMs) / 1000} s`;
        await probe.pause(betweenMs);
      }
      throw new Error(`not found within ${(looks * betweenMs) / 1000} s`);
    },
  },
  {
    line: 'That a merged contact is found by each of its addresses',
    run: async (probe) => {
      const one = await createContact(probe);
      const other = await createContact(probe);
      const merged = await probe.call(
        'POST',
        '/crm/objects/2026-09/contacts/merge',
        z.object({ id: z.string() }),
        { primaryObjectId: one.id, objectIdToMerge: other.id },
      );
      probe.afterwards(`contact ${merged.id}`, () =>
        probe.call(
          'DELETE',
          `/crm/objects/2026-09/contacts/${merged.id}`,
          z.unknown(),
        ),
      );
      const read = (email: string) =>
        probe.call(
          'GET',
          `/crm/objects/2026-09/contacts/${encodeURIComponent(email)}?idProperty=email`,
          record,
        );
      const ids = [(await read(one.email)).id, (await read(other.email)).id];
      expectThat(
        ids.every((id) => id === merged.id),
        `the addresses lead to ${ids.join(' and ')}, the merged contact is ${merged.id}`,
      );

      return `both addresses lead to ${merged.id}`;
    },
  },
  {
    line: "Tasks written for an owner with the contacts' scopes alone",
    run: async (probe) => {
      const { id } = await probe.call(
        'POST',
        '/crm/objects/2026-09/tasks',
        z.object({ id: z.string() }),
        {
          properties: {
            hs_task_subject: `${probe.marker}: delete me`,
            hs_timestamp: new Date().toISOString(),
            hs_task_status: 'NOT_STARTED',
          },
        },
      );
      probe.afterwards(`task ${id}`, () =>
        probe.call('DELETE', `/crm/objects/2026-09/tasks/${id}`, z.unknown()),
      );

      return `task ${id} was made; remove crm.objects.contacts.write from the token and run this again to see whether it is needed`;
    },
  },
];
