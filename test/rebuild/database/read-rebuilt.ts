import type { Tables } from '#src/store/tables.ts';
import type { TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';

/** All rows of a table of the account, in an order that does not depend on when they came. */
export const readRows = async (
  { db }: TestApp,
  table: keyof Tables,
  without: string[] = [],
): Promise<object[]> => {
  const rows = await db.selectFrom(table).selectAll().execute();

  return rows
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([column]) => !without.includes(column)),
      ),
    )
    .sort((one, other) =>
      JSON.stringify(one).localeCompare(JSON.stringify(other)),
    );
};

/** Voters, open feedback and the like of each starter; what fades with time is rounded. */
export const readTallies = async ({ db }: TestApp) => {
  const rows = await db
    .selectFrom('tallies')
    .selectAll()
    .orderBy('starter_id')
    .execute();

  return rows.map((row) => ({
    starter: row.starter_id,
    voters: row.voters,
    usefulVoters: row.useful_voters,
    openFeedback: row.open_feedback,
    useful: row.useful.toFixed(3),
    weight: row.weight.toFixed(3),
    lastVoteAt: row.last_vote_at,
  }));
};

/** Votes again on what somebody has voted on for a client. */
export const changeVote = async (
  app: TestApp,
  contactId: string,
  as: number,
) => {
  const card = await readCard(app, contactId, { as });
  const voted = startersOf(card).find(({ vote }) => vote.revision > 0);
  if (!voted) throw new Error('Nothing was voted on.');
  const { body } = await app.call(
    as,
    'PUT',
    '/v1/vote',
    buildVoteRequest(voted.ballot, {
      baseRevision: voted.vote.revision,
      verdict: 'useful',
      reason: null,
    }),
  );

  return { body, starterId: voted.starterId };
};
