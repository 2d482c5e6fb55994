import type { Insertable } from 'kysely';
import { inBatches } from '#src/in-batches.ts';
import type { Tables } from '#src/store/tables.ts';
import type { TestApp } from './start-app.ts';

type VoteRow = Insertable<Tables['votes']>;
/** A vote of its own voter, feedback unless it says otherwise. */
export const fullVote = (
  app: TestApp,
  number: number,
  said: Partial<VoteRow> & Pick<VoteRow, 'starter_id'>,
): VoteRow => ({
  account_id: app.emulator.accountId,
  vote_key: `full-${number}`,
  user_id: 60_000 + number,
  contact_id: String(100_000 + (number % 700)),
  wording: 'wording',
  segment_ids: [],
  verdict: 'not_useful',
  reason: 'too_generic',
  comment: null,
  own_words: null,
  used_at: null,
  wrong_fact: null,
  surface: 'crm.record.tab',
  voted_at: new Date(app.clock.now.getTime() - (10_000 - number) * 60_000),
  revision: 1,
  answer: null,
  answer_text: null,
  answered_at: null,
  ...said,
});

/** Writes rows straight into a table. */
export const insertRows = async <Table extends keyof Tables>(
  app: TestApp,
  table: Table,
  rows: Insertable<Tables[Table]>[],
) => {
  for (const batch of inBatches(rows, 500)) {
    await app.db
      .insertInto(table as 'votes')
      .values(batch as unknown as VoteRow[])
      .execute();
  }
};
