import { randomBytes } from 'node:crypto';
import type { Privacy } from '@starters/contracts';
import { sql, type Transaction } from 'kysely';
import { dayOf, stricter } from '#src/votes/promise.ts';
import { addIntents } from './add-intents.ts';
import { retractVotes } from './retract-votes.ts';
import type { Tables } from './tables.ts';
import type { VoteRow } from './vote-row.ts';

type Db = Transaction<Tables>;

/** The newest first; of those cast at once, the one changed most often. */
const byAge = (one: VoteRow, other: VoteRow): number =>
  other.voted_at.getTime() - one.voted_at.getTime() ||
  other.revision - one.revision ||
  one.vote_key.localeCompare(other.vote_key);

/** When it was first said to the client; null if it never was. */
const firstUse = (votes: VoteRow[]): Date | null =>
  votes.reduce<Date | null>(
    (first, { used_at }) =>
      used_at !== null && (first === null || used_at < first) ? used_at : first,
    null,
  );

const keysOf = (votes: VoteRow[]): string[] =>
  votes.map(({ vote_key }) => vote_key);

/** Lets one vote stand for others, and for those that they stood for. */
const replace = async (
  db: Db,
  accountId: number,
  keys: string[],
  by: string,
): Promise<void> => {
  for (const column of ['replaced_by', 'vote_key'] as const) {
    await db
      .updateTable('votes')
      .set({ replaced_by: by })
      .where('account_id', '=', accountId)
      .where(column, 'in', keys)
      .execute();
  }
};

/** Takes back all votes but the newest, which keeps when it was first said to the client. */
const keepNewest = async (
  db: Db,
  accountId: number,
  newest: VoteRow,
  others: VoteRow[],
): Promise<VoteRow[]> => {
  const keys = keysOf(others);
  const usedAt = firstUse([newest, ...others]);
  if (usedAt?.getTime() !== newest.used_at?.getTime()) {
    await db
      .updateTable('votes')
      .set({ used_at: usedAt, revision: sql`revision + 1` })
      .where('account_id', '=', accountId)
      .where('vote_key', '=', newest.vote_key)
      .execute();
  }
  await db
    .updateTable('votes')
    .set({
      verdict: 'withdrawn',
      reason: null,
      comment: null,
      own_words: null,
      wrong_fact: null,
      used_at: null,
      is_signed: false,
      revision: sql`revision + 1`,
    })
    .where('account_id', '=', accountId)
    .where('vote_key', 'in', keys)
    .execute();
  await replace(db, accountId, keys, newest.vote_key);

  return [newest, ...others];
};

/**
 * Says the newest vote on a record of its own, under the strictest promise of all: what it takes
 * over from the others was said under theirs. Where that is anonymous, none of the records changes
 * before the day is over, since the moment of a merge would show whose they are.
 */
const sayAnew = async (
  db: Db,
  newest: VoteRow,
  others: VoteRow[],
  privacy: Privacy,
  now: Date,
): Promise<VoteRow[]> => {
  const { account_id: accountId } = newest;
  const group = [newest, ...others];
  const isHeld = privacy === 'anonymous';
  const usedAt = firstUse(group);
  const row = await db
    .insertInto('votes')
    .values({
      ...newest,
      // No key in common with the records before; whoever casts the vote again is found without.
      vote_key: randomBytes(32).toString('base64url'),
      revision: Math.max(...group.map(({ revision }) => revision)) + 1,
      privacy,
      is_held: isHeld,
      is_retracted: false,
      is_signed: newest.is_signed && privacy === 'confidential',
      // Held until the end of this day, whenever it was said.
      voted_at: isHeld ? dayOf(now) : newest.voted_at,
      used_at: usedAt && isHeld ? dayOf(usedAt) : usedAt,
      client_stage: isHeld ? null : newest.client_stage,
      replaced_by: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await replace(db, accountId, keysOf(group), row.vote_key);
  if (isHeld) {
    await retractVotes(
      db,
      accountId,
      keysOf(group.filter(({ is_held }) => is_held)),
    );

    return [];
  }
  await retractVotes(db, accountId, keysOf(group));
  if (row.answered_at)
    await addIntents(db, accountId, 'answer', [row.vote_key]);

  return [row, ...group];
};

/**
 * Of several votes of one person on one client and wording, which came under one id by a merge,
 * the newest stands for all; the others are taken back, and keep the answers given to them.
 *
 * @param column by which they came together, with its value
 * @returns the votes that changed for others at once
 */
export const collapseVotes = async (
  db: Db,
  accountId: number,
  column: 'contact_id' | 'starter_id',
  id: string,
  now: Date,
): Promise<VoteRow[]> => {
  const rows = await db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where(column, '=', id)
    .where('replaced_by', 'is', null)
    .orderBy('vote_key')
    .forUpdate()
    .execute();
  const groups = Object.values(
    Object.groupBy(rows, ({ user_id, contact_id, starter_id, wording }) =>
      JSON.stringify([user_id, contact_id, starter_id, wording]),
    ),
  );
  const changed: VoteRow[] = [];
  for (const group of groups) {
    const [newest, ...others] = (group ?? []).toSorted(byAge);
    if (!newest || others.length === 0) continue;
    const strictest = others.reduce(
      (one, { privacy }) => stricter(one, privacy),
      newest.privacy,
    );
    changed.push(
      ...(strictest === newest.privacy && strictest !== 'anonymous'
        ? await keepNewest(db, accountId, newest, others)
        : await sayAnew(db, newest, others, strictest, now)),
    );
  }

  return changed;
};
