import { sql } from 'kysely';
import { openDatabase } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

it('takes a migration whose number is lower than that of one made before', async () => {
  const { db, url } = await createTestDatabase();
  // As it stands where 0010 and later were there first.
  await sql`drop table imports`.execute(db);
  await sql`alter table links drop column purpose`.execute(db);
  await sql`alter table links rename to print_links`.execute(db);
  await sql`delete from kysely_migration where name = '0009-transfer'`.execute(
    db,
  );
  await db.destroy();

  const opened = await openDatabase(url);
  expect(await opened.selectFrom('links').selectAll().execute()).toEqual([]);
  expect(await opened.selectFrom('imports').selectAll().execute()).toEqual([]);
  await opened.destroy();
});
