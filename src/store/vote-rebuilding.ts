import { type Insertable, sql } from 'kysely';
import type { VoteRebuilding } from '#src/rebuild/rebuild-ports.ts';
import type {
  BackedUpVote,
  IntentProgress,
  KeptVote,
} from '#src/rebuild/rebuilt-vote.ts';
import { inTransaction } from './in-transaction.ts';
import type { Database } from './open-database.ts';
import { settleRebuilt } from './settle-rebuilt.ts';
import type { Tables } from './tables.ts';
import { toVote } from './vote-row.ts';

const toRow = (vote: KeptVote): Insertable<Tables['votes']> => ({
  account_id: vote.accountId,
  vote_key: vote.voteKey,
  user_id: vote.userId,
  contact_id: vote.contactId,
  starter_id: vote.starterId,
  wording: vote.wording,
  segment_ids: vote.segmentIds,
  verdict: vote.verdict,
  reason: vote.reason,
  comment: vote.comment,
  own_words: vote.ownWords,
  used_at: vote.usedAt,
  wrong_fact: vote.wrongFact,
  client_stage: vote.clientStage,
  client_kind: vote.clientKind,
  surface: vote.surface,
  voted_at: vote.votedAt,
  revision: vote.revision,
  answer: vote.answer,
  answer_text: vote.answerText,
  answered_at: vote.answeredAt,
  answer_dismissed: vote.answerDismissed,
  privacy: vote.privacy,
  is_signed: vote.isSigned,
  is_held: vote.isHeld,
  is_retracted: vote.isRetracted,
});

/**
 * Votes in PostgreSQL, inside the transaction of a rebuild; outside of one each page is saved at
 * once. What somebody votes while a page is read is newer, and stays.
 */
export const createVoteRebuilding = (
  db: Database,
  accountId: number,
): VoteRebuilding => ({
  find: async (voteKeys) => {
    if (voteKeys.length === 0) return new Map();
    const rows = await db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('vote_key', 'in', voteKeys)
      .execute();
    const intents = await db
      .selectFrom('outbox')
      .select(['kind', 'key', 'revision', 'sent_revision'])
      .where('account_id', '=', accountId)
      .where('kind', 'in', ['vote', 'answer'])
      .where('key', 'in', voteKeys)
      .execute();
    const progressOf = (
      kind: 'vote' | 'answer',
      key: string,
    ): IntentProgress | null => {
      const intent = intents.find(
        (each) => each.kind === kind && each.key === key,
      );

      return intent
        ? {
            revision: intent.revision,
            isSent: intent.sent_revision >= intent.revision,
          }
        : null;
    };

    return new Map(
      rows.map((row): [string, BackedUpVote] => {
        return [
          row.vote_key,
          {
            vote: { ...toVote(row), privacy: row.privacy },
            voteIntent: progressOf('vote', row.vote_key),
            answerIntent: progressOf('answer', row.vote_key),
          },
        ];
      }),
    );
  },

  listVoterIds: async () => {
    const rows = await db
      .selectFrom('votes')
      .select('user_id')
      .distinct()
      .where('account_id', '=', accountId)
      .execute();

    return rows.map(({ user_id }) => user_id);
  },

  save: async (votes, known) => {
    if (votes.length === 0) return;
    await inTransaction(db, async (transaction) => {
      const replaced = [...known].map(([key, { vote }]) => ({
        key,
        revision: vote.revision,
      }));
      await sql`
        delete from votes using jsonb_to_recordset(
          ${JSON.stringify(replaced)}::jsonb) as known (key text, revision int)
        where account_id = ${accountId} and vote_key = known.key
          and votes.revision = known.revision`.execute(transaction);
      const saved = await transaction
        .insertInto('votes')
        .values(votes.map(({ vote }) => toRow(vote)))
        .onConflict((conflict) => conflict.doNothing())
        .returning('vote_key')
        .execute();
      const keys = new Set(saved.map(({ vote_key: key }) => key));
      const ends = votes
        .filter(({ vote }) => keys.has(vote.voteKey))
        .map(({ vote, recordId, isVoteSent, isAnswerSent }) => ({
          key: vote.voteKey,
          recordId,
          changedAt: vote.votedAt,
          isVoteSent,
          isAnswerSent,
        }));
      await settleRebuilt(
        transaction,
        { accountId, kind: 'vote', isNew: true },
        ends.map((end) => ({ ...end, isSent: end.isVoteSent })),
      );
      // An answer given in HubSpot itself has no intent: only those of the backup are settled.
      await settleRebuilt(
        transaction,
        { accountId, kind: 'answer', isNew: false },
        ends.map((end) => ({ ...end, isSent: end.isAnswerSent })),
      );
    });
  },

  countWithoutRecord: async () => {
    const { rows } = await sql<{ to_send: number; gone: number }>`
      select count(*) filter (where sent_revision < revision)::int
          -- Anonymous votes of today have no intent before their day is over.
          + (select count(*) from votes
            where account_id = ${accountId} and is_held)::int as to_send,
        count(*) filter (where sent_revision >= revision)::int as gone
      from outbox where account_id = ${accountId} and kind = 'vote'
        and settled_at is null
        -- Of these there was to be no record.
        and not exists (select from votes
          where votes.account_id = outbox.account_id
            and vote_key = outbox.key and is_retracted)`.execute(db);
    const [row] = rows;

    return { toSend: row?.to_send ?? 0, gone: row?.gone ?? 0 };
  },
});
