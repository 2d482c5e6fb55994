import { LEA } from '#test/helpers/start-app.ts';
import { buildVoteRequest, voteOnCard } from '#test/helpers/vote-on-card.ts';
import {
  expectAllVotes,
  type FaultWorld,
  refusal,
  startFaultWorld,
} from './fault-world.ts';

let faults: FaultWorld;

beforeEach(async () => {
  faults = await startFaultWorld();
});
afterEach(() => faults.app.close());

const isUpsert = ({ url }: Request) => url.includes('/batch/upsert');

/** Holds the first upsert back; nobody knows its outcome until `land` lets it through. */
const holdFirstUpsert = () => {
  const held: (() => Promise<unknown>)[] = [];
  faults.world.fault = (request, pass) => {
    if (!isUpsert(request) || held.length > 0) return null;
    const copy = request.clone();
    held.push(() => pass(copy));

    return refusal(502, 'BAD_GATEWAY');
  };

  return { land: async () => held[0]?.() };
};

it.each([
  ['changed it', { baseRevision: 1, reason: 'not_my_words' }, 'not_my_words'],
  [
    'took it back',
    { baseRevision: 1, verdict: 'withdrawn', reason: null },
    null,
  ],
])(
  'ends with the last word of a voter who %s while the first upsert was on its way',
  async (_, change, reason) => {
    const { land } = holdFirstUpsert();
    const { ballot } = await voteOnCard(faults.app, faults.contact(0));
    await faults.publish();
    await faults.app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest(ballot, change),
    );
    faults.later(31);
    await faults.publish();
    await land();
    await faults.publishFor(3);

    await expectAllVotes(faults, 1);
    expect((await faults.votes())[0]?.properties['reason'] ?? null).toBe(
      reason,
    );
  },
);

it('ends with the last word on another replica, when the first upsert lands before it', async () => {
  const { land } = holdFirstUpsert();
  const { ballot } = await voteOnCard(faults.app, faults.contact(0));
  await faults.publish();
  await land();
  const change = buildVoteRequest(ballot, {
    baseRevision: 1,
    reason: 'not_my_words',
  });
  await faults.app.call(LEA, 'PUT', '/v1/vote', change);
  await faults.publishFor(2, faults.app.replica());

  await expectAllVotes(faults, 1);
  expect((await faults.votes())[0]?.properties['reason']).toBe('not_my_words');
});

it.each([
  ['before its call left', false],
  ['after HubSpot applied its call', true],
])(
  'publishes what a replica had claimed that died %s',
  async (_, isApplied) => {
    let end: (response: Response) => void = () => {};
    let reached = () => {};
    const isCalled = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let isFirst = true;
    faults.world.fault = (request, pass) => {
      if (!isUpsert(request) || !isFirst) return null;
      isFirst = false;

      return new Promise<Response>((resolve) => {
        end = resolve;
        if (!isApplied) reached();
        else void pass(request.clone()).then(() => reached());
      });
    };
    await faults.castVotes(5);
    const dead = faults.publish(faults.app.replica());
    await isCalled;
    // It is dead: its lease runs out, and what it says afterwards no longer counts.
    await faults.app.db
      .updateTable('leases')
      .set({ expires_at: new Date(0), token: 999 })
      .where('name', '=', 'outbox')
      .execute();
    await faults.publishFor(2);

    await expectAllVotes(faults, 5);
    end(refusal(502, 'BAD_GATEWAY'));
    await dead;
    await expectAllVotes(faults, 5);
  },
);

it('publishes each vote once while several replicas publish', async () => {
  const sent: string[] = [];
  faults.world.fault = (request, pass) =>
    isUpsert(request)
      ? request
          .clone()
          .text()
          .then((body) => {
            const { inputs } = JSON.parse(body) as { inputs: { id: string }[] };
            sent.push(...inputs.map(({ id }) => id));

            return pass(request);
          })
      : null;
  const replicas = [
    faults.app.service,
    faults.app.replica(),
    faults.app.replica(),
  ];
  for (let round = 0; round < 4; round += 1) {
    await faults.castVotes(4, round * 4);
    await Promise.all(replicas.map((replica) => faults.publish(replica)));
  }
  await faults.publish();

  await expectAllVotes(faults, 16);
  expect(new Set(sent).size).toBe(sent.length);
});
