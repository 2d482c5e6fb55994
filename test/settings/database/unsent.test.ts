import {
  retryUnsentRoute,
  reviewRoute,
  type UnsentOpened,
  unsentRoute,
} from '@starters/contracts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const publish = () => app.service.publish(app.emulator.accountId);
const later = (minutes: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + minutes * 60_000);
};
const open = async (language = 'en') =>
  (
    await app.call(NORA, unsentRoute.method, unsentRoute.path, undefined, {
      language,
    })
  ).body as unknown as UnsentOpened;
const retry = async () =>
  (await app.call(NORA, retryUnsentRoute.method, retryUnsentRoute.path, {}))
    .body as unknown as UnsentOpened;
const readStuck = async (language = 'en') =>
  (await app.call(INES, 'GET', reviewRoute.path, undefined, { language })).body[
    'stuck'
  ];
const refuse = (status: number, message: string, times = 1000) =>
  app.emulator.failNext({
    path: /upsert/,
    times,
    respond: () => Response.json({ message }, { status }),
  });

it('says that everything is in HubSpot, and that what is new is on its way', async () => {
  expect(await open()).toMatchObject({
    ok: true,
    texts: { allSent: 'Everything is in HubSpot.' },
    lines: [],
    message: null,
  });

  await voteOnCard(app, contact(0));
  expect((await open()).lines[0]).toMatchObject({
    kind: 'vote',
    what: 'One vote',
    said: null,
    advice: 'Nothing: this is on its way.',
    nextTry: null,
  });
  expect(await readStuck()).toBeNull();

  await publish();
  expect((await open()).lines).toEqual([]);
});

it('says of one that HubSpot refuses what it said and which starter it is about', async () => {
  const { starterId } = await voteOnCard(app, contact(0));
  const starter = app.service.catalogs
    .peek(app.emulator.accountId)
    ?.starters.find(({ id }) => id === starterId);
  refuse(400, 'Property values were not valid', 1);
  await publish();

  const [line] = (await open()).lines;
  expect(line).toMatchObject({
    what: 'One vote',
    said: 'Property values were not valid',
    nextTry: null,
  });
  expect(line?.advice).toContain(`one of them: “${starter?.title}”.`);
  expect((await open('fr')).lines[0]).toMatchObject({
    what: 'Un vote',
    advice: expect.stringContaining(
      `«\u00a0${starter?.title}\u00a0»`,
    ) as string,
  });
  expect(await readStuck()).toMatch(
    /^HubSpot has not taken one vote since .+ at .+\. Nothing is lost\. Ask your admin/,
  );
});

it.each([
  [401, 'The token expired.', 'HubSpot turns the whole app away.'],
  [403, 'A scope is missing.', 'or the app lacks a scope'],
  [429, 'Too many.', 'Nothing: HubSpot is slow or down for a moment'],
])(
  'says what to do while HubSpot answers %i',
  async (status, message, advice) => {
    await voteOnCard(app, contact(0));
    refuse(status, message);
    await publish();

    const [line] = (await open()).lines;
    expect(line?.advice).toContain(advice);
    expect(line?.said).not.toBeNull();
    expect(new Date(line?.nextTry ?? 0) > app.clock.now).toBe(true);
  },
);

it('says that the object was changed when HubSpot refuses all alike, and sends all once asked to', async () => {
  for (const index of [0, 1, 2, 3]) await voteOnCard(app, contact(index));
  refuse(400, 'A required property is missing', 30);
  await publish();
  const [line] = (await open()).lines;
  expect(line).toMatchObject({
    what: '4 votes',
    advice: expect.stringContaining('an option was deleted') as string,
  });
  expect(await readVoteRecords(app)).toEqual([]);

  // HubSpot refuses thirty calls and is cured then.
  await retry();
  while ((await publish()).nextDue) {
    if ((await readVoteRecords(app)).length === 4) break;
    await retry();
  }
  expect((await open()).lines.filter(({ kind }) => kind === 'vote')).toEqual(
    [],
  );
});

it('tells marketing what has waited for more than ten minutes, and since when', async () => {
  await voteOnCard(app, contact(0));
  later(9);
  expect(await readStuck()).toBeNull();
  later(3);
  expect(await readStuck()).toMatch(/^HubSpot has not taken one vote/);
  expect(await readStuck('fr')).toMatch(
    /^HubSpot n’a pas accepté un vote et les chiffres de \d+ amorces depuis le /,
  );
  expect((await open()).lines[0]?.advice).toContain(
    'look in the log of the service',
  );
});
