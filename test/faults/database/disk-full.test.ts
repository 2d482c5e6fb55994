import { randomBytes } from 'node:crypto';
import {
  answerFeedbackRoute,
  choicesRoute,
  editorRoute,
  type Review,
  reviewRoute,
  type VoteAnswer,
} from '@starters/contracts';
import { commandPatience } from '#src/store/connection-options.ts';
import { poll } from '#src/waiting.ts';
import { connectDatabase, type Database } from '#src/store/open-database.ts';
import { goodFields } from '#test/helpers/open-editor.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import { INES, LEA, TOM } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';
import { startServiceProcess } from '#tools/faults/service-process.ts';
import { callSigned } from '#tools/faults/sign-call.ts';
import {
  expectAllVotes,
  type FaultWorld,
  startFaultWorld,
} from './fault-world.ts';
import { type FullDisk, listFullDisks } from './full-disk.ts';

let faults: FaultWorld;
let disk: FullDisk | null;

beforeEach(async () => {
  faults = await startFaultWorld();
  disk = null;
});
afterEach(async () => {
  await disk?.free();
  await faults.app.close();
  const url = process.env['TEST_POSTGRES_URL'] ?? '';
  const server: Database = connectDatabase(url, {
    patience: commandPatience,
  });
  await disk?.remove(server);
  await server.destroy();
});

const refused = {
  ok: false,
  reason: 'database_unavailable',
  message: expect.stringContaining('may not be saved') as string,
};
/** Long and not to be compressed, so that little room is soon too little. */
const longComment = () => randomBytes(1_400).toString('base64');
const clients = 16;

/** A ballot for each client, in order. */
const readBallots = async (count: number): Promise<string[]> => {
  const ballots: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const [starter] = startersOf(
      await readCard(faults.app, faults.contact(index)),
    );
    ballots.push(starter?.ballot ?? '');
  }

  return ballots;
};

/** The first is a real one where this user may mount a disk. */
const disks = listFullDisks();
const realest = disks.slice(0, 1);

it.each(realest)(
  'takes no vote that cannot be kept, says so, and sends all others without a restart: %s',
  async (_, open) => {
    const { app } = faults;
    disk = await open(app.db);
    const ballots = await readBallots(clients);
    const service = await startServiceProcess({
      DATABASE_URL: app.databaseUrl,
      HUBSPOT_ACCOUNT_ID: String(app.emulator.accountId),
      HUBSPOT_ACCESS_TOKEN: 'test-access-token',
      HUBSPOT_CLIENT_SECRET: 'test-client-secret',
      HUBSPOT_API_BASE_URL: app.emulatorUrl,
      APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
    });
    try {
      const vote = async (index: number): Promise<VoteAnswer> => {
        const { status, body } = await callSigned(
          service.url,
          {
            userId: LEA,
            accountId: app.emulator.accountId,
            clientSecret: 'test-client-secret',
            now: Date.now,
          },
          'PUT',
          '/v1/vote',
          buildVoteRequest(ballots[index] ?? '', { comment: longComment() }),
        );
        expect(status).toBe(200);

        return body as VoteAnswer;
      };
      const taken = new Set<number>();
      const untaken = new Set<number>();
      const note = async (index: number) => {
        const answer = await vote(index);
        if (answer.ok) taken.add(index);
        else expect(answer).toMatchObject(refused);
        if (!answer.ok) untaken.add(index);
      };
      await note(0);
      expect(taken.size).toBe(1);

      await disk.fill();
      for (let index = 1; index < clients - 2; index += 1) await note(index);
      expect(untaken.size).toBeGreaterThan(3);
      const [missed = 0] = untaken;
      const kept = await app.db
        .selectFrom('votes')
        .select('contact_id')
        .execute();
      expect(kept).toHaveLength(taken.size);

      await disk.free();
      untaken.delete(missed);
      await note(missed);
      await note(clients - 1);
      expect(taken).toContain(missed);
      const wanted = [...taken].map(faults.contact).sort();
      const sent = await poll(
        async () => {
          const found = (await faults.votes()).map(
            ({ properties }) => properties['contact_record_id'] ?? '',
          );

          return found.length === wanted.length ? found : null;
        },
        { everyMs: 300, forMs: 120_000 },
      );
      expect(sent?.sort()).toEqual(wanted);
      expect(service.isRunning()).toBe(true);
      expect(service.defects).toEqual([]);
    } finally {
      await service.stop();
    }
  },
);

it.each(realest)(
  'sends what was taken before, once, when the disk was full for an hour: %s',
  async (_, open) => {
    disk = await open(faults.app.db);
    await faults.castVotes(3);
    await disk.fill();
    for (let quarter = 0; quarter < 4; quarter += 1) {
      // Whatever it can do; it is called again by the jobs.
      await faults.publish().catch(() => {});
      await faults.app.service
        .sweep(faults.app.emulator.accountId)
        .catch(() => {});
      faults.later(900);
    }
    await disk.free();
    await faults.publishFor(2);

    await expectAllVotes(faults, 3);
  },
);

it('keeps and sends nothing of a request, a save, an answer or a setting while the disk is full, and takes each afterwards', async () => {
  const { app } = faults;
  const [, open] = disks.at(-1) ?? ([] as never);
  disk = await open(app.db);
  await faults.castVotes(1);
  await faults.publish();
  const { body: review } = await app.call(INES, 'GET', reviewRoute.path);
  const [group] = (review as unknown as Review).feedback;
  const acts: [string, () => Promise<unknown>][] = [
    ['a request', () => faults.placeRequest(2, 'Their second shop', TOM)],
    [
      'a save',
      async () =>
        (
          await app.call(INES, 'PUT', editorRoute.path, {
            draftKey: 'the-only-draft',
            starterId: null,
            base: null,
            fields: { ...goodFields, title: 'Kept once' },
            step: 'publish',
            adopt: null,
          })
        ).body,
    ],
    [
      'an answer',
      async () =>
        (
          await app.call(INES, 'POST', answerFeedbackRoute.path, {
            starterId: group?.starterId,
            votes: group?.votes.map(({ id }) => id),
            answer: 'kept',
            text: 'It stays as it is.',
          })
        ).body,
    ],
    [
      'a choice',
      async () =>
        (
          await app.call(LEA, 'PUT', choicesRoute.path, {
            kind: 'theme',
            target: 'Growth',
            choice: 'muted',
          })
        ).body,
    ],
  ];
  const writes = () =>
    app.emulator.calls.filter(
      ({ method, path }) =>
        method !== 'GET' && !/search|read|memberships/.test(path),
    ).length;
  const before = writes();
  // Whoever asks has the card open, which is known from before.
  await readCard(faults.app, faults.contact(2), { as: TOM });
  await disk.fill();
  for (const [what, act] of acts) {
    expect([what, await act()]).toEqual([
      what,
      expect.objectContaining(refused),
    ]);
  }
  expect(writes()).toBe(before);

  await disk.free();
  for (const [what, act] of acts) {
    expect([what, await act()]).toEqual([
      what,
      expect.objectContaining({ ok: true }),
    ]);
  }
  await faults.publishFor(2);
  const requests = (await faults.requests()).filter(
    ({ properties }) => properties['request_brief'],
  );
  expect(requests).toHaveLength(1);
  const titles = await readRecords(app, app.seeded.starterTypeId, ['title']);
  expect(
    titles.filter(({ properties }) => properties['title'] === 'Kept once'),
  ).toHaveLength(1);
});
