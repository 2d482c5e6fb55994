import { setTimeout } from 'node:timers/promises';
import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { callAs } from '#demo/seed/call-as.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedStarters } from '#demo/seed/seed-starters.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { openDatabase } from '#src/store/open-database.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { compare, type Wrongs } from './compare.ts';
import { countBusiest } from './count-busiest.ts';
import { serveFaultProxy } from './fault-proxy.ts';
import { openSlots, operate, type Stage } from './operations.ts';
import { readTied } from './read-tied.ts';
import { startReplicas } from './replicas.ts';

/** How a run goes. */
export interface FaultRun {
  seed: number;
  /** At least so many. */
  operations: number;
  /** Operations go on until calls have met so many faults. Default: none. */
  leastFaults?: number;
  /** The storm ends after so many seconds, whatever is left. */
  seconds: number;
  /** How long the service has to publish everything once HubSpot is well, in seconds. */
  calmSeconds: number;
  /** An empty database. */
  databaseUrl: string;
}

/** What came of it. */
export interface FaultFigures {
  wrongs: Wrongs;
  /** What is wrong, the first twenty. */
  examples: string[];
  /** Most calls that arrived in ten seconds. */
  busiest: number;
  /** Of the outbox, what was not sent when the calm was over. */
  unsent: number;
  done: Record<string, number>;
  met: Record<string, number>;
  kills: number;
  calls: number;
  votes: number;
}

const accessToken = 'faults-access-token';
const clientSecret = 'faults-client-secret';
const marketerId = 51_010;
const voterIds = [51_001, 51_002, 51_003, 51_004, 51_005, 51_006];
const replicaCount = 3;
const workers = 6;
const faultShare = 0.2;

/** Three replicas, random operations, faults and kills; then calm; then the comparison. */
export const runFaults = async ({
  seed,
  operations,
  leastFaults = 0,
  seconds,
  calmSeconds,
  databaseUrl,
}: FaultRun): Promise<FaultFigures> => {
  const random = createRandom(seed);
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
    searchLagMs: 0,
  });
  const direct = await serveEmulator(emulator);
  const now = Date.now();
  const account = await seedAccount(emulator, { now });
  const objects = await installObjects(
    createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken,
      baseUrl: direct.url,
    }),
  );
  await seedStarters(emulator, account, { ...objects, now });
  const proxy = await serveFaultProxy(emulator.fetch, createRandom(seed + 1));
  const db = await openDatabase(databaseUrl);
  const overview = createOutboxOverview(db);
  const replicas = await startReplicas(
    replicaCount,
    {
      DATABASE_URL: databaseUrl,
      HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
      HUBSPOT_ACCESS_TOKEN: accessToken,
      HUBSPOT_CLIENT_SECRET: clientSecret,
      HUBSPOT_API_BASE_URL: proxy.url,
      APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
      MARKETING_USER_IDS: String(marketerId),
      CATALOG_REFRESH_MS: '5000',
      QUIET_MS: '3000',
      LOG_LEVEL: 'info',
    },
    createRandom(seed + 2),
  );
  const callerOf = (userId: number) => ({
    userId,
    accountId: ACCOUNT_ID,
    clientSecret,
  });
  const contactCount = Math.min(40, Math.max(4, Math.ceil(operations / 60)));
  const voters = voterIds.slice(0, operations < 1_000 ? 2 : undefined);
  const crm = callAs(emulator, marketerId);
  const stage: Stage = {
    replicas,
    random,
    callerOf,
    crm,
    marketerId,
    starterTypeId: objects.starterTypeId,
    deeds: {
      slots: await openSlots(
        { replicas, callerOf },
        voters,
        account.contactIds.slice(0, contactCount),
      ),
      requests: new Map(),
      titles: new Map(),
      counts: {},
    },
  };

  proxy.setShare(faultShare);
  const endsAt = Date.now() + seconds * 1000;
  const killEvery = Math.max(100, Math.floor(operations / 20));
  let left = operations;
  const killing: Promise<void>[] = [];
  const countMet = () =>
    Object.values(proxy.met).reduce((sum, count) => sum + count, 0);
  const work = async () => {
    while ((left > 0 || countMet() < leastFaults) && Date.now() < endsAt) {
      left -= 1;
      if (left % killEvery === 0 && left > 0) killing.push(replicas.killOne());
      await operate(stage);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  await Promise.all(killing);

  proxy.setShare(0);
  const calmUntil = Date.now() + calmSeconds * 1000;
  const countOpen = async (): Promise<number> => {
    const { open } = await db
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<string>().as('open'))
      .where((where) =>
        where.or([
          where('attempted_at', 'is not', null),
          where.eb('sent_revision', '<', where.ref('revision')),
        ]),
      )
      .executeTakeFirstOrThrow();

    return Number(open);
  };
  let unsent = await countOpen();
  while (unsent > 0 && Date.now() < calmUntil) {
    // What an admin does once HubSpot is well: everything is tried at once.
    await overview.retryNow(ACCOUNT_ID, new Date());
    await setTimeout(1_000);
    unsent = await countOpen();
  }

  const { wrongs, examples } = await compare(
    db,
    stage.deeds,
    await readTied(crm, objects.voteTypeId, objects.starterTypeId, 'vote'),
    await readTied(
      crm,
      objects.starterTypeId,
      objects.starterTypeId,
      'starter',
    ),
  );
  await replicas.stop();
  await db.destroy();
  await proxy.close();
  await direct.close();

  return {
    wrongs,
    examples,
    busiest: countBusiest(proxy.arrivals, 10_000),
    unsent,
    done: stage.deeds.counts,
    met: proxy.met,
    kills: replicas.kills(),
    calls: proxy.arrivals.length,
    votes: stage.deeds.slots.filter(
      ({ acknowledged }) => acknowledged.revision > 0,
    ).length,
  };
};
