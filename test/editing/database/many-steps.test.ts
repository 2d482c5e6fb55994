import { manyStepsRoute, type Review, reviewRoute } from '@starters/contracts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  daysLater,
  publishStarter,
  readStarterRecord,
} from '#test/helpers/open-editor.ts';
import { INES, LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const many = 230;

/** Makes starters in HubSpot itself, all of which end on the same day. */
const make = async (count: number, validUntil: string): Promise<string[]> => {
  const path = `/crm/objects/2026-09/${app.seeded.starterTypeId}/batch/create`;
  const ids: string[] = [];
  for (let at = 0; at < count; at += 100) {
    const { results } = (await app.crm(INES, 'POST', path, {
      inputs: Array.from({ length: Math.min(100, count - at) }, (_, index) => ({
        properties: {
          title: `Number ${at + index}`,
          opener: `Your shop ${at + index} in {{contact.city}} is old.`,
          question: 'How old is it?',
          why_now: 'They are in {{contact.city}}.',
          language: 'en',
          status: 'published',
          valid_until: validUntil,
          hubspot_owner_id: '751010',
        },
        associations: [],
      })),
    })) as { results: { id: string }[] };
    ids.push(...results.map(({ id }) => id));
  }
  await app.service.catalogs.refresh(app.emulator.accountId);

  return ids;
};
const dayIn = (days: number) =>
  todayIn(
    'Europe/Paris',
    new Date(app.clock.now.getTime() + days * 86_400_000),
  );
const stepAll = (step: 'renew' | 'retire', starterIds: string[], as = INES) =>
  app.call(as, 'PUT', manyStepsRoute.path, { step, starterIds });
const publish = async () => {
  for (;;) {
    const { isDone } = await app.service.publish(app.emulator.accountId);
    if (isDone) return;
  }
};
const inCatalog = async (ids: string[]) => {
  await app.service.catalogs.refresh(app.emulator.accountId);
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);

  return catalog.starters.filter(({ id }) => ids.includes(id));
};
const expiring = async () =>
  ((await app.call(INES, 'GET', reviewRoute.path)).body as unknown as Review)
    .expiring;

it('renews many with a call for a hundred, and spreads their ends', async () => {
  const ids = await make(many, dayIn(3));
  expect((await expiring()).filter(({ isMine }) => isMine)).not.toEqual([]);
  expect((await expiring())[0]?.text).toContain('[City]');

  const before = app.emulator.calls.length;
  const { body } = await stepAll('renew', ids);
  expect(body).toMatchObject({ ok: true, count: many });
  await publish();
  const written = app.emulator.calls
    .slice(before)
    .filter(({ path }) => path.endsWith('/batch/update'));
  // Three for the steps, and as many for the figures on their records.
  expect(written.length).toBeLessThan(10);

  const ends = new Map<string, number>();
  for (const { validUntil } of await inCatalog(ids)) {
    ends.set(validUntil ?? '', (ends.get(validUntil ?? '') ?? 0) + 1);
  }
  const days = [...ends.keys()].sort();
  expect(days.at(-1)).toBe(dayIn(90));
  expect(days[0]).toBe(dayIn(75));
  expect(Math.max(...ends.values())).toBeLessThan(many / 10);
  expect((await expiring()).map(({ id }) => id)).not.toContain(ids[0]);

  // Renewing again changes nothing, whoever does it.
  const dated = JSON.stringify(await inCatalog(ids));
  await stepAll('renew', ids);
  await publish();
  expect(JSON.stringify(await inCatalog(ids))).toBe(dated);
});

it('retires many, says who did it, and touches none that was retired before', async () => {
  const ids = await make(3, dayIn(3));
  expect((await stepAll('retire', ids)).body).toMatchObject({
    ok: true,
    message: '3 starters are taken off the cards. Their votes are kept.',
  });
  await publish();
  expect((await inCatalog(ids)).map(({ status }) => status)).toEqual([
    'retired',
    'retired',
    'retired',
  ]);
  for (const id of ids) {
    const steps = await openPorts(app).steps.list(app.emulator.accountId, id);
    expect(steps.filter(({ action }) => action === 'retired')).toMatchObject([
      { userId: INES, status: 'retired' },
    ]);
  }
  expect((await stepAll('retire', ids)).body).toMatchObject({
    ok: false,
    reason: 'starter_gone',
  });
  expect((await stepAll('renew', ids, LEA)).body).toMatchObject({
    reason: 'not_marketing',
  });
});

it('does not wait for what else is on its way to HubSpot, and one of two replicas sends it', async () => {
  const ids = await make(3, dayIn(3));
  const leases = createLeaseStore(app.db);
  const { accountId } = app.emulator;
  // Figures of thousands of starters take longer than whoever clicked waits.
  const drain = await leases.take(accountId, 'outbox', 60_000);
  expect((await stepAll('renew', ids)).body).toMatchObject({
    ok: true,
    message: expect.not.stringContaining('has not taken') as string,
  });
  for (const id of ids) {
    expect((await readStarterRecord(app, id))['valid_until']).toBe(dayIn(90));
  }

  // Two replicas, and two people, at once: each step is done once.
  const other = app.atReplica();
  await Promise.all([
    stepAll('retire', ids),
    other.call(INES, 'PUT', manyStepsRoute.path, {
      step: 'retire',
      starterIds: ids,
    }),
  ]);
  if (drain) await leases.release(drain);
  await publish();
  for (const id of ids) {
    const steps = await openPorts(app).steps.list(accountId, id);
    expect(steps.filter(({ action }) => action === 'retired')).toHaveLength(1);
  }
});

it('keeps what HubSpot does not take, and does it later', async () => {
  const ids = await make(2, dayIn(3));
  app.emulator.failNext({
    path: /batch\/update$/,
    respond: () => Response.json({ status: 'error' }, { status: 500 }),
    times: 4,
  });
  expect((await stepAll('retire', ids)).body).toMatchObject({
    ok: true,
    message: expect.stringContaining('HubSpot has not taken 2 of them yet'),
  });
  app.clock.now = new Date(app.clock.now.getTime() + 300_000);
  await publish();
  app.clock.now = new Date(app.clock.now.getTime() + 300_000);
  await publish();
  expect((await readStarterRecord(app, ids[0] ?? ''))['status']).toBe(
    'retired',
  );
});

it('says on cards, and in the headline, on the day on which everything has ended', async () => {
  const [contact = ''] = app.seeded.contactIds;
  const all = (await app.service.catalogs.get(app.emulator.accountId)).catalog
    .starters;
  await stepAll(
    'retire',
    all.map(({ id }) => id),
  );
  await publish();
  await app.service.catalogs.refresh(app.emulator.accountId);
  const { title } = textsIn('en').runOut;
  const empty = await readCard(app, contact);
  expect(empty.texts.emptyTitle).toBe(textsIn('en').card.emptyTitle);

  const { starterId } = await publishStarter(app, { validUntil: dayIn(20) });
  const card = await readCard(app, contact);
  expect(card.candidates.map((each) => each.starterId)).toContain(starterId);
  await app.call(LEA, 'PUT', `/v1/contacts/${contact}/views`, {
    shown: [starterId],
    missing: [],
  });
  const unserved = async () =>
    (await app.call(INES, 'GET', '/v1/figures')).body['unserved'];
  expect(await unserved()).toMatchObject({ count: 0, ended: 0, of: 1 });

  daysLater(app, 20);
  expect(await unserved()).toMatchObject({ count: 0, ended: 0, of: 1 });
  // Nobody opens a card before it counts.
  daysLater(app, 1);
  expect(await unserved()).toMatchObject({ count: 1, ended: 1, of: 1 });
  const over = await readCard(app, contact);
  expect(over.texts.emptyTitle).toBe(title);
  expect(over.texts.nothingWritten).toMatch(/was on cards until .+ 20/);
  expect(over.requestSheet.path).toContain('/requests');
});
