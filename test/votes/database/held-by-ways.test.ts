import { DAY_MS } from '@starters/contracts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { readWhatLeaves } from '#test/helpers/read-what-leaves.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let starterId = '';
const contact = () => app.seeded.contactIds[0] ?? '';

const send = async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
  }
};
const endDay = async () => {
  const tomorrow = Math.floor(app.clock.now.getTime() / DAY_MS + 1) * DAY_MS;
  app.clock.now = new Date(tomorrow + 9 * 3_600_000);
  await send();
};

/** Every place in which others read of votes, and all that HubSpot has, without what each reading makes new. */
const readPlaces = async (): Promise<Record<string, string>> => {
  const places = await readWhatLeaves(app, { contactId: contact(), starterId });

  return {
    ...Object.fromEntries(
      Object.entries(places).map(([name, text]) => [
        name,
        text.replace(/"(?:ballot|url|key|startedAt|at)":"[^"]*"/g, ''),
      ]),
    ),
    hubspot: app.emulator.snapshot(),
  };
};
const differing = (
  one: Record<string, string>,
  other: Record<string, string>,
): string[] => Object.keys(other).filter((name) => one[name] !== other[name]);
beforeAll(async () => {
  app = await startApp({ sharesClock: true });
  app.clock.now = new Date(
    Math.floor(Date.now() / DAY_MS + 1) * DAY_MS + 9 * 3_600_000,
  );
  await changeSettings(app, { privacy: 'anonymous', readsOutcomes: true });
  // Somebody else voted on the same starter before, so that there are figures to change.
  // The properties of what follows are made first.
  for (let turn = 0; turn < 3; turn += 1) {
    await send();
    app.clock.now = new Date(app.clock.now.getTime() + 600_000);
  }
  ({ starterId } = await voteOnCard(app, contact(), {}, { as: TOM }));
  await endDay();
});
afterAll(() => app.close());

/** A vote, and what its voter makes of it on a later day. */
const deeds: [string, Record<string, unknown>, object][] = [
  [
    'a complaint that gets words',
    { verdict: 'not_useful', reason: 'too_generic' },
    { reason: 'not_my_words', ownWords: 'I would ask about the terrace.' },
  ],
  [
    'praise that becomes a complaint',
    { verdict: 'useful', reason: null },
    { verdict: 'not_useful', comment: 'Nobody says this.' },
  ],
  [
    'a use that becomes praise',
    { verdict: 'withdrawn', reason: null, used: true },
    { verdict: 'useful', reason: null, used: true },
  ],
  [
    'a comment that is taken back with the vote',
    { comment: 'Nobody says this.' },
    { verdict: 'withdrawn', reason: null },
  ],
];

it.each(deeds)(
  'changes nothing that others read before its day is over: %s',
  async (_, first, then) => {
    // What follows from the reading itself, such as that Tom opened a card, comes first.
    await readPlaces();
    await send();
    const again = await readPlaces();

    // A use is on the client's card at once, as docs/security.md says; nothing else is.
    const known = first['used'] ? ['cardRoute'] : [];
    const vote = async (said: object) => {
      const on = startersOf(await readCard(app, contact())).find(
        (each) => each.starterId === starterId,
      );
      const { body } = await app.call(
        LEA,
        'PUT',
        '/v1/vote',
        buildVoteRequest(on?.ballot ?? '', {
          baseRevision: on?.vote.revision ?? 0,
          ...said,
        }),
      );
      expect(body).toMatchObject({ ok: true });
      await send();
    };
    await vote(first);
    expect(differing(again, await readPlaces())).toEqual(known);

    await endDay();
    await readPlaces();
    await send();
    const told = await readPlaces();
    expect(differing(again, told)).toEqual(
      expect.arrayContaining(['votes', 'starters', 'hubspot']),
    );
    await vote(then);
    expect(differing(told, await readPlaces())).toEqual([]);

    await endDay();
    expect(app.emulator.snapshot()).not.toBe(told['hubspot']);
  },
);
