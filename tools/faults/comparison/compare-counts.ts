import {
  REASONS_BESIDE_THE_RATE,
  FEEDBACK_REASONS,
  type VoteState,
} from '@starters/contracts';
import { type Deeds, type Slot, survivorOf } from '#tools/faults/deeds.ts';
import { groupBy } from './group-by.ts';
import type { Evidence } from './read-evidence.ts';
import type { Blame } from './wrongs.ts';

const isOf = (reasons: readonly string[], { reason }: VoteState): boolean =>
  reasons.some((each) => each === reason);

const countsForRate = (vote: VoteState): boolean =>
  vote.verdict === 'useful' ||
  (vote.verdict === 'not_useful' && !isOf(REASONS_BESIDE_THE_RATE, vote));

/** A vote as it was acknowledged, with the row that the service keeps of it. */
interface CountedSlot {
  slot: Slot;
  /** The contact that the service knows it for, of merged ones. */
  contactId: string;
  votedAt: Date;
}

/**
 * How many people judge a starter: on itself or a translation, the newest vote of each for each
 * contact, where it says something of the starter. "I would not say it so" is of one translation.
 */
const countVoters = (starterId: string, votes: CountedSlot[]): number => {
  const newest = new Map<string, CountedSlot>();
  for (const vote of votes) {
    const { userId, starterId: votedOn, acknowledged } = vote.slot;
    const isOfOneText = acknowledged.reason === 'not_my_words';
    if (votedOn !== starterId && isOfOneText) continue;
    const key = `${userId} ${vote.contactId}`;
    const known = newest.get(key);
    if (!known || known.votedAt < vote.votedAt) newest.set(key, vote);
  }

  return new Set(
    [...newest.values()].flatMap(({ slot: { userId, acknowledged } }) =>
      countsForRate(acknowledged) ? [userId] : [],
    ),
  ).size;
};

const describeVote = ({ slot, contactId, votedAt }: CountedSlot): string =>
  `${slot.userId} on ${slot.starterId} for ${contactId}: ${slot.acknowledged.verdict} ${slot.acknowledged.reason ?? ''} ${votedAt.toISOString()}`;

/** The returns that nobody has answered. */
export const countOpenFeedback = (slots: Slot[]): number =>
  slots.filter(
    ({ acknowledged, answer }) =>
      acknowledged.verdict === 'not_useful' &&
      answer === null &&
      (isOf(FEEDBACK_REASONS, acknowledged) || acknowledged.comment !== null),
  ).length;

/** Compares the counts on starters' records with a recount of what was acknowledged. */
export const compareCounts = (
  deeds: Deeds,
  { starters, rows, counts }: Pick<Evidence, 'starters' | 'rows' | 'counts'>,
  blame: Blame,
): void => {
  const { slots } = deeds;
  const nameOf = (userId: number, contactId: string, starterId: string) =>
    `${userId} ${survivorOf(deeds, contactId)} ${starterId}`;
  // What goes on under another key keeps the moment at which it was cast before.
  const rowOf = new Map(
    rows
      .filter(({ replaced_by }) => replaced_by === null)
      .map((row) => [nameOf(row.user_id, row.contact_id, row.starter_id), row]),
  );
  const toCounted = (slot: Slot): CountedSlot[] => {
    const { userId, contactId, starterId } = slot;
    const row = rowOf.get(nameOf(userId, contactId, starterId));

    // One without a row is not voted on, or was found to be lost.
    return row
      ? [{ slot, contactId: row.contact_id, votedAt: row.voted_at }]
      : [];
  };
  const byStarter = groupBy(slots, ({ starterId }) => starterId);
  const originals = new Map(
    starters.map(({ id, properties }) => [
      id,
      properties['translation_of'] || id,
    ]),
  );
  const originalOf = (id: string) => originals.get(id) ?? id;
  const byConversation = groupBy(slots, ({ starterId }) =>
    originalOf(starterId),
  );
  for (const { id, properties } of starters) {
    const mine = byStarter.get(id);
    // Of an uncertain vote nobody knows whether it counts.
    const all = byConversation.get(originalOf(id)) ?? [];
    if (!mine || all.some(({ isUncertain }) => isUncertain)) continue;
    for (const [name, count] of [
      ['voters', countVoters(id, all.flatMap(toCounted))],
      ['open_feedback', countOpenFeedback(mine)],
    ] as const) {
      const said = Number(properties[name] ?? 0);
      if (said !== count) {
        blame(
          'miscounted',
          `${id}: ${name} ${said}, recount ${count} of ${all.flatMap(toCounted).map(describeVote).join('; ')}; kept: ${JSON.stringify([...new Set(all.map(({ starterId }) => starterId))].map((each) => counts.get(each)))}`,
        );
      }
    }
  }
};
