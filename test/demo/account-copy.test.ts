import { createObjects } from '#demo/account/create-objects.ts';
import { openAccount } from '#demo/account/open-account.ts';
import { readAccess, refuseFlags } from '#demo/account/read-access.ts';
import { isRead, readOnly } from '#demo/account/read-only.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedFromAccount } from '#demo/seed/seed-from-account.ts';
import { people } from '#demo/seed/people.ts';
import { createEmulator, type Emulator, serveEmulator } from 'hubspot-emulator';

const accessToken = 'pat-eu1-of-a-test-account';
const now = Date.parse('2026-11-29T08:00:00Z');
let emulator: Emulator;
let baseUrl = '';
let close = async (): Promise<void> => {};

const createAccount = (accountId: number) =>
  createEmulator({ accountId, accessToken, people, searchLagMs: 0 });

beforeEach(async () => {
  emulator = createAccount(7_654_321);
  await seedAccount(emulator, { now });
  const served = await serveEmulator(emulator);
  baseUrl = served.url;
  close = () => served.close();
});
afterEach(() => close());

/** Calls of the token that were no reading. */
const listWrites = () =>
  emulator.calls.filter(
    ({ method, path }) => !isRead({ method: method as 'GET', path }),
  );

describe('the contacts of an account', () => {
  it('are copied by reading alone', async () => {
    const said: string[] = [];
    emulator.calls.splice(0);
    const data = await seedFromAccount({ accessToken, baseUrl }, now, (line) =>
      said.push(line),
    );

    expect(emulator.calls.length).toBeGreaterThan(3);
    expect(listWrites()).toEqual([]);
    expect(said).toEqual([
      'Reading contacts of account 7654321; nothing is written there…',
      'Copied: contacts 40, companies 12.',
    ]);
    expect(data.contacts).toHaveLength(40);
    const camille = data.contacts.find(
      ({ firstname }) => firstname === 'Camille',
    );
    expect(camille).toMatchObject({
      lastname: 'Durand',
      city: 'Lyon',
      hs_language: 'fr',
      conversion: ['Grille tarifaire', expect.closeTo(12, 1)],
      segments: expect.arrayContaining(['pricing']),
    });
    expect(data.companies[camille?.company ?? '']?.name).toBe('Maison Verte');
  });

  it('go into the demo’s own account', async () => {
    const data = await seedFromAccount({ accessToken, baseUrl }, now, () => {});
    const copy = createAccount(1);

    expect((await seedAccount(copy, { now, data })).contactIds).toHaveLength(
      40,
    );
  });

  it('go in whatever options and blanks the account has', async () => {
    const { client } = await openAccount({ accessToken, baseUrl });
    const { z } = await import('zod');
    const create = (type: string, properties: Record<string, string>) =>
      client.request({
        method: 'POST',
        path: `/crm/objects/2026-09/${type}`,
        body: { properties },
        schema: z.object({ id: z.string() }),
      });
    await client.request({
      method: 'PATCH',
      path: '/crm/properties/2026-09/companies/industry',
      body: {
        options: [
          {
            value: 'BEEKEEPING',
            label: 'Bees',
            displayOrder: 0,
            hidden: false,
          },
        ],
      },
      schema: z.unknown(),
    });
    const bees = await create('companies', { industry: 'BEEKEEPING' });
    const nobody = await create('contacts', { city: 'Bath' });
    await client.request({
      method: 'PUT',
      path: `/crm/objects/2026-09/contacts/${nobody.id}/associations/default/companies/${bees.id}`,
      schema: z.unknown(),
    });
    const data = await seedFromAccount({ accessToken, baseUrl }, now, () => {});
    const copied = data.contacts.find(({ city }) => city === 'Bath');

    expect(copied).toMatchObject({ firstname: '', company: bees.id });
    expect(data.companies[bees.id]).toMatchObject({ industry: null });
    expect(
      (await seedAccount(createAccount(1), { now, data })).contactIds,
    ).toHaveLength(41);
  });

  it('are not read with a token that HubSpot does not know', async () => {
    await expect(
      seedFromAccount({ accessToken: 'stale-token', baseUrl }, now, () => {}),
    ).rejects.toThrow(/401|token|authenti/i);
  });

  it('must be there', async () => {
    const empty = createAccount(5);
    const served = await serveEmulator(empty);
    const reading = seedFromAccount(
      { accessToken, baseUrl: served.url },
      now,
      () => {},
    );

    await expect(reading).rejects.toThrow(
      'Account 5 has no contacts that this token may read.',
    );
    await served.close();
  });

  it('cannot be changed by the client that reads them', async () => {
    const { client } = await openAccount({ accessToken, baseUrl });
    const schema = { parse: () => null } as never;

    for (const [method, path] of [
      ['POST', '/crm/objects/2026-09/contacts'],
      ['POST', '/crm/objects/2026-09/contacts/batch/create'],
      ['PATCH', '/crm/objects/2026-09/contacts/101'],
      ['PUT', '/crm/lists/2026-09/1/memberships/add'],
      ['DELETE', '/crm/objects/2026-09/contacts/101'],
    ] as const) {
      await expect(
        readOnly(client).request({ method, path, schema }),
      ).rejects.toThrow(/would change the account/);
    }
  });
});

describe('with --write', () => {
  const run = async (typed: string | null) => {
    const said: string[] = [];
    emulator.calls.splice(0);
    const created = await createObjects({ accessToken, baseUrl }, 'en', {
      say: (line) => said.push(line),
      ask: async () => typed,
    });

    return { said, created, writes: listWrites().length };
  };

  it.each([[null], [''], ['yes'], ['7654322']])(
    'nothing is created where %j is typed, and it says what would have been',
    async (typed) => {
      const { said, created, writes } = await run(typed);

      expect({ created, writes }).toEqual({ created: false, writes: 0 });
      expect(said.join('\n')).toMatch(
        /In account 7654321 this would be created:\n {2}the custom object conversation_starter, with \d+ properties\n {2}the custom object starter_vote, with \d+ properties\nNothing was created\./,
      );
    },
  );

  it('everything that was listed is created where its number is typed, once', async () => {
    const first = await run('7654321');
    const again = await run('7654321');

    expect(first).toMatchObject({ created: true, writes: 2 });
    expect(again).toMatchObject({ created: false, writes: 0 });
    expect(again.said).toEqual([
      'Account 7654321 has everything already; nothing is created.',
    ]);
  });

  it('names single properties where an object lacks them', async () => {
    await run('7654321');
    const { client } = await openAccount({ accessToken, baseUrl });
    const { z } = await import('zod');
    await client.request({
      method: 'DELETE',
      path: '/crm/properties/2026-09/starter_vote/surface',
      schema: z.unknown(),
    });
    const { said } = await run(null);

    expect(said[1]).toMatch(/^ {2}the property surface on 2-\d+$/);
  });
});

describe('flags and environment', () => {
  it('name an account by its token', () => {
    expect(readAccess({})).toBeNull();
    expect(readAccess({ HUBSPOT_ACCESS_TOKEN: ' ' })).toBeNull();
    expect(
      readAccess({
        HUBSPOT_ACCESS_TOKEN: 'pat-1',
        HUBSPOT_API_BASE_URL: 'http://127.0.0.1:1',
      }),
    ).toEqual({ accessToken: 'pat-1', baseUrl: 'http://127.0.0.1:1' });
  });

  it.each([
    [{ write: true }, null, /^--write is for a HubSpot account/],
    [{ oauth: true }, { accessToken: 'x' }, /--oauth other ones/],
    [{ contacts: 'a.csv' }, { accessToken: 'x' }, /--contacts other ones/],
  ])('that contradict each other are refused: %j', (flags, access, why) => {
    expect(() => refuseFlags(flags, access)).toThrow(why);
  });
});
