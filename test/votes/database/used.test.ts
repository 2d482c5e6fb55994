import { DAY_MS } from '@starters/contracts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  readVoteRecords,
  startersOf,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const contact = (index: number) => app.seeded.contactIds[index] ?? '';

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const use = async (contactId: string, overrides = {}) => {
  const [starter] = startersOf(await readCard(app, contactId));
  if (!starter) throw new Error('Nothing to use.');
  const { body } = await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(starter.ballot, {
      verdict: 'withdrawn',
      reason: null,
      used: true,
      ...overrides,
    }),
  );

  return { starter, body };
};

it('moves a used starter to "used with this client", for colleagues too', async () => {
  const { starter, body } = await use(contact(0));

  expect(body).toMatchObject({ ok: true, vote: { used: true } });
  for (const as of [LEA, TOM]) {
    const card = await readCard(app, contact(0), { as });
    const used = startersOf(card).filter((each) => each.used !== null);
    expect(used.map(({ starterId }) => starterId)).toContain(starter.starterId);
    expect(used[0]?.used).toMatch(/^Used with this client on \d+ \w+$/);
    expect(card.candidates[0]?.used).toBeNull();
  }
});

it('offers it again on other clients, and here after 60 days', async () => {
  const { starter } = await use(contact(2));
  const isUsedOn = async (contactId: string) =>
    startersOf(await readCard(app, contactId)).some(
      ({ starterId, used }) => starterId === starter.starterId && used !== null,
    );
  expect(await isUsedOn(contact(2))).toBe(true);
  expect(await isUsedOn(contact(3))).toBe(false);

  const before = app.clock.now;
  app.clock.now = new Date(before.getTime() + 61 * DAY_MS);
  expect(await isUsedOn(contact(2))).toBe(false);
  app.clock.now = before;
});

it('takes a use back', async () => {
  const { starter, body } = await use(contact(4));
  const { vote } = body as { vote: { revision: number } };
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(starter.ballot, {
      verdict: 'withdrawn',
      reason: null,
      used: false,
      baseRevision: vote.revision,
    }),
  );

  const card = await readCard(app, contact(4));
  expect(startersOf(card).every(({ used }) => used === null)).toBe(true);
});

it('writes a use without a verdict on the record, apart from the vote', async () => {
  const { starter } = await use(contact(5));
  await app.service.publish(app.emulator.accountId);
  const records = await readVoteRecords(app);
  const record = records.find(
    ({ properties }) =>
      properties['contact_record_id'] === contact(5) &&
      properties['starter_record_id'] === starter.starterId,
  );

  expect(record?.properties['verdict'] ?? '').toBe('');
  const { properties } = (await app.crm(
    51_010,
    'GET',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}?properties=used_at,title`,
  )) as { properties: Record<string, string> };
  expect(Date.parse(properties['used_at'] ?? '')).not.toBeNaN();
  expect(properties['title']).toMatch(/^Used: /);
});

it('keeps the first time of use however often the vote changes', async () => {
  const { starter, body } = await use(contact(6), { verdict: 'useful' });
  const { vote } = body as { vote: { revision: number } };
  const before = app.clock.now;
  app.clock.now = new Date(before.getTime() + 5 * DAY_MS);
  // A ballot lasts a day: the card is opened again.
  const card = await readCard(app, contact(6));
  const again = startersOf(card).find(
    ({ starterId }) => starterId === starter.starterId,
  );
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(again?.ballot ?? '', {
      verdict: 'not_useful',
      reason: 'too_generic',
      used: true,
      baseRevision: vote.revision,
    }),
  );
  const [kept] = await openPorts(app).uses.listWith(
    app.emulator.accountId,
    contact(6),
    new Date(0),
  );
  app.clock.now = before;

  expect(kept?.usedAt.getTime()).toBe(before.getTime());
});

it('refuses a wrong fact that is none', async () => {
  const [starter] = startersOf(await readCard(app, contact(7)));
  const { body } = await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(starter?.ballot ?? '', {
      reason: 'wrong_fact',
      wrongFact: 'contact.city=Lyon',
    }),
  );

  expect(body).toMatchObject({ ok: false, reason: 'bad_request' });
});

it('writes the name of a wrong fact on the record, and nothing of its value', async () => {
  const [starter] = startersOf(await readCard(app, contact(7)));
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(starter?.ballot ?? '', {
      reason: 'wrong_fact',
      wrongFact: 'contact.city#17',
    }),
  );
  await app.service.publish(app.emulator.accountId);
  const record = (await readVoteRecords(app)).find(
    ({ properties }) => properties['reason'] === 'wrong_fact',
  );
  const { properties } = (await app.crm(
    51_010,
    'GET',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}?properties=wrong_fact`,
  )) as { properties: Record<string, string> };

  expect(properties['wrong_fact']).toBe('contact.city');
});
