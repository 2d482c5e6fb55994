import { sql } from 'kysely';
import { OF_CONTACTS } from '#src/store/contact-tables.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

/** Tables with a client's id that erasing treats in ways of their own, or that erase themselves. */
const treatedApart = ['gone_contacts', 'request_waiters', 'votes'];

it('erases a client from every table that has a client’s id', async () => {
  const { db } = await createTestDatabase();
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'contact_id'
    order by table_name`.execute(db);
  await db.destroy();

  expect(rows.map(({ name }) => name)).toEqual(
    [...OF_CONTACTS, ...treatedApart].sort(),
  );
});
