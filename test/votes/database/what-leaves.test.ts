import { DAY_MS } from '@starters/contracts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import {
  placesWith,
  readWhatLeaves,
  readWithHistory,
} from '#test/helpers/read-what-leaves.ts';
import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const words = 'I would ask about the terrace.';
const moment = '14:37:21.123';

beforeEach(async () => {
  app = await startApp();
  const day = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10);
  app.clock.now = new Date(`${day}T09:00:00Z`);
  // Wordings are kept with when they were first seen: before the moment that is looked for.
  await send();
  app.clock.now = new Date(`${day}T${moment}Z`);
});
afterEach(() => app.close());

const contact = () => app.seeded.contactIds[0] ?? '';
const send = async () => {
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};
const endDay = async () => {
  const tomorrow = Math.floor(app.clock.now.getTime() / DAY_MS + 1) * DAY_MS;
  app.clock.now = new Date(tomorrow + 1_000);
  await send();
};
/** The moment as ISO, as a time in the account's zone, and in milliseconds. */
const momentOf = (at: Date): string[] => [
  '14:37',
  '15:37',
  String(at.getTime()),
];
const complain = (overrides = {}) =>
  voteOnCard(app, contact(), { comment: words, ...overrides });
const change = async (ballot: string, overrides: object) => {
  const { body } = await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, overrides),
  );
  expect(body).toMatchObject({ ok: true });
};
/** The ballot of a starter, from the card as it is now. */
const ballotOf = async (starterId: string): Promise<string> =>
  startersOf(await readCard(app, contact())).find(
    (each) => each.starterId === starterId,
  )?.ballot ?? '';

describe('an anonymous vote', () => {
  beforeEach(async () => {
    await changeSettings(app, { privacy: 'anonymous' });
  });

  it('is nowhere before its day is over, and nothing counts it', async () => {
    const about = { contactId: contact(), starterId: '' };
    const { starterId } = await complain({ used: true });
    about.starterId = starterId;
    await send();
    const places = await readWhatLeaves(app, about);

    expect(placesWith(places, words)).toEqual([]);
    expect(await readWithHistory(app, 'vote')).toEqual([]);
    const starter = (await readWithHistory(app, 'starter')).find(
      ({ id }) => id === starterId,
    );
    for (const name of ['last_vote_at', 'voters', 'open_returns', 'used_30d']) {
      const values = starter?.propertiesWithHistory[name] ?? [];
      expect([name, values.filter(({ value }) => Number(value))]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('tells its day and no time, no client and nobody, in history either', async () => {
    const { starterId } = await complain({ used: true });
    const cast = momentOf(app.clock.now);
    await endDay();
    const places = await readWhatLeaves(app, {
      contactId: contact(),
      starterId,
    });

    expect(placesWith(places, words)).toEqual(
      expect.arrayContaining(['votes', 'exportedVotes', 'reviewRoute']),
    );
    expect(placesWith(places, ...cast)).toEqual([]);
    const records = JSON.stringify(await readWithHistory(app, 'vote'));
    expect(records).not.toContain(contact());
    expect(records).not.toMatch(/Fontaine|51001/);
  });

  it('changed or undone on another day tells nothing of when either', async () => {
    const { starterId } = await complain();
    await endDay();
    app.clock.now = new Date(app.clock.now.getTime() + 14.62 * 3_600_000);
    const changed = app.clock.now.toISOString().slice(11, 16);
    await change(await ballotOf(starterId), {
      baseRevision: 1,
      comment: 'Something else.',
      used: true,
    });
    await send();
    const about = { contactId: contact(), starterId };
    const before = await readWhatLeaves(app, about);
    // Until the day is over what was said before stands.
    expect(placesWith(before, 'Something else.')).toEqual([]);
    expect(placesWith(before, words)).toContain('votes');
    await endDay();
    const after = await readWhatLeaves(app, about);

    expect(placesWith(after, changed)).toEqual([]);
    expect(placesWith(after, words)).toEqual([]);
    expect(placesWith(after, 'Something else.')).toContain('votes');
    expect(await readWithHistory(app, 'vote')).toHaveLength(1);

    await change(await ballotOf(starterId), {
      baseRevision: 2,
      verdict: 'withdrawn',
    });
    await send();
    expect(await readWithHistory(app, 'vote')).toHaveLength(1);
    await endDay();
    expect(await readWithHistory(app, 'vote')).toEqual([]);
  });

  it('of which nothing is left at the end of its day never leaves', async () => {
    const { ballot } = await complain();
    await change(ballot, { baseRevision: 1, verdict: 'withdrawn' });
    await endDay();

    expect(await readWithHistory(app, 'vote')).toEqual([]);
    expect(await readWithHistory(app, 'vote', { archived: true })).toEqual([]);
  });
});

it('a confidential vote tells nobody’s name, in history and on pages', async () => {
  const { starterId } = await complain({ used: true });
  await send();
  const places = await readWhatLeaves(app, { contactId: contact(), starterId });

  expect(placesWith(places, words)).toContain('votes');
  expect(placesWith(places, 'Fontaine', '51001')).toEqual([]);
});

it('a named vote tells the name, as the card said', async () => {
  await changeSettings(app, { privacy: 'named' });
  const { starterId } = await complain();
  await send();
  const places = await readWhatLeaves(app, { contactId: contact(), starterId });

  expect(placesWith(places, 'Fontaine')).toEqual(
    expect.arrayContaining(['votes', 'reviewRoute']),
  );
});

describe.each([
  [
    'a signature',
    { comment: words, signed: true },
    { comment: words },
    'Fontaine',
  ],
  ['a comment', { comment: words }, { comment: null }, words],
  [
    'the whole vote',
    { comment: words },
    { verdict: 'withdrawn', comment: null },
    words,
  ],
  [
    'own words',
    { reason: 'not_my_words', ownWords: words },
    { reason: 'not_my_words', ownWords: 'Shorter, please.' },
    words,
  ],
])('%s that is taken back', (_, said, instead, gone) => {
  it('is in no record, history or page, nor kept for repeated requests', async () => {
    const { ballot, starterId } = await voteOnCard(app, contact(), said);
    await send();
    const about = { contactId: contact(), starterId };
    expect(placesWith(await readWhatLeaves(app, about), gone)).toContain(
      'votes',
    );
    await change(ballot, { baseRevision: 1, ...instead });
    await send();

    expect(placesWith(await readWhatLeaves(app, about), gone)).toEqual([]);
    const kept = await app.db.selectFrom('vote_requests').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(gone);
    // What HubSpot keeps for those who may restore it has no key in common with what stands.
    const [removed] = await readWithHistory(app, 'vote', { archived: true });
    const [standing] = await readWithHistory(app, 'vote');
    expect(removed?.properties['vote_key']).not.toBe(
      standing?.properties['vote_key'],
    );
  });
});
