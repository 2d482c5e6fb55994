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

/** Conversations that are not offered again, the same in all languages. */
export interface SettledConversations {
  /** Those put aside, with when. */
  aside: Map<string, Date>;
  /** Those said, with their newest use. */
  used: Map<string, UsedStarter>;
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

/** What is not offered again to the client of a card. */
export const listSettled = (
  input: Parameters<typeof listAside>[0] & Parameters<typeof listUsed>[0],
): SettledConversations => ({
  aside: listAside(input),
  used: listUsed(input),
});

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

/** The most lines that colleagues said which a card tells of, the newest: nothing is done with them. */
export const MOST_SAID = 3;

/** What this person voted on or used, and the newest of what colleagues said. */
const withoutOldOfOthers = (
  said: ScoredStarter[],
  mine: CardInput['mine'],
): ScoredStarter[] => {
  const own = new Set(mine.map(({ starterId }) => starterId));
  const isOwn = ({ offered }: ScoredStarter) => own.has(offered.starter.id);
  const newest = new Set(
    said.filter((each) => !isOwn(each)).slice(0, MOST_SAID),
  );

  return said.filter((each) => isOwn(each) || newest.has(each));
};

/**
 * The candidates of one language in their order; then those that this person put aside for the
 * contact; then those said to the contact in the last 60 days, both the newest first, and of what
 * colleagues said no more than `MOST_SAID`. A conversation counts as put aside or used in all its languages.
 *
 * @param settled looked through once for a card, however many languages it has
 */
export const arrangeCandidates = (
  input: Pick<CardInput, 'mine' | 'used' | 'offering' | 'now' | 'choices'>,
  ranks: PersonalRanks,
  dayOrder: DayOrder,
  { aside, used }: SettledConversations = listSettled(input),
): Candidate[] => {
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
    ...withoutOldOfOthers(
      newestOf(
        [...used].map(([conversation, { usedAt }]) => [conversation, usedAt]),
        ranks,
      ),
      input.mine,
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
