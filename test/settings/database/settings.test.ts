import {
  DAY_MS,
  type SettingsOpened,
  settingsRoute,
  type SettingsValues,
} from '@starters/contracts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import {
  readCard,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const open = async (as = NORA) =>
  (await app.call(as, 'GET', settingsRoute.path))
    .body as unknown as SettingsOpened;
const change = async (part: Partial<SettingsValues>, base?: string) => {
  const { values, base: read } = await open();

  return (
    await app.call(NORA, 'PUT', settingsRoute.path, {
      base: base ?? read,
      values: { ...values, ...part },
    })
  ).body as unknown as SettingsOpened;
};
const readOptions = async () =>
  (
    (await app.crm(
      NORA,
      'GET',
      `/crm/properties/2026-09/${app.seeded.starterTypeId}/segments`,
    )) as unknown as { options: { value: string; label: string }[] }
  ).options;

it.each([
  ['a salesperson', LEA],
  ['marketing', INES],
])('is closed to %s', async (_, as) => {
  const { base, values } = await open();
  expect(await open(as)).toMatchObject({ ok: false, reason: 'not_admin' });
  const { body } = await app.call(as, 'PUT', settingsRoute.path, {
    base,
    values,
  });
  expect(body).toMatchObject({ ok: false, reason: 'not_admin' });
});

it('stays open to a super admin who is marketing as well', async () => {
  const { ok } = await change({ marketingUserIds: [INES, NORA] });
  expect(ok).toBe(true);

  expect(await open(NORA)).toMatchObject({ ok: true });
  expect((await app.call(NORA, 'GET', '/v1/review')).body['ok']).toBe(true);
});

it('offers the account’s people, teams and segments by name', async () => {
  const { choices } = await open();

  expect(choices.people).toContainEqual({
    value: '51010',
    label: 'Ines Moreau',
  });
  expect(choices.teams).toContainEqual({ value: '302', label: 'Marketing' });
  expect(choices.segments.map(({ label }) => label)).toContainEqual(
    expect.stringMatching(/^Hospitality \(\d+ clients\)$/),
  );
});

it('changes a setting, and says who and when, from what to what', async () => {
  const { changes, values } = await change({
    answerDays: 5,
    marketingTeamIds: ['302'],
  });

  expect(values.answerDays).toBe(5);
  expect(changes).toEqual([
    {
      at: app.clock.now.toISOString(),
      who: 'Nora Haddad',
      what: 'Working days to an answer',
      from: '3',
      to: '5',
    },
    {
      at: app.clock.now.toISOString(),
      who: 'Nora Haddad',
      what: 'Teams',
      from: '–',
      to: 'Marketing',
    },
  ]);
  expect((await open()).values.answerDays).toBe(5);
});

it.each<[Partial<SettingsValues>, string]>([
  [{ startersOnCard: 0 }, 'from 1 to 5'],
  [{ startersOnCard: 2.5 }, 'from 1 to 5'],
  [{ validityDays: 10_000 }, 'from 7 to 730'],
])('refuses %j with a sentence, and saves nothing', async (part, sentence) => {
  const refused = await change({ ...part, answerDays: 9 });

  expect(refused).toMatchObject({
    ok: false,
    reason: 'setting_out_of_bounds',
    message: expect.stringContaining(sentence) as string,
  });
  expect((await open()).values.answerDays).toBe(3);
});

it.each<[string, unknown]>([
  ['a field that was emptied', null],
  ['a word', 'abc'],
])('names the setting when its number is %s', async (_, answerDays) => {
  expect(await change({ answerDays: answerDays as number })).toMatchObject({
    ok: false,
    reason: 'setting_out_of_bounds',
    message: expect.stringContaining('“Working days to an answer”') as string,
  });
});

it('does not let one admin overwrite another', async () => {
  const { base } = await open();
  await change({ answerDays: 5 });

  expect(await change({ mostOverdue: 20 }, base)).toMatchObject({
    ok: false,
    reason: 'settings_changed',
  });
  expect((await open()).values).toMatchObject({
    answerDays: 5,
    mostOverdue: 10,
  });
});

it('lets one of two admins who save in the same moment win, and tells the other', async () => {
  const { base } = await open();
  const answers = await Promise.all([
    change({ answerDays: 4 }, base),
    change({ validityDays: 30 }, base),
  ]);

  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    reason: 'settings_changed',
  });
});

it('makes the offered segments the choices of the property, and drops none that is in use', async () => {
  const [first, second] = (await open()).choices.segments;
  await change({ offeredSegmentIds: [first?.value ?? ''] });
  const options = await readOptions();

  expect(options[0]?.value).toBe(first?.value);
  expect(options[0]?.label).not.toContain('(');
  expect(options.find(({ value }) => value === second?.value)?.label).toContain(
    '(no longer offered)',
  );
});

it('names a chosen segment that was deleted, in the choices and on the property', async () => {
  const [first] = (await open()).choices.segments;
  const id = first?.value ?? '';
  await change({ offeredSegmentIds: [id] });
  await app.crm(NORA, 'DELETE', `/crm/lists/2026-09/${id}`);

  expect((await open()).choices.segments).toContainEqual({
    value: id,
    label: `Segment ${id}, which no longer exists`,
  });
  await change({ offeredSegmentIds: [] });
  expect(
    (await readOptions()).find(({ value }) => value === id)?.label,
  ).toContain('(deleted)');
});

it('lets a team write, and sets how many starters a card shows', async () => {
  await change({
    marketingUserIds: [],
    marketingTeamIds: ['302'],
    startersOnCard: 2,
  });

  expect((await app.call(INES, 'GET', '/v1/review')).body['ok']).toBe(true);
  expect((await readCard(app, app.seeded.contactIds[0] ?? '')).shown).toBe(2);
});

it('writes no client and no time on votes cast while they are anonymous, and leaves past ones', async () => {
  const contact = app.seeded.contactIds[0] ?? '';
  await voteOnCard(app, contact);
  await change({ privacy: 'anonymous' });
  await voteOnCard(app, contact);
  // Anonymous votes leave when their day is over.
  app.clock.now = new Date(app.clock.now.getTime() + DAY_MS);
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
  const records = await readVoteRecords(app);

  expect(
    records
      .map(({ properties }) => properties['contact_record_id'] || null)
      .sort(),
  ).toEqual([contact, null]);
  const anonymous = records.find(
    ({ properties }) => !properties['contact_record_id'],
  );
  const { results } = (await app.crm(
    NORA,
    'GET',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${anonymous?.id}/associations/contacts`,
  )) as unknown as { results: object[] };
  expect(results).toEqual([]);
  const { properties } = (await app.crm(
    NORA,
    'GET',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${anonymous?.id}?properties=voted_at`,
  )) as unknown as { properties: { voted_at: string } };
  expect(properties.voted_at).toMatch(/T00:00:00/);
});
