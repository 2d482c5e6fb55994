import { createAccountStore } from '#src/store/account-store.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { INES, LEA } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  voteOnCard,
  readCard,
} from '#test/helpers/vote-on-card.ts';
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

/** What begins and ends an outage of the whole account. */
const outages: [string, (f: FaultWorld) => void, (f: FaultWorld) => void][] = [
  [
    'gives a gateway’s page',
    ({ app }) => {
      app.emulator.faults.down = true;
    },
    ({ app }) => {
      app.emulator.faults.down = false;
    },
  ],
  [
    'moves the account (477)',
    ({ world }) => {
      world.fault = () =>
        Response.json(
          { status: 'error', category: 'MIGRATION_IN_PROGRESS', message: '-' },
          { status: 477 },
        );
    },
    ({ world }) => {
      world.fault = null;
    },
  ],
  [
    'breaks every connection',
    ({ world }) => {
      // What the client makes of a connection that ends in the middle of a body.
      world.fault = () => new Response('{"results":[', { status: 200 });
    },
    ({ world }) => {
      world.fault = null;
    },
  ],
  [
    'has had enough calls for the day',
    ({ app }) => {
      app.emulator.faults.dailyLimit = 0;
    },
    ({ app }) => {
      app.emulator.faults.dailyLimit = null;
    },
  ],
];

it.each(outages)(
  'keeps an hour of votes, changes and requests while HubSpot %s, and publishes each within ten minutes',
  async (_, begin, end) => {
    await faults.castVotes(1);
    await faults.publish();
    const { ballot } = await voteOnCard(faults.app, faults.contact(1));
    // Cards of clients nobody opened for long need HubSpot: it has to say who sees them.
    for (const index of [2, 3, 4, 6]) {
      await readCard(faults.app, faults.contact(index));
    }
    begin(faults);
    for (let quarter = 0; quarter < 4; quarter += 1) {
      if (quarter === 1) await faults.castVotes(3, 2);
      if (quarter === 2) await faults.placeRequest(6, 'Their second shop');
      if (quarter === 3) {
        await faults.app.call(
          LEA,
          'PUT',
          '/v1/vote',
          buildVoteRequest(ballot, { baseRevision: 1, reason: 'not_my_words' }),
        );
      }
      faults.later(900);
      await faults.publish();
    }
    end(faults);
    await faults.publishFor(2);

    await expectAllVotes(faults, 5);
    expect(
      (await faults.votes()).map(({ properties }) => properties['reason']),
    ).toContain('not_my_words');
    expect(await faults.requests()).toHaveLength(1);
  },
);

const dead: [string, () => Response][] = [
  [
    'token expires',
    () =>
      refusal(
        401,
        'EXPIRED_AUTHENTICATION',
        'The OAuth token used to make this call expired.',
      ),
  ],
  ['token is revoked', () => refusal(401, 'INVALID_AUTHENTICATION')],
  ['app loses a scope', () => refusal(403, 'MISSING_SCOPES')],
];

it.each(
  dead.flatMap(([what, respond]) => [
    { what, respond, when: 'before the records', path: /batch\/upsert/ },
    {
      what,
      respond,
      when: 'between records and associations',
      path: /batch\/associate/,
    },
  ]),
)(
  'publishes all when the $what in the middle of a batch, $when, and it is put right',
  async ({ path, respond }) => {
    const { app } = faults;
    await faults.castVotes(6);
    let isDead = false;
    faults.world.fault = (request) => {
      isDead ||= path.test(request.url);

      return isDead ? respond() : null;
    };
    await faults.publish();
    expect(await faults.backlog()).toHaveLength(6);
    const { body } = await app.call(INES, 'GET', '/v1/review');
    faults.later(660);
    const { body: later } = await app.call(INES, 'GET', '/v1/review');
    expect(body['ok']).toBe(true);
    expect(later['stuck']).toEqual(expect.any(String));

    // The emulator takes one token: what was set aside by the old one is what is told apart here.
    await createAccountStore(app.db).update(ACCOUNT_ID, {
      adminIds: [INES],
    });
    faults.world.fault = null;
    await faults.publishFor(2);

    await expectAllVotes(faults, 6);
  },
);
