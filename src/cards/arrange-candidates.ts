import type {
  OfferedStarter,
  ScoredStarter,
} from '#src/offering/offered-starter.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import type { UsedStarter } from '#src/votes/use-repository.ts';
import { listPinned } from './personal-order.ts';
import { MOST_SHOWN, placeStarters } from './place-starters.ts';
import { putsAside } from './puts-aside.ts';
import type { PersonalRanks } from './rank-for-person.ts';
import type { CardInput } from './read-card-input.ts';

/** A starter of a card, and how it stands there. */
export interface Candidate {
  offered: OfferedStarter;
  /** See `CardStarter.tier`. */
  tier: number;
  /** Whether its place was drawn at random. */
  isExplored: boolean;
  isRequested: boolean;
  /** When it was said to the contact; null where it was not of late. */
  use: UsedStarter | null;
  aside: boolean;
}

/** Conversations that this person put aside for the contact, with when. */
const listAside = ({
  mine,
  offering,
  now,
}: Pick<CardInput, 'mine' | 'offering' | 'now'>): Map<string, Date> => {
  const aside = new Map<string, Date>();
  for (const vote of mine) {
    if (!putsAside(vote, now)) continue;
    const known = offering.identify(vote.starterId);
    if (known?.wording === vote.wording) {
      aside.set(known.conversation, vote.votedAt);
    }
  }

  return aside;
};

/** Conversations that were said to the contact, with their newest use. */
const listUsed = ({
  used,
  offering,
}: Pick<CardInput, 'used' | 'offering'>): Map<string, UsedStarter> => {
  const found = new Map<string, UsedStarter>();
  for (const use of used) {
    const conversation = offering.identify(use.starterId)?.conversation;
    if (conversation === undefined) continue;
    const known = found.get(conversation);
    if (!known || known.usedAt < use.usedAt) found.set(conversation, use);
  }

  return found;
};

/** Those of some conversations that may be shown, the newest first. */
const newestOf = (
  dates: Iterable<[conversation: string, at: Date]>,
  { find }: PersonalRanks,
): ScoredStarter[] =>
  [...dates]
    .flatMap(([conversation, at]) => {
      const found = find(conversation);

      return found ? [{ found, at }] : [];
    })
    .sort(
      (one, other) =>
        other.at.getTime() - one.at.getTime() ||
        (one.found.offered.starter.id < other.found.offered.starter.id
          ? -1
          : 1),
    )
    .slice(0, MOST_SHOWN)
    .map(({ found }) => found);

/**
 * The candidates of one language in their order; then those that this person put aside for the
 * contact; then those said to the contact in the last 60 days, both the newest first. A conversation
 * counts as put aside or used in all its languages.
 */
export const arrangeCandidates = (
  input: Pick<CardInput, 'mine' | 'used' | 'offering' | 'now' | 'choices'>,
  ranks: PersonalRanks,
  dayOrder: DayOrder,
): Candidate[] => {
  const aside = listAside(input);
  const used = listUsed(input);
  const offered = placeStarters(ranks, dayOrder, {
    isTaken: (conversation) =>
      aside.has(conversation) || used.has(conversation),
    follows: input.choices.some(({ choice }) => choice === 'followed'),
  });
  const requestedIds = ranks.requested.map((each) => each.offered.starter.id);
  const pinned = listPinned(
    offered,
    requestedIds,
    dayOrder.explored,
    ranks.isFollowed,
  );
  // What is new since the order was drawn comes behind everything else.
  const last = Math.max(0, ...Object.values(dayOrder.tiers)) + 1;
  const asideOnly = [...aside].filter(
    ([conversation]) => !used.has(conversation),
  );

  return [
    ...offered,
    ...newestOf(asideOnly, ranks),
    ...newestOf(
      [...used].map(([conversation, { usedAt }]) => [conversation, usedAt]),
      ranks,
    ),
  ].map((each): Candidate => {
    const { conversation, starter } = each.offered;

    return {
      offered: each.offered,
      tier: pinned.has(conversation)
        ? 0
        : (dayOrder.tiers[conversation] ?? last),
      isExplored: dayOrder.explored === conversation,
      isRequested: requestedIds.includes(starter.id),
      use: used.get(conversation) ?? null,
      aside: aside.has(conversation) && !used.has(conversation),
    };
  });
};
