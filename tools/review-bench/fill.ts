import { castManyVotes } from '#demo/seed/cast-many-votes.ts';
import type { Database } from '#src/store/open-database.ts';
import { createCountStore } from '#src/store/count-store.ts';
import { createVoteReader } from '#src/store/vote-reader.ts';
import { recount } from '#src/votes/recount.ts';
import { sql } from 'kysely';

/** An account of the size that the bench asks for. */
export interface FilledAccount {
  accountId: number;
  starterIds: string[];
  /** Owner id by starter id. */
  owners: Map<string, string>;
  now: Date;
}

const segments = 8;
const authors = 6;

/** Fills an account with starters and votes, and counts them. */
export const fillAccount = async (
  db: Database,
  size: { starters: number; votes: number; contacts: number; voters: number },
): Promise<FilledAccount> => {
  const accountId = 1;
  const now = new Date();
  const starters = Array.from({ length: size.starters }, (_, index) => ({
    id: String(9000 + index),
    wording: `wording-${index}`,
    segmentIds: index % 5 === 0 ? [] : [String(100 + (index % segments))],
  }));
  await castManyVotes(db, accountId, {
    starters,
    contactIds: Array.from({ length: size.contacts }, (_, i) => String(i + 1)),
    userIds: Array.from({ length: size.voters }, (_, i) => 51_000 + i),
    count: size.votes,
    now,
  });
  const wordings = new Map(starters.map(({ id, wording }) => [id, wording]));
  await recount(
    {
      votes: createVoteReader(db),
      counts: createCountStore(db),
      editionsOf: async () => ({
        of: (id) => [id],
        readWordings: async (ids) =>
          new Map(
            ids.map((id) => [
              id,
              { current: wordings.get(id), replaced: new Set() },
            ]),
          ),
      }),
      now: () => now,
    },
    accountId,
  );
  await sql`analyze`.execute(db);

  return {
    accountId,
    starterIds: starters.map(({ id }) => id),
    owners: new Map(
      starters.map(({ id }, index) => [
        id,
        String(750_000 + (index % authors)),
      ]),
    ),
    now,
  };
};
