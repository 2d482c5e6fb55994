import { sql } from 'kysely';
import { READING_HOLDS_MS } from '#src/views/client-readings.ts';
import { pause } from '#src/waiting.ts';
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

/** Whether a statement waits for a lock on the marks of records. */
const isMarkWaiting = async (): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from pg_locks
    where not granted and relation = 'record_marks'::regclass
      and database = (select oid from pg_database
        where datname = current_database())`.execute(app.db);

  return rows.length > 0;
};

it('answers a first card only once it is written down that its viewer may see the client', async () => {
  const [contactId = '', other = ''] = app.seeded.contactIds;
  // All else that a card needs is read by then.
  await readCard(app, other);
  let isAnswered = false;
  const answered = await app.db.transaction().execute(async (held) => {
    await sql`lock table record_marks in exclusive mode`.execute(held);
    const card = readCard(app, contactId).finally(() => {
      isAnswered = true;
    });
    while (!(await isMarkWaiting())) await pause(5);
    await pause(300);

    expect(isAnswered).toBe(false);

    return { card };
  });

  expect(await answered.card).toMatchObject({ ok: true });
  expect(await readAt(contactId)).toBe(app.clock.now.getTime());
});
