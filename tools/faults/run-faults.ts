import { setTimeout } from 'node:timers/promises';
import { MINUTE_MS } from '@starters/contracts';
import { openDatabase } from '#src/store/open-database.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { collectWrongs, type Wrongs } from './comparison/wrongs.ts';
import { compare } from './comparison/compare.ts';
import { countBusiest } from './count-busiest.ts';
import type { CrashingPostgres } from './crashing-postgres.ts';
import { type Disturbances, planDisturbances } from './disturb.ts';
import { openFaultAccount } from './fault-account.ts';
import { type FaultProxy, serveFaultProxy } from './fault-proxy.ts';
import { measureFairness } from './measure-fairness.ts';
import { forOneOperation, openStages, type Tally } from './open-stages.ts';
import { operate } from './operations/operate.ts';
import { type Replicas, startReplicas } from './replicas.ts';
import { createServiceClock } from './service-clock.ts';
import { appSecret, clientSecret, settingsOf } from './replica-settings.ts';
import { type Calm, settle } from './settle.ts';
import type { Stage } from './stage.ts';
import { startSweeps } from './sweeps.ts';

/** How a run goes. */
export interface FaultRun extends Disturbances {
  seed: number;
  operations: number;
  /** The operations are spread over so many seconds, or take longer. */
  seconds: number;
  /** Accounts, each with a HubSpot of its own; at least two. */
  accounts: number;
  /** Clients of each account that people work with. */
  contacts: number;
  /** Votes to measure while another account hangs. */
  fairVotes: number;
  postgres: CrashingPostgres;
  /** Told of what the run is at. */
  onStage?: (says: string) => void;
}

/** What came of it. */
export interface FaultFigures {
  wrongs: Wrongs;
  /** What is wrong or failed, the first of it. */
  examples: string[];
  /** Most calls of an account that arrived in ten seconds. */
  busiest: number;
  /** Of the outbox, what was not sent when the calm was over. */
  unsent: number;
  /** How long it took in the calm until everything was sent, by the service's clock, in ms. */
  recoveredMs: number;
  operations: number;
  /** By the machine's clock. */
  perSecond: number;
  /** The share of operations that failed by our doing. */
  failedShare: number;
  /** The longest a vote of an account took while another account hung, in ms. */
  slowestMs: number;
  done: Record<string, number>;
  disturbed: Record<string, number>;
  /** Tasks of authors. */
  tasks: number;
  met: Record<string, number>;
  kills: number;
  databaseEnds: number;
  calls: number;
  votes: number;
}

const firstAccountId = 48_302_715;
const replicaCount = 3;
const workers = 18;
const faultShare = 0.2;
/** The service's clock goes so many times as fast, so that its pauses are waited out. */
const stormPace = 10;
/** While there is nothing it could send. */
const calmPace = 30;
/** The service has so long to recover by itself, by its own clock. */
export const LONGEST_CALM_MS = 60 * MINUTE_MS;

/** Operations of all kinds while HubSpot fails and everything is disturbed. */
const storm = async (
  stages: Stage[],
  proxy: FaultProxy,
  disturb: (share: number) => void,
  countDone: () => number,
  { operations, seconds }: Pick<FaultRun, 'operations' | 'seconds'>,
): Promise<void> => {
  proxy.setShare(faultShare);
  const startedAt = performance.now();
  const eachMs = (seconds * 1_000) / operations;
  let begun = 0;
  const work = async (): Promise<void> => {
    for (let done = countDone(); done < operations; done = countDone()) {
      const early = startedAt + done * eachMs - performance.now();
      if (early > 0) await setTimeout(Math.min(early, 1_000));
      if (early > 1_000) continue;
      disturb(done / operations);
      begun += 1;
      const stage = forOneOperation(stages[begun % stages.length] as Stage);
      await operate(stage).catch((error: unknown) =>
        stage.blame(error instanceof Error ? error.message : String(error)),
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  proxy.setShare(0);
};

/**
 * Three replicas on one database, several accounts, random operations, faults, kills, wrong
 * clocks; then calm, in which nobody asks for anything; then one account hangs; then the
 * comparison.
 */
export const runFaults = async (run: FaultRun): Promise<FaultFigures> => {
  const { seed, postgres, onStage = () => {} } = run;
  const random = createRandom(seed);
  const tally: Tally = { done: {}, disturbed: {}, failed: 0, failures: [] };
  const countDone = () =>
    Object.values(tally.done).reduce((sum, count) => sum + count, 0);
  const closing: (() => unknown)[] = [];
  let replicas: Replicas | null = null;
  let landing = () => 0;
  const clock = createServiceClock(
    () => landing() > 0,
    (offsetMs) => replicas?.setClock(offsetMs),
  );
  closing.push(() => clock.stop());
  try {
    onStage('database');
    const db = await openDatabase(postgres.url);
    closing.push(() => db.destroy());
    onStage('accounts');
    const accounts = await Promise.all(
      Array.from({ length: run.accounts }, (_, index) =>
        openFaultAccount(db, firstAccountId + index, appSecret, clock.now),
      ),
    );
    const byToken = new Map(accounts.map((each) => [each.accessToken, each]));
    const proxy = await serveFaultProxy(
      (request) => {
        const token = request.headers.get('authorization')?.split(' ')[1] ?? '';

        return (
          byToken.get(token)?.emulator.fetch(request) ??
          Promise.resolve(new Response('', { status: 401 }))
        );
      },
      createRandom(seed + 1),
    );
    closing.push(() => proxy.close());
    ({ landing } = proxy);
    onStage('replicas');
    const [first] = accounts;
    if (!first) throw new Error('A run needs accounts.');
    replicas = await startReplicas({
      count: replicaCount,
      settings: settingsOf(first, proxy.url, postgres.url),
      random: createRandom(seed + 2),
      wasDisturbed: postgres.wasDisturbed,
    });
    const running = replicas;
    closing.push(() => running.stop());
    onStage('cards');
    const stages = await openStages(accounts, {
      ...run,
      db,
      random,
      replicas,
      clientSecret,
      now: clock.now,
      tally,
    });
    const sweeps = await startSweeps(
      postgres.url,
      accounts.map(({ accountId }) => accountId),
    );
    closing.push(() => sweeps.stop());

    onStage('storm');
    const countDisturbance = (kind: string) => {
      tally.disturbed[kind] = (tally.disturbed[kind] ?? 0) + 1;
    };
    const disturb = planDisturbances(
      {
        replicas,
        postgres,
        clock,
        isHeld: () => landing() > 0,
        count: countDisturbance,
      },
      run,
    );
    clock.setPace(stormPace);
    const startedAt = performance.now();
    const progress = setInterval(
      () => onStage(`storm: ${countDone()} of ${run.operations} operations`),
      30_000,
    );
    closing.push(() => clearInterval(progress));
    await storm(stages, proxy, disturb.upTo, countDone, run);
    const tookMs = performance.now() - startedAt;
    clearInterval(progress);
    const operations = countDone();
    await disturb.finished();

    onStage('calm');
    const calm = await settle(
      db,
      clock,
      sweeps.done(2),
      LONGEST_CALM_MS,
      calmPace,
    );

    onStage('one account hangs');
    clock.setPace(1);
    const stuck: string[] = [];
    const slowestMs = await measureFairness(
      proxy,
      stages[0] as Stage,
      stages[1] as Stage,
      run.fairVotes,
      (says) => stuck.push(says),
    );
    const after: Calm = await settle(
      db,
      clock,
      sweeps.done(1),
      LONGEST_CALM_MS,
      calmPace,
    );

    onStage('comparison');
    const { wrongs, examples, blame } = collectWrongs();
    let tasks = 0;
    for (const stage of stages) tasks += await compare(stage, blame);

    return {
      wrongs,
      tasks,
      examples: [
        ...calm.left,
        ...after.left,
        ...stuck,
        ...examples,
        ...tally.failures,
        ...running.defects(),
      ],
      busiest: Math.max(
        ...[...proxy.arrivals.values()].map((times) =>
          countBusiest(times, 10_000),
        ),
      ),
      unsent: calm.unsent + after.unsent,
      recoveredMs: Math.max(calm.tookMs, after.tookMs),
      operations,
      perSecond: operations / (tookMs / 1_000),
      failedShare: tally.failed / operations,
      slowestMs,
      done: tally.done,
      disturbed: tally.disturbed,
      met: proxy.met,
      kills: running.kills(),
      databaseEnds: postgres.ends(),
      calls: [...proxy.arrivals.values()].flat().length,
      votes: stages
        .flatMap(({ deeds }) => deeds.slots)
        .filter(({ acknowledged }) => acknowledged.revision > 0).length,
    };
  } finally {
    for (const close of closing.reverse()) await close();
  }
};
