import { sql } from 'kysely';
import { createLog } from '#src/errors/create-log.ts';
import { explainError } from '#src/errors/explain-error.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
  await sql`create table remarks (comment text primary key check (length(comment) < 60), age int)`.execute(
    db,
  );
});

afterAll(() => db.destroy());

const thrownBy = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('It did not fail.');
    },
    (error: unknown) => error,
  );

const lineOf = (error: unknown): string => {
  let text = '';
  createLog('info', { write: (line) => (text += line) }).error(
    { error },
    'It failed.',
  );

  return text;
};

const comment = 'Madame Petit (petit@example.com) is ill';
const write = (text: string) =>
  sql`insert into remarks (comment) values (${text})`.execute(db);

it('logs code, constraint and table of a refused row, and nothing of the row', async () => {
  await write(comment);
  const error = await thrownBy(write(comment));
  const line = lineOf(error);

  expect(error).toMatchObject({ detail: expect.stringContaining('Petit') });
  expect(JSON.parse(line)).toMatchObject({
    error: {
      message: 'duplicate key value violates unique constraint "remarks_pkey"',
      code: '23505',
      constraint: 'remarks_pkey',
      table: 'remarks',
      stack: expect.stringContaining('at '),
    },
  });
  expect(line).not.toMatch(/Petit|petit@|detail|where|parameters/);
  expect(explainError(error)).toMatchObject({ status: 500, level: 'error' });
});

it.each([
  ['a check', () => write(`${comment} ${comment}`)],
  ['a wrong value', () => sql`select ${comment}::int`.execute(db)],
  ['wrong JSON', () => sql`select ${comment}::json`.execute(db)],
  [
    'a function of the database',
    () =>
      sql`do $$ begin insert into remarks values ('Madame Petit', 'x'::int); end $$`.execute(
        db,
      ),
  ],
])('logs nothing that was sent when it meets %s', async (_, run) => {
  const line = lineOf(await thrownBy(run()));

  expect(line).toMatch(/"code":"\w{5}"/);
  expect(line).not.toMatch(/Petit|petit@/);
});

it.each([
  ['a statement that took too long', '57014'],
  ['a full disk', '53100'],
  ['a restart', '57P01'],
  ['a deadlock', '40P01'],
])(
  'tells people that the database does not answer after %s',
  async (_, code) => {
    const error = await thrownBy(
      sql`do ${sql.raw(`$$ begin raise exception 'x' using errcode = '${code}'; end $$`)}`.execute(
        db,
      ),
    );

    expect(explainError(error)).toMatchObject({
      refusal: { reason: 'database_unavailable' },
      status: 200,
      level: 'error',
    });
  },
);
