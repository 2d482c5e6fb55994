import { sql } from 'kysely';
import { KEPT_OF_USERS, OF_USERS } from '#src/store/erase-user.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

/** Tables with a person's id that erasing treats in ways of their own. */
const treatedApart = ['request_waiters', 'votes'];

it('erases a salesperson from every table that has a person’s id, or says why not', async () => {
  const { db } = await createTestDatabase();
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'user_id'
    order by table_name`.execute(db);
  await db.destroy();

  expect(rows.map(({ name }) => name)).toEqual(
    [...OF_USERS, ...treatedApart, ...Object.keys(KEPT_OF_USERS)].sort(),
  );
});
