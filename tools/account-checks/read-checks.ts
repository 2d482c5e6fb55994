import { z } from 'zod';
import { isTimeZone } from '#src/accounts/is-time-zone.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import { type AccountCheck, expectThat } from './account-check.ts';
import { createContact } from './create-contact.ts';

const listsBody = { query: '', offset: 0, count: 5 };
const lists = z.object({
  lists: z.array(z.object({ listId: z.string() })),
});
const memberships = z.object({ results: z.array(z.unknown()) });

/** Checks that change nothing in the account. */
export const readChecks: AccountCheck[] = [
  {
    line: 'that `timeZone` is an IANA name',
    run: async ({ call }) => {
      const { timeZone } = await call(
        'GET',
        '/account-info/2026-09/details',
        z.object({ timeZone: z.string() }),
      );
      expectThat(isTimeZone(timeZone), `the time zone is "${timeZone}"`);

      return timeZone;
    },
  },
  {
    line: 'Whether a search of lists without `listIds` and `processingTypes` is refused',
    run: async ({ call }) => {
      await call('POST', '/crm/lists/2026-09/search', lists, {
        ...listsBody,
        listIds: [],
        processingTypes: [],
        additionalProperties: [],
      });
      try {
        await call('POST', '/crm/lists/2026-09/search', lists, listsBody);
      } catch (error) {
        if (!(error instanceof HubSpotError)) throw error;

        return `refused without them: ${error.message}`;
      }

      return 'taken without them';
    },
  },
  {
    line: 'Error bodies, from which refusals of a record, a shape, the account and the moment are told apart',
    run: async ({ call }) => {
      const kinds: string[] = [];
      for (const path of [
        '/crm/objects/2026-09/p_no_such_object',
        '/crm/objects/2026-09/contacts/1',
      ]) {
        try {
          await call('GET', path, z.unknown());
          kinds.push('answered');
        } catch (error) {
          if (!(error instanceof HubSpotError)) throw error;
          kinds.push(error.kind);
        }
      }
      const [unknownType = '', unknownRecord = ''] = kinds;
      expectThat(
        ['not_found', 'object_gone'].includes(unknownType) &&
          unknownRecord === 'not_found',
        `an unknown object type is ${unknownType}, an unknown record ${unknownRecord}`,
      );

      return `an unknown object type is "${unknownType}", an unknown record "${unknownRecord}"`;
    },
  },
  {
    line: "The users API: `superAdmin`, teams, names; owners' user ids",
    run: async ({ call }) => {
      const users = await call(
        'GET',
        '/settings/users/2026-09?limit=1',
        z.object({
          results: z.array(
            z.object({ id: z.string(), superAdmin: z.boolean() }),
          ),
        }),
      );
      const owners = await call(
        'GET',
        '/crm/owners/2026-09?limit=1',
        z.object({
          results: z.array(
            z.object({ id: z.string(), userId: z.number().nullish() }),
          ),
        }),
      );
      expectThat(
        users.results.length > 0 && owners.results.length > 0,
        'no user, or no owner, was listed',
      );

      return 'users say superAdmin, owners their user';
    },
  },
  {
    line: 'Memberships of a contact: an empty list for a contact in none, and for one that does not exist',
    run: async ({ call, ...probe }) => {
      const { id } = await createContact({ call, ...probe });
      const read = (contactId: string) =>
        call(
          'GET',
          `/crm/lists/2026-09/records/0-1/${contactId}/memberships`,
          memberships,
        );
      const [own, none] = [await read(id), await read('999999999999')];
      expectThat(
        none.results.length === 0,
        `a contact that does not exist is in ${none.results.length} lists`,
      );

      return `a new contact is in ${own.results.length} lists, one that does not exist in 0`;
    },
  },
];
