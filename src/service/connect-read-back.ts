import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { readStartersOnRecord } from '#src/hubspot/starter-record-source.ts';
import { readVoteRecords } from '#src/hubspot/vote-record-source.ts';
import { createReadBack, type ReadBack } from '#src/rebuild/read-back.ts';
import type { RecordSource } from '#src/rebuild/record-source.ts';
import { markAll } from '#src/store/count-rebuilding.ts';
import type { Database } from '#src/store/open-database.ts';
import { createStarterRebuilding } from '#src/store/starter-rebuilding.ts';
import { createVoteRebuilding } from '#src/store/vote-rebuilding.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import type { AccountOpener, ReadyAccount } from './open-accounts.ts';
import type { Stores } from './open-stores.ts';

/** All of the app's records of an account in HubSpot. */
export const sourceOf = ({
  client,
  starterTypeId,
  voteTypeId,
}: Omit<ReadyAccount, 'account'>): RecordSource => ({
  readStarters: () => readStartersOnRecord(client, starterTypeId),
  readVotes: () => readVoteRecords(client, voteTypeId),
  listUserIds: async () => {
    const people = createPeopleDirectory(client);
    const users = [
      ...(await people.listUsers()),
      ...(await people.listFormerUsers()),
    ];

    return [...new Set(users.map(({ id }) => Number(id)))];
  },
});

/** Connects the reading back of an account's records with HubSpot and PostgreSQL. */
export const connectReadBack = ({
  db,
  stores,
  opener,
  secret,
  log,
  now,
}: {
  db: Database;
  stores: Pick<Stores, 'cursors' | 'leases' | 'readBacks'>;
  opener: Pick<AccountOpener, 'openReady'>;
  /** The service's APP_SECRET. */
  secret: string;
  log: { warn(details: object, message: string): void };
  now: () => Date;
}): ReadBack =>
  createReadBack({
    ...stores,
    open: async (accountId) => ({
      records: sourceOf(await opener.openReady(accountId)),
      votes: createVoteRebuilding(db, accountId),
      starters: createStarterRebuilding(db, accountId),
      markAll: (starterIds) => markAll(db, accountId, starterIds),
      cursors: stores.cursors,
      voteKey: createVoteKeys(secret),
      now,
    }),
    log,
    now,
  });
