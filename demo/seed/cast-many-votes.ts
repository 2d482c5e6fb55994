import { DAY_MS, type Reason, REASONS } from '@starters/contracts';
import { faker } from '@faker-js/faker/locale/en';
import type { Insertable } from 'kysely';
import { createCountStore } from '#src/store/count-store.ts';
import type { Database } from '#src/store/open-database.ts';
import type { Tables } from '#src/store/tables.ts';

/** What there is to vote on, the voters and the contacts. */
export interface ManyVotes {
  starters: { id: string; wording: string; segmentIds: string[] }[];
  contactIds: string[];
  userIds: number[];
  /** How many votes. */
  count: number;
  now: Date;
}

type VoteRow = Insertable<Tables['votes']>;

const atOnce = 1000;
const seed = 20_261_124;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Content first, as on real teams; "other" is rare. */
const reasonWeights: Record<Reason, number> = {
  too_generic: 30,
  not_my_words: 20,
  wrong_for_client: 15,
  not_now: 15,
  already_discussed: 10,
  wrong_fact: 5,
  not_true_of_me: 1,
  other: 4,
};

const makeVote = (
  accountId: number,
  number: number,
  { starters, contactIds, userIds, now }: ManyVotes,
): VoteRow => {
  const starter = faker.helpers.arrayElement(starters);
  // More of late than a year ago.
  const age = 365 * DAY_MS * faker.number.float() ** 2;
  const votedAt = new Date(now.getTime() - age);
  const verdict = faker.helpers.weightedArrayElement([
    { value: 'useful' as const, weight: 60 },
    { value: 'not_useful' as const, weight: 37 },
    { value: 'withdrawn' as const, weight: 3 },
  ]);
  const isNotUseful = verdict === 'not_useful';
  const comment =
    isNotUseful && faker.number.float() < 0.3 ? faker.lorem.sentence() : null;
  // Almost all that is older than a week has its answer.
  const answeredAt =
    isNotUseful && age > 7 * DAY_MS * faker.number.float()
      ? new Date(
          Math.min(
            votedAt.getTime() + faker.number.float() * 6 * DAY_MS,
            now.getTime(),
          ),
        )
      : null;

  return {
    account_id: accountId,
    vote_key: `many-${number}`,
    user_id: faker.helpers.arrayElement(userIds),
    contact_id: faker.helpers.arrayElement(contactIds),
    starter_id: starter.id,
    wording: faker.number.float() < 0.8 ? starter.wording : 'earlier',
    segment_ids: starter.segmentIds,
    verdict,
    reason: isNotUseful
      ? faker.helpers.weightedArrayElement(
          REASONS.map((value) => ({ value, weight: reasonWeights[value] })),
        )
      : null,
    comment,
    own_words: null,
    used_at: faker.number.float() < 0.2 ? votedAt : null,
    wrong_fact: null,
    surface: 'crm.record.tab',
    voted_at: votedAt,
    revision: 1,
    answer: answeredAt
      ? faker.helpers.arrayElement(['rewritten', 'retargeted', 'kept'] as const)
      : null,
    answer_text: null,
    answered_at: answeredAt,
  };
};

/**
 * Writes a year of votes straight into the database, and none of them to HubSpot, with what the cards of the last 90 days
 * showed, and has the starters recounted. Always the same votes, relative to `now`.
 */
export const castManyVotes = async (
  db: Database,
  accountId: number,
  many: ManyVotes,
): Promise<void> => {
  faker.seed(seed);
  for (let from = 0; from < many.count; from += atOnce) {
    const rows = Array.from(
      { length: Math.min(atOnce, many.count - from) },
      (_, index) => makeVote(accountId, from + index, many),
    );
    await db.insertInto('votes').values(rows).execute();
    const recent = rows.filter(
      ({ voted_at }) =>
        (voted_at as Date).getTime() > many.now.getTime() - 90 * DAY_MS,
    );
    if (recent.length === 0) continue;
    await db
      .insertInto('views')
      .values(
        recent.map(({ user_id, contact_id, starter_id, voted_at }) => ({
          account_id: accountId,
          user_id,
          contact_id,
          day: dayOf(voted_at as Date),
          starter_id,
          slot: 0,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await db
    .insertInto('empty_cards')
    .values(
      many.contactIds
        .filter((_, index) => index % 9 === 0)
        .map((contact_id) => ({
          account_id: accountId,
          contact_id,
          day: dayOf(many.now),
          missing: ['contact.city'],
        })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await createCountStore(db).mark(
    accountId,
    many.starters.map(({ id }) => id),
  );
};
