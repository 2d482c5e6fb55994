import { Kysely, PostgresDialect } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import type pg from 'pg';
import * as firstTables from './migrations/0001-first-tables.ts';
import * as talliesBySegment from './migrations/0002-tallies-by-segment.ts';
import * as salespeopleChoose from './migrations/0003-salespeople-choose.ts';
import * as printLinks from './migrations/0004-print-links.ts';
import * as sharedVotes from './migrations/0005-shared-votes.ts';
import * as settings from './migrations/0006-settings.ts';
import * as figures from './migrations/0011-figures.ts';
import * as transfer from './migrations/0009-transfer.ts';
import * as editing from './migrations/0010-editing.ts';
import * as settingChanges from './migrations/0012-setting-changes.ts';
import * as toldAuthors from './migrations/0013-told-authors.ts';
import * as namedVotes from './migrations/0015-named-votes.ts';
import * as quickerFigures from './migrations/0016-quicker-figures.ts';
import * as taskRefusals from './migrations/0017-task-refusals.ts';
import * as filteredFigures from './migrations/0018-filtered-figures.ts';
import * as exported from './migrations/0019-exports.ts';
import * as outbox from './migrations/0020-outbox.ts';
import * as callSlots from './migrations/0021-call-slots.ts';
import * as inbox from './migrations/0022-inbox.ts';
import * as callLimits from './migrations/0028-call-limits.ts';
import * as restThroughOutbox from './migrations/0027-the-rest-through-the-outbox.ts';
import * as particularLines from './migrations/0032-particular-lines.ts';
import * as outboxBuilds from './migrations/0024-outbox-builds.ts';
import * as reconcile from './migrations/0025-reconcile.ts';
import * as requestsAndFeedback from './migrations/0034-requests-and-feedback.ts';
import * as oneVerdict from './migrations/0035-one-verdict.ts';
import * as proposals from './migrations/0057-proposals.ts';
import * as reservations from './migrations/0074-reservations.ts';
import * as drafts from './migrations/0058-drafts.ts';
import * as outcomesSwitchedOff from './migrations/0063-outcomes-switched-off.ts';
import * as leftAt from './migrations/0070-left-at.ts';
import * as readBack from './migrations/0075-read-back.ts';
import * as takenUp from './migrations/0077-taken-up.ts';
import * as isDue from './migrations/0078-is-due.ts';
import * as withdrawnAnswers from './migrations/0064-withdrawn-answers.ts';
import * as comparedClients from './migrations/0066-compared-clients.ts';
import * as actionLines from './migrations/0062-action-lines.ts';
import * as clientReadings from './migrations/0039-client-readings.ts';
import * as recordMarks from './migrations/0043-record-marks.ts';
import * as promises from './migrations/0037-promises.ts';
import * as speakerFacts from './migrations/0031-speaker-facts.ts';
import * as ownWords from './migrations/0029-own-words.ts';
import * as offerings from './migrations/0038-offerings.ts';
import * as evidence from './migrations/0055-evidence.ts';
import * as hubspotEvents from './migrations/0046-hubspot-events.ts';
import * as installations from './migrations/0045-installations.ts';
import * as tasks from './migrations/0023-tasks-through-the-outbox.ts';
import * as lots from './migrations/0051-lots.ts';
import * as usedStarters from './migrations/0079-used-starters.ts';
import * as outcomes from './migrations/0050-outcomes.ts';
import {
  backgroundPatience,
  type Patience,
  requestPatience,
} from './connection-options.ts';
import { createBarePool, createPool } from './create-pool.ts';
import type { Tables } from './tables.ts';

/** Our tables, typed. */
export type Database = Kysely<Tables>;

/** The connections of each database that was opened. */
const pools = new WeakMap<Database, pg.Pool>();

const only = (
  isWanted: (name: string) => boolean,
  all: MigrationProvider,
): MigrationProvider => ({
  getMigrations: async () =>
    Object.fromEntries(
      Object.entries(await all.getMigrations()).filter(([name]) =>
        isWanted(name),
      ),
    ),
});

/**
 * What migrates a database, or the transaction it is given.
 *
 * @param isWanted whether to make the migration of a name; default: all
 * @param schema of the tables that note which were made; default: the present one
 */
export const createMigrator = (
  db: Database,
  {
    isWanted = () => true,
    schema,
  }: { isWanted?: (name: string) => boolean; schema?: string } = {},
): Migrator =>
  new Migrator({
    db,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
    // Work done side by side is numbered ahead: a lower number may arrive after a higher one.
    allowUnorderedMigrations: true,
    provider: only(isWanted, {
      getMigrations: async () => ({
        '0001-first-tables': firstTables,
        '0002-tallies-by-segment': talliesBySegment,
        '0003-salespeople-choose': salespeopleChoose,
        '0004-print-links': printLinks,
        '0005-shared-votes': sharedVotes,
        '0006-settings': settings,
        '0009-transfer': transfer,
        '0010-editing': editing,
        '0011-figures': figures,
        '0012-setting-changes': settingChanges,
        '0013-told-authors': toldAuthors,
        '0015-named-votes': namedVotes,
        '0016-quicker-figures': quickerFigures,
        '0017-task-refusals': taskRefusals,
        '0018-filtered-figures': filteredFigures,
        '0019-exports': exported,
        '0020-outbox': outbox,
        '0021-call-slots': callSlots,
        '0022-inbox': inbox,
        '0032-particular-lines': particularLines,
        '0024-outbox-builds': outboxBuilds,
        '0034-requests-and-feedback': requestsAndFeedback,
        '0035-one-verdict': oneVerdict,
        '0037-promises': promises,
        '0039-client-readings': clientReadings,
        '0055-evidence': evidence,
        '0043-record-marks': recordMarks,
        '0057-proposals': proposals,
        '0058-drafts': drafts,
        '0063-outcomes-switched-off': outcomesSwitchedOff,
        '0064-withdrawn-answers': withdrawnAnswers,
        '0066-compared-clients': comparedClients,
        '0070-left-at': leftAt,
        '0074-reservations': reservations,
        '0075-read-back': readBack,
        '0077-taken-up': takenUp,
        '0078-is-due': isDue,
        '0079-used-starters': usedStarters,
        '0062-action-lines': actionLines,
        '0023-tasks-through-the-outbox': tasks,
        '0027-the-rest-through-the-outbox': restThroughOutbox,
        '0028-call-limits': callLimits,
        '0031-speaker-facts': speakerFacts,
        '0029-own-words': ownWords,
        '0025-reconcile': reconcile,
        '0038-offerings': offerings,
        '0050-outcomes': outcomes,
        '0051-lots': lots,
        '0045-installations': installations,
        '0046-hubspot-events': hubspotEvents,
      }),
    }),
  });

/** The migrations that the database lacks, by name; it may have later ones than we know. */
export const findMissingMigrations = async (db: Database): Promise<string[]> =>
  (await createMigrator(db).getMigrations())
    .filter(({ executedAt }) => executedAt === undefined)
    .map(({ name }) => name);

/** Brings the tables at `connectionString` up to date, however long that takes. */
const bringUpToDate = async (connectionString: string): Promise<void> => {
  const pool = createBarePool({
    connectionString,
    connectionTimeoutMillis: backgroundPatience.connectMs,
    max: 2,
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const { error } = await createMigrator(db).migrateToLatest();
  await db.destroy();
  if (error !== undefined) {
    throw new Error('The database could not be brought up to date.', {
      cause: error,
    });
  }
};

/** The tables behind a pool; destroying it ends the pool. */
export const databaseOn = (pool: pg.Pool): Database => {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  pools.set(db, pool);

  return db;
};

/** Connects to a database whose tables are up to date; nothing is asked of it yet. */
export const connectDatabase = (
  connectionString: string,
  {
    maxConnections = 10,
    patience = requestPatience,
  }: { maxConnections?: number; patience?: Patience } = {},
): Database =>
  databaseOn(createPool(connectionString, { maxConnections, patience }));

/**
 * Runs a statement by name: PostgreSQL parses and plans it once for each connection, which of a long
 * statement takes longer than to run it. https://node-postgres.com/features/queries#prepared-statements
 *
 * PostgreSQL makes five plans for the parameters it gets, and then one for all only where it does not expect the
 * other five to be cheaper. A moment or a limit from outside, by which it guesses how many rows there
 * are, is therefore written as `(select $1::timestamptz)`: it makes no guess of that. To plan the
 * statement of a card takes three times as long as to run it.
 * https://www.postgresql.org/docs/current/sql-prepare.html#SQL-PREPARE-NOTES
 *
 * @param name stands for this text alone
 */
export const queryPrepared = async <Row extends pg.QueryResultRow>(
  db: Database,
  statement: { name: string; text: string; values: unknown[] },
): Promise<Row[]> => {
  const pool = pools.get(db);
  if (!pool) throw new Error('The database was not opened here.');

  return (await pool.query<Row>(statement)).rows;
};

/** Brings the tables at `connectionString` up to date, and connects. */
export const openDatabase = async (
  connectionString: string,
  options: Parameters<typeof connectDatabase>[1] = {},
): Promise<Database> => {
  await bringUpToDate(connectionString);

  return connectDatabase(connectionString, options);
};
