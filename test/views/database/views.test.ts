import { pathOf, viewsRoute } from '@starters/contracts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const contact = (index: number) => app.seeded.contactIds[index] ?? '';

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const report = async (
  contactId: string,
  body: object,
  as = LEA,
): Promise<object> =>
  (await app.call(as, 'PUT', pathOf(viewsRoute, { contactId }), body)).body;
const orderOf = async (contactId: string, as = LEA) =>
  startersOf(await readCard(app, contactId, { as })).map(
    ({ starterId }) => starterId,
  );

it('writes how often a starter was shown and used to its record', async () => {
  const ids = await orderOf(contact(0));
  const id = ids[0] ?? '';
  await report(contact(0), { shown: ids.slice(0, 3), missing: [] });
  await report(contact(0), { shown: ids.slice(0, 3), missing: [] });
  await report(contact(1), { shown: [id], missing: [] }, TOM);
  const { ballot } = startersOf(await readCard(app, contact(0)))[0] ?? {};
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot ?? '', {
      verdict: 'useful',
      reason: null,
      used: true,
    }),
  );
  await app.service.publish(app.emulator.accountId);

  const record = await app.crm(
    51_010,
    'GET',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}?properties=shown_30d,used_30d`,
  );
  expect(record['properties']).toMatchObject({ shown_30d: '2', used_30d: '1' });
});

it('keeps a card with nothing to say with what it lacked, and not who saw it', async () => {
  await report(contact(5), { shown: [], missing: ['contact.city'] });
  const rows = await app.db
    .selectFrom('empty_cards')
    .selectAll()
    .where('contact_id', '=', contact(5))
    .execute();

  expect(rows).toEqual([
    {
      account_id: app.emulator.accountId,
      contact_id: contact(5),
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      missing: ['contact.city'],
    },
  ]);
});

it('takes no card for empty because this replica has not read the starters yet', async () => {
  const [id = ''] = await orderOf(contact(6));
  const { status } = await app
    .replica()
    .app.fetch(
      signedRequest(
        'PUT',
        `${pathOf(viewsRoute, { contactId: contact(6) })}?language=en&userId=${LEA}&portalId=${app.emulator.accountId}&userEmail=a%40b.example&appId=1`,
        JSON.stringify({ shown: [id], missing: [] }),
        app.clock.now.getTime(),
      ),
    );
  const rowsOf = (table: 'views' | 'empty_cards') =>
    app.db
      .selectFrom(table)
      .select('contact_id')
      .where('contact_id', '=', contact(6))
      .execute();

  expect(status).toBe(200);
  expect(await rowsOf('empty_cards')).toEqual([]);
  expect(await rowsOf('views')).toHaveLength(1);
});

it('takes no card for empty that showed what is gone by now', async () => {
  await report(contact(7), { shown: ['404'], missing: [] });

  expect(
    await app.db
      .selectFrom('empty_cards')
      .select('contact_id')
      .where('contact_id', '=', contact(7))
      .execute(),
  ).toEqual([]);
});

it.each([
  ['no list', { shown: 'all', missing: [] }],
  ['a starter that is no id', { shown: ['<b>'], missing: [] }],
  ['a fact that is a value', { shown: [], missing: ['Lyon'] }],
])('refuses %s', async (_, body) => {
  expect(await report(contact(0), body)).toMatchObject({
    ok: false,
    reason: 'bad_request',
  });
});

it('keeps a person’s order of a contact for the day, whatever others vote', async () => {
  const before = await orderOf(contact(8));
  const [first = ''] = before;
  for (let userId = 51_003; userId < 51_013; userId += 1) {
    const starters = startersOf(
      await readCard(app, contact(9), { as: userId }),
    );
    const vote = starters.find(({ starterId }) => starterId === first);
    await app.call(
      userId,
      'PUT',
      '/v1/vote',
      buildVoteRequest(vote?.ballot ?? ''),
    );
  }
  await app.service.publish(app.emulator.accountId);
  expect(await orderOf(contact(8))).toEqual(before);

  const today = app.clock.now;
  app.clock.now = new Date(today.getTime() + 86_400_000);
  const tomorrow = await orderOf(contact(8));
  app.clock.now = today;
  expect(tomorrow).not.toEqual(before);
  expect(tomorrow.indexOf(first)).toBeGreaterThan(0);
});

it('logs the order of the day with its propensity', async () => {
  await orderOf(contact(10));
  const [row] = await app.db
    .selectFrom('day_orders')
    .selectAll()
    .where('contact_id', '=', contact(10))
    .where('user_id', '=', LEA)
    .execute();

  expect(row?.conversations.length).toBeGreaterThan(0);
  expect((row?.explored === null) === (row?.propensity === null)).toBe(true);
});
