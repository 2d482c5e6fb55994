import {
  authorRoute,
  type Figures,
  figuresRoute,
  pathOf,
  type ReportCard,
  reportRoute,
} from '@starters/contracts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const readUnserved = async () =>
  ((await app.call(INES, 'GET', figuresRoute.path)).body as unknown as Figures)
    .unserved;
const report = (contact: string, missing: string[], shown: string[] = []) =>
  app.call(51_001, 'PUT', `/v1/contacts/${contact}/views`, { shown, missing });

/** The segments that HubSpot has a contact in. */
const segmentsOf = async (contact: string): Promise<string[]> => {
  const { results } = (await app.crm(
    NORA,
    'GET',
    `/crm/lists/2026-09/records/0-1/${contact}/memberships`,
  )) as unknown as { results: { listId: string }[] };

  return results.map(({ listId }) => listId);
};

it('counts clients without a starter by what their cards reported', async () => {
  const [first = '', second = '', third = ''] = app.seeded.contactIds.slice(10);
  await report(first, ['contact.city', 'company.industry']);
  await report(second, ['contact.city']);
  await report(third, ['contact.city']);
  // A colleague had something to say there the same day.
  await report(third, [], [app.seeded.starterIds['visit']?.fr ?? '']);
  const unserved = await readUnserved();

  expect(unserved).toMatchObject({ count: 2, of: 3 });
  expect(unserved?.facts).toEqual([
    { label: 'City', count: 2 },
    { label: 'Industry', count: 1 },
  ]);
});

it('counts those of the audience alone, by the segments HubSpot has them in', async () => {
  const contacts = app.seeded.contactIds.slice(0, 40);
  const memberships = new Map<string, string[]>();
  for (const [index, contact] of contacts.entries()) {
    memberships.set(contact, await segmentsOf(contact));
    await report(
      contact,
      index % 3 === 0 ? [] : ['contact.city'],
      index % 3 === 0 ? [app.seeded.starterIds['visit']?.fr ?? ''] : [],
    );
  }
  const inAudience = new Map<string, number>();
  for (const id of [...memberships.values()].flat()) {
    inAudience.set(id, (inAudience.get(id) ?? 0) + 1);
  }
  const [audience = ''] =
    [...inAudience].find(([, count]) => count > 3 && count < 30) ?? [];
  await changeSettings(app, { audienceSegmentId: audience });
  const unserved = await readUnserved();
  const opened = contacts.filter((each) =>
    memberships.get(each)?.includes(audience),
  );
  const empty = opened.filter((each) => contacts.indexOf(each) % 3 !== 0);
  const bySegment = new Map<string, number>();
  for (const each of empty) {
    for (const id of memberships.get(each) ?? []) {
      bySegment.set(id, (bySegment.get(id) ?? 0) + 1);
    }
  }

  expect(empty.length).toBeGreaterThan(1);
  expect(unserved).toMatchObject({ count: empty.length, of: opened.length });
  expect(unserved?.facts).toEqual([{ label: 'City', count: empty.length }]);
  expect(unserved?.segments.map(({ count }) => count)).toEqual(
    [...bySegment.values()].sort((one, other) => other - one),
  );
  const { body } = await app.call(INES, 'GET', reportRoute.path);
  expect((body as unknown as ReportCard).unserved).toEqual(unserved);
});

it('looks back 90 days, at how each card was opened last', async () => {
  const [old = '', better = '', worse = ''] = app.seeded.contactIds;
  const starter = app.seeded.starterIds['visit']?.fr ?? '';
  const today = app.clock.now;
  const ago = (days: number) => {
    app.clock.now = new Date(today.getTime() - days * 86_400_000);
  };
  ago(91);
  await report(old, ['contact.city']);
  ago(89);
  await report(better, ['contact.city']);
  await report(worse, [], [starter]);
  ago(2);
  await report(better, [], [starter]);
  await report(worse, ['company.industry']);
  ago(0);

  expect(await readUnserved()).toMatchObject({
    count: 1,
    of: 2,
    facts: [{ label: 'Industry', count: 1 }],
  });
});

it('counts them though HubSpot does not say in which segments they are', async () => {
  await report(app.seeded.contactIds[0] ?? '', ['contact.city']);
  await readUnserved();
  app.emulator.faults.down = true;

  expect(await readUnserved()).toEqual({
    count: 1,
    ended: 0,
    of: 1,
    facts: [{ label: 'City', count: 1 }],
    segments: [],
  });
});

it('leaves them uncounted while HubSpot does not say who is in the audience, and shows all else', async () => {
  await report(app.seeded.contactIds[0] ?? '', ['contact.city']);
  await changeSettings(app, { audienceSegmentId: '1' });
  await readUnserved();
  app.emulator.faults.down = true;

  expect(await readUnserved()).toBeNull();
  const { body } = await app.call(INES, 'GET', reportRoute.path);
  expect(body).toMatchObject({ ok: true, unserved: null });
  const author = await app.call(
    INES,
    'GET',
    pathOf(authorRoute, {
      contactId: app.seeded.contactIds[0] ?? '',
      ownerId: '751010',
    }),
  );
  expect(author.body).toMatchObject({ ok: true });
});

it('names segments for which nobody has written yet: those lack something to say most', async () => {
  const [contact = ''] = app.seeded.contactIds;
  const made = (await app.crm(NORA, 'POST', '/crm/lists/2026-09', {
    name: 'Nobody writes for these',
    objectTypeId: '0-1',
    processingType: 'MANUAL',
  })) as unknown as { list: { listId: string } };
  const { listId } = made.list;
  await app.crm(NORA, 'PUT', `/crm/lists/2026-09/${listId}/memberships/add`, [
    contact,
  ]);
  await report(contact, ['contact.city']);

  const names = async () =>
    ((await readUnserved())?.segments ?? []).map(({ name }) => name);
  expect(await names()).toContain('Nobody writes for these');

  // Marketing is offered others only: what it may not write for is not held against it.
  await changeSettings(app, {
    offeredSegmentIds: [Object.values(app.seeded.listIds)[0] ?? ''],
  });
  expect(await names()).not.toContain('Nobody writes for these');
});
