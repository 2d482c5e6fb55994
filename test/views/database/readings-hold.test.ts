import { READING_HOLDS_MS } from '#src/views/client-readings.ts';
import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const readAt = async (contactId: string): Promise<number> => {
  const { read_at: at } = await app.db
    .selectFrom('client_readings')
    .select('read_at')
    .where('user_id', '=', LEA)
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow();

  return at.getTime();
};
const wait = (ms: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + ms);
};

it('writes nothing for a card that is opened again within ten minutes, and then does', async () => {
  const contactId = app.seeded.contactIds[0] ?? '';
  await readCard(app, contactId);
  const first = await readAt(contactId);
  wait(READING_HOLDS_MS - 1);
  expect(await readCard(app, contactId)).toMatchObject({ ok: true });
  expect(await readAt(contactId)).toBe(first);

  wait(1);
  expect(await readCard(app, contactId)).toMatchObject({ ok: true });
  expect(await readAt(contactId)).toBe(app.clock.now.getTime());
});

it('holds for the person and contact alone, and only while the record is the same', async () => {
  const [contactId = '', other = ''] = app.seeded.contactIds;
  await readCard(app, contactId);
  wait(1);
  await readCard(app, other);
  expect(await readAt(other)).toBe(app.clock.now.getTime());

  await app.db
    .updateTable('record_marks')
    .set({ mark: 'of another moment' })
    .where('contact_id', '=', contactId)
    .execute();
  wait(1);
  expect(await readCard(app, contactId)).toMatchObject({ ok: true });
  // It was asked of HubSpot again.
  expect(await readAt(contactId)).toBe(app.clock.now.getTime());
});
