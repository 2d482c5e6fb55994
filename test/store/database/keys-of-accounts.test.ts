import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import ts from 'typescript';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

/** How kysely notes which migrations were made: of no account, a reference table for Citus. */
const ofNoAccount = ['kysely_migration', 'kysely_migration_lock'];

/** Primary and unique keys, and foreign ones, without the account among their columns. */
const listKeysWithoutAccount = async (): Promise<string[]> => {
  const { rows } = await sql<{ table: string; name: string }>`
    select t.relname as "table", i.relname as name
    from pg_index x
      join pg_class t on t.oid = x.indrelid
      join pg_class i on i.oid = x.indexrelid
    where t.relnamespace = 'public'::regnamespace and x.indisunique
      and not exists (
        select from pg_attribute a where a.attrelid = t.oid
          and a.attname = 'account_id' and a.attnum = any(x.indkey))
    union all
    select c.conrelid::regclass::text, c.conname
    from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (
        select from pg_attribute a where a.attrelid = c.conrelid
          and a.attname = 'account_id' and a.attnum = any(c.conkey))`.execute(
    db,
  );

  return rows
    .filter(({ table }) => !ofNoAccount.includes(table))
    .map(({ table, name }) => `${table}: ${name}`);
};

const listTablesWithoutAccount = async (): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select t.table_name as name from information_schema.tables t
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and not exists (
        select from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name
          and c.column_name = 'account_id')`.execute(db);

  return rows.map(({ name }) => name);
};

describe('a schema ready to be distributed by account', () => {
  it('has the account in every table', async () => {
    expect((await listTablesWithoutAccount()).sort()).toEqual(ofNoAccount);
  });

  it('has the account in every primary, unique and foreign key', async () => {
    expect(await listKeysWithoutAccount()).toEqual([]);
  });

  it('would see a primary, a unique and a foreign key without it', async () => {
    await sql`
      create table undistributed (account_id bigint, id bigint primary key,
        name text unique, other bigint references undistributed)`.execute(db);
    const keys = await listKeysWithoutAccount();
    await sql`drop table undistributed`.execute(db);

    expect(keys.sort()).toEqual([
      'undistributed: undistributed_name_key',
      'undistributed: undistributed_other_fkey',
      'undistributed: undistributed_pkey',
    ]);
  });
});

const starts = new Set(['selectFrom', 'updateTable', 'deleteFrom']);

/** Whether a node begins a statement that reads, changes or deletes rows. */
const beginsStatement = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    starts.has(node.expression.name.text)) ||
  (ts.isTaggedTemplateExpression(node) &&
    node.tag.getText().startsWith('sql') &&
    /\b(from|update|join)\s+[a-z_]+/i.test(node.template.getText()));

/** The statement of a source, a field or an argument of which a query is the value. */
const wholeStatement = (node: ts.Node): ts.Node => {
  let whole = node;
  while (
    !ts.isBlock(whole.parent) &&
    !ts.isSourceFile(whole.parent) &&
    !ts.isObjectLiteralExpression(whole.parent)
  ) {
    whole = whole.parent;
  }

  return whole;
};

/** Queries of a source that do not name the account, each by its first 60 characters. */
const listAcrossAccounts = (text: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (
      beginsStatement(node) &&
      !/account_id|accountId/.test(wholeStatement(node).getText())
    ) {
      found.push(node.getText().replaceAll(/\s+/g, ' ').slice(0, 60));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));

  return found;
};

/** Files of `src` with queries of no single account, how many, and why that is right there. */
const acrossAccounts: Record<string, [queries: number, why: string]> = {
  'store/account-store.ts': [1, 'lists the accounts'],
  'store/backup-rows.ts': [4, 'backs up all accounts'],
  'store/restore-rows.ts': [2, 'restores all accounts'],
  'store/figure-store.ts': [1, 'a part of a query that names its account'],
  'store/link-store.ts': [2, 'deletes expired links of all accounts'],
  'store/outbox-waiting.ts': [1, 'what waits in all accounts, for metrics'],
  'store/stream-lines.ts': [1, 'reads what is selected of one account'],
};

describe('queries', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('migrations'))
    .map((file) => ({
      file: file.replaceAll(path.sep, '/'),
      found: listAcrossAccounts(readFileSync(path.join('src', file), 'utf8')),
    }))
    .filter(({ found }) => found.length > 0);

  it('name their account, except where all accounts are meant', () => {
    expect(
      Object.fromEntries(
        sources.map(({ file, found }) => [file, found.length]),
      ),
    ).toEqual(
      Object.fromEntries(
        Object.entries(acrossAccounts).map(([file, [queries]]) => [
          file,
          queries,
        ]),
      ),
    );
  });

  it.each([
    "db.selectFrom('votes').selectAll().execute();",
    "const all = { gone: () => db.deleteFrom('votes').execute() };",
    'await sql`update votes set verdict = null`.execute(db);',
    'const rows = sql`select 1 from a join b using (id)`;',
  ])('would be seen without it: %s', (text) => {
    expect(listAcrossAccounts(text)).toHaveLength(1);
  });
});
