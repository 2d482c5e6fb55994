import { NO_VOTE, type Privacy } from '@starters/contracts';
import { sql, type Transaction } from 'kysely';
import {
  dayOf,
  isTakenBack,
  type Place,
  placeChange,
  type Present,
  type Said,
  stricter,
} from '#src/votes/promise.ts';
import { isUnknownVoter } from '#src/votes/unknown-voter.ts';
import type { VoteChange } from '#src/votes/vote-casting.ts';
import { isFeedback } from '#src/votes/vote.ts';
import { addIntents } from './add-intents.ts';
import { retractVotes } from './retract-votes.ts';
import type { Tables } from './tables.ts';
import { toVoteState, type VoteRow } from './vote-row.ts';
import { withOneMore } from './withdrawn-answers.ts';

type Db = Transaction<Tables>;

/** How writing a change ended: with the row that stands now, or with how the vote stands instead. */
export type Written =
  { row: VoteRow } | { changedElsewhere: ReturnType<typeof toVoteState> };

/** What holds for what is said now: the card's promise, or the setting where that is stricter. */
const findApplied = async (
  db: Db,
  { accountId, promised }: VoteChange,
): Promise<Privacy> => {
  const account = await db
    .selectFrom('accounts')
    .select(sql<Privacy | null>`settings ->> 'privacy'`.as('privacy'))
    .where('account_id', '=', accountId)
    .executeTakeFirst();

  return stricter(promised, account?.privacy ?? 'confidential');
};

const presentOf = (row: VoteRow): Present => ({
  verdict: row.verdict,
  reason: row.reason,
  comment: row.comment,
  ownWords: row.own_words,
  wrongFact: row.wrong_fact,
  used: row.used_at !== null,
  signed: row.is_signed,
  privacy: row.privacy,
  isHeld: row.is_held,
  isRetracted: row.is_retracted,
});

/** What a change says of the vote itself, whether it is new or not. */
const valuesOf = (
  change: VoteChange,
  privacy: Privacy,
  firstUsedAt: Date | null,
) => {
  const timeOf = (at: Date) => (privacy === 'anonymous' ? dayOf(at) : at);

  return {
    verdict: change.verdict,
    reason: change.reason,
    comment: change.comment,
    own_words: change.ownWords,
    wrong_fact: change.wrongFact,
    surface: change.surface,
    segment_ids: change.segmentIds,
    voted_at: timeOf(change.at),
    // The first time stands, however often it is said again.
    used_at: change.used ? timeOf(firstUsedAt ?? change.at) : null,
    is_signed: change.signed && privacy === 'confidential',
  };
};

/** Undefined when there is a vote with this key already. */
const insertVote = (
  db: Db,
  change: VoteChange,
  voteKey: string,
  privacy: Privacy,
  { revision, usedAt }: { revision: number; usedAt: Date | null },
): Promise<VoteRow | undefined> =>
  db
    .insertInto('votes')
    .values({
      account_id: change.accountId,
      vote_key: voteKey,
      user_id: change.userId,
      contact_id: change.contactId,
      starter_id: change.starterId,
      wording: change.wording,
      revision,
      privacy,
      is_held: privacy === 'anonymous',
      ...valuesOf(change, privacy, usedAt),
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'vote_key']).doNothing(),
    )
    .returningAll()
    .executeTakeFirst();

const noAnswer = {
  answer: null,
  answer_text: null,
  answered_at: null,
  answer_dismissed: false,
} as const;

/** Changes a vote that may keep its record. */
const updateVote = async (
  db: Db,
  change: VoteChange,
  present: VoteRow,
  more: Partial<Pick<VoteRow, 'is_retracted'>> = {},
): Promise<VoteRow> => {
  const { account_id: accountId, vote_key: voteKey } = present;
  // Feedback that is cast again after an answer is open again.
  const reopens = present.answered_at !== null && isFeedback(change);
  if (reopens) await addIntents(db, accountId, 'answer', [voteKey]);

  return db
    .updateTable('votes')
    .set({
      ...valuesOf(change, present.privacy, present.used_at),
      ...more,
      // The key is this voter's alone: after a rebuild they are known by it again.
      ...(isUnknownVoter(present.user_id)
        ? { user_id: change.userId, contact_id: change.contactId }
        : {}),
      revision: sql`revision + 1`,
      ...(reopens
        ? {
            ...noAnswer,
            withdrawn_answers: withOneMore(present.withdrawn_answers, {
              answer: present.answer,
              text: present.answer_text,
            }),
          }
        : {}),
    })
    .where('account_id', '=', accountId)
    .where('vote_key', '=', voteKey)
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** Inserts under the first key of the vote that is free. */
const insertEdition = async (
  db: Db,
  change: VoteChange,
  { privacy }: Place,
  present: VoteRow,
): Promise<VoteRow> => {
  for (let edition = 2; ; edition += 1) {
    const inserted = await insertVote(
      db,
      change,
      change.keyOf(edition),
      privacy,
      { revision: present.revision + 1, usedAt: present.used_at },
    );
    if (inserted) return inserted;
  }
};

/**
 * Says a vote on a record of its own. The present one goes at once; or, where either of the two is
 * anonymous, when the day is over, since the moment would tell which two belong together.
 */
const supersede = async (
  db: Db,
  change: VoteChange,
  present: VoteRow,
  place: Place,
): Promise<VoteRow> => {
  const { accountId } = change;
  const row = await insertEdition(db, change, place, present);
  const isKept = (column: 'vote_key' | 'replaced_by') =>
    db
      .updateTable('votes')
      .set({ replaced_by: row.vote_key })
      .where('account_id', '=', accountId)
      .where(column, '=', present.vote_key)
      .execute();
  await isKept('replaced_by');
  await isKept('vote_key');
  if (present.answered_at !== null && !isFeedback(change)) {
    const { answer, answer_text, answered_at, answer_dismissed } = present;
    await db
      .updateTable('votes')
      .set({ answer, answer_text, answered_at, answer_dismissed })
      .where('account_id', '=', accountId)
      .where('vote_key', '=', row.vote_key)
      .execute();
    if (!row.is_held) await addIntents(db, accountId, 'answer', [row.vote_key]);
  }
  const isPublished = present.privacy === 'anonymous' && !present.is_held;
  if (present.is_held || (!row.is_held && !isPublished)) {
    await retractVotes(db, accountId, [present.vote_key]);
  }

  return row;
};

const change = async (
  db: Db,
  asked: VoteChange,
  present: VoteRow,
): Promise<VoteRow> => {
  const said: Said = asked;
  const place = placeChange(
    presentOf(present),
    said,
    await findApplied(db, asked),
  );
  if (!place.isNewRecord) return updateVote(db, asked, present);
  const goesLater = place.privacy === 'anonymous' && !present.is_held;
  if (!isTakenBack(said) || (goesLater && !present.is_retracted)) {
    return supersede(db, asked, present, place);
  }

  return updateVote(db, asked, present, { is_retracted: true });
};

/** The row as it stands, locked until the transaction ends. */
const lockVote = (
  db: Db,
  accountId: number,
  voteKey: string,
): Promise<VoteRow | undefined> =>
  db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('vote_key', '=', voteKey)
    .forUpdate()
    .executeTakeFirst();

/**
 * Writes a change of a vote inside the transaction of the request.
 *
 * @param voteKey of the vote that the change is of
 */
export const writeVote = async (
  db: Db,
  asked: VoteChange,
  voteKey: string,
): Promise<Written> => {
  if (asked.baseRevision === 0) {
    const privacy = await findApplied(db, asked);
    const first = { revision: 1, usedAt: null };
    const inserted = await insertVote(db, asked, voteKey, privacy, first);
    if (inserted) return { row: inserted };
  }
  const present = await lockVote(db, asked.accountId, voteKey);
  // A card cannot show a vote whose voter is not known: its base is a vote that was never cast.
  const isUnseen =
    present !== undefined &&
    isUnknownVoter(present.user_id) &&
    asked.baseRevision === 0;
  if (!present || (present.revision !== asked.baseRevision && !isUnseen)) {
    return { changedElsewhere: present ? toVoteState(present) : NO_VOTE };
  }

  return { row: await change(db, asked, present) };
};
