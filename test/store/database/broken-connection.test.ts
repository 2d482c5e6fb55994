import { sql } from 'kysely';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

it('survives a connection that breaks while it is in use', async () => {
  const { db } = await createTestDatabase();
  const broken = db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`
      select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    await sql`select 1`.execute(transaction);
  });

  await expect(broken).rejects.toThrow();
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
  expect(rows).toEqual([{ one: 1 }]);
  await db.destroy();
});
