import { serveEmulator } from 'hubspot-emulator';
import { z } from 'zod';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { type Jobs, startJobs } from '#src/jobs/start-jobs.ts';
import { createCallLease } from '#src/store/call-lease.ts';
import { openDatabase } from '#src/store/open-database.ts';
import { countBusiest } from '#tools/faults/count-busiest.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { addAccount } from '#test/helpers/add-account.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { LEA } from '#test/helpers/start-app.ts';
import { buildVoteRequest, startersOf } from '#test/helpers/vote-on-card.ts';
import type { SentCard } from '@starters/contracts';
import { inFull } from '#tools/card-in-full.ts';
import { startFaultWorld } from './fault-world.ts';

const wait = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

it("publishes one account's votes turn after turn while HubSpot gives another no answer", async () => {
  const faults = await startFaultWorld();
  const { app } = faults;
  const other = 48_302_716;
  const contactIds = await addAccount(app, other);
  const hanging: ((response: Response) => void)[] = [];
  await faults.castVotes(1);
  faults.world.fault = () =>
    new Promise<Response>((resolve) => {
      hanging.push(resolve);
    });
  let turnEnded = () => {};
  let hung = () => {};
  const isHanging = new Promise<void>((resolve) => {
    hung = resolve;
  });
  let turnsOfFirst = 0;
  const jobs: Jobs = await startJobs({
    connection: { connectionString: app.databaseUrl },
    publish: async (accountId) => {
      if (accountId !== other) hung();
      const end = await app.service.publish(accountId);
      if (accountId === other) turnEnded();
      else turnsOfFirst += 1;

      return end;
    },
    sweep: async () => {},
    reconcile: async () => {},
    receive: async () => {},
    eraseLeft: async () => {},
    listAccountsToPublish: async () => [],
    listAccounts: async () => [],
    log: { warn: () => {}, error: () => {} },
  });
  try {
    jobs.publishSoon(app.emulator.accountId);
    await isHanging;
    for (let turn = 1; turn <= 3; turn += 1) {
      const { body } = await app.call(
        LEA,
        'GET',
        `/v1/contacts/${contactIds[turn]}/starters`,
        undefined,
        { accountId: other },
      );
      const ballot =
        startersOf(inFull(body as unknown as SentCard))[0]?.ballot ?? '';
      await app.call(LEA, 'PUT', '/v1/vote', buildVoteRequest(ballot), {
        accountId: other,
      });
      const ended = new Promise<void>((resolve) => {
        turnEnded = resolve;
      });
      jobs.publishSoon(other);
      await ended;
      const { unsent } = await app.db
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll<string>().as('unsent'))
        .where('account_id', '=', other)
        .where('kind', '=', 'vote')
        .whereRef('sent_revision', '<', 'revision')
        .executeTakeFirstOrThrow();
      expect(Number(unsent)).toBe(0);
    }
    expect(turnsOfFirst).toBe(0);
  } finally {
    faults.world.fault = null;
    for (const answer of hanging) answer(new Response('', { status: 502 }));
    await jobs.stop();
    await app.close();
  }
});

it.each([1, 2, 3])(
  'lets no more calls of three replicas arrive in any window than are allowed (seed %i)',
  async (seed) => {
    const random = createRandom(seed);
    const perWindow = 10;
    const windowMs = 250;
    const arrivals: number[] = [];
    const served = await serveEmulator({
      fetch: async () => {
        // On its way, then there, then on the way back.
        await wait(random.below(150));
        arrivals.push(performance.now());
        await wait(random.below(50));

        return Response.json({});
      },
    });
    const { db, url } = await createTestDatabase();
    const databases = [db, await openDatabase(url), await openDatabase(url)];
    const clients = databases.map((database) => {
      const lease = createCallLease(database, {
        slotsOf: () => perWindow,
        windowMs,
      });

      return createHubSpotClient({
        accountId: 1,
        accessToken: 'token',
        baseUrl: served.url,
        leaseCall: (lane) => lease(1, lane),
      });
    });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        clients[i % clients.length]?.request({
          method: 'GET',
          path: '/crm/owners/2026-09',
          schema: z.object({}),
        }),
      ),
    );
    expect(arrivals).toHaveLength(40);
    expect(countBusiest(arrivals, windowMs)).toBeLessThanOrEqual(perWindow);

    await served.close();
    for (const each of databases) await each.destroy();
  },
);
