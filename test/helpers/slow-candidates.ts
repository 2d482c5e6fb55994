import { LANGUAGES } from '@starters/contracts';
import type { Candidate } from '#src/cards/arrange-candidates.ts';
import { putsAside } from '#src/cards/puts-aside.ts';
import type { CardInput } from '#src/cards/read-card-input.ts';
import { isFollowed, isMuted } from '#src/choices/choice.ts';
import { scoreStarter } from '#src/ranking/score-starter.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import { isOnCards } from '#src/starters/is-on-cards.ts';
import type { Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import type { StarterTally } from '#src/votes/tallies.ts';

/** What the slow way says of a candidate. */
export type SlowCandidate = Pick<
  Candidate,
  'tier' | 'isExplored' | 'isRequested' | 'aside'
> & { id: string; isUsed: boolean };

const most = 12;
/** Lines that colleagues said. */
const mostSaid = 3;
const shown = 3;

interface Eligible {
  starter: Starter;
  conversation: string;
  isRequested: boolean;
  isFollowed: boolean;
  score: number;
}

/** Every starter looked at again, in the order of cards: requested ones first, then by score. */
export const listSlowly = (
  input: CardInput,
  tallies: StarterTally[],
  requestedIds: string[],
): Eligible[] => {
  const { catalog, contactSegmentIds, choices, today } = input;
  const conversationOf = conversationsIn(catalog.starters);
  const { learned } = judgeConversations(catalog.starters, tallies, today);
  const none = { voters: 0, evidence: [] };

  return catalog.starters
    .filter((starter) => {
      const isRequested = requestedIds.includes(starter.id);

      return (
        isOnCards(
          starter,
          isRequested ? starter.segmentIds : contactSegmentIds,
          today,
        ) &&
        checkForCards(structuredClone(starter), catalog).ok &&
        !isMuted(starter, choices, conversationOf)
      );
    })
    .map((starter) => ({
      starter,
      conversation: conversationOf(starter),
      isRequested: requestedIds.includes(starter.id),
      isFollowed: isFollowed(starter, choices, conversationOf),
      score: scoreStarter(
        learned,
        tallies.find(({ starterId }) => starterId === starter.id) ?? none,
        starter.segmentIds.filter((id) => contactSegmentIds.includes(id)),
      ),
    }))
    .sort(
      (one, other) =>
        Number(other.isRequested) - Number(one.isRequested) ||
        other.score - one.score ||
        (one.starter.id < other.starter.id ? -1 : 1),
    );
};

/**
 * The candidates of a card by looking at everything again and sorting all of it: what
 * `arrangeCandidates` must say, however it gets there.
 *
 * @param dayOrder that stands, by language
 */
export const arrangeSlowly = (
  input: CardInput,
  tallies: StarterTally[],
  requestedIds: string[],
  dayOrder: DayOrder,
): SlowCandidate[][] => {
  const { catalog, mine, used, now } = input;
  const conversationOf = conversationsIn(catalog.starters);
  const byId = (id: string) => catalog.starters.find((each) => each.id === id);
  const usedAt = (conversation: string): number =>
    Math.max(
      -Infinity,
      ...used.flatMap((use) => {
        const starter = byId(use.starterId);

        return starter && conversationOf(starter) === conversation
          ? [use.usedAt.getTime()]
          : [];
      }),
    );
  const asideAt = (conversation: string): number =>
    mine.reduce((at, vote) => {
      const starter = byId(vote.starterId);

      return starter &&
        putsAside(vote, now) &&
        conversationOf(starter) === conversation &&
        hashWording(wordingOf(starter)) === vote.wording
        ? vote.votedAt.getTime()
        : at;
    }, -Infinity);
  const isVoted = (id: string) =>
    mine.some(({ starterId }) => starterId === id);
  const all = listSlowly(input, tallies, requestedIds);

  return LANGUAGES.map((language) => {
    const eligible = all
      .filter(({ starter }) => starter.language === language)
      .filter(
        ({ conversation }, at, those) =>
          those.findIndex((each) => each.conversation === conversation) === at,
      );
    const placeOf = ({ conversation, isRequested }: Eligible): number => {
      if (isRequested) return -1;
      const place = dayOrder.conversations.indexOf(conversation);

      return place === -1 ? Infinity : place;
    };
    const free = eligible
      .filter(
        ({ conversation }) =>
          usedAt(conversation) === -Infinity &&
          asideAt(conversation) === -Infinity,
      )
      .map((each, rank) => ({ each, place: placeOf(each), rank }))
      .sort((a, b) =>
        a.place === b.place ? a.rank - b.rank : a.place - b.place,
      )
      .map(({ each }) => each);
    const followed = free.find((each) => each.isFollowed && !each.isRequested);
    const isShown = free.slice(0, shown).some((each) => each.isFollowed);
    const requested = free.filter((each) => each.isRequested).length;
    const at = Math.max(1, Math.min(requested, 2));
    const rest = free.filter((each) => each !== followed);
    const offered = (
      followed && !isShown
        ? [...rest.slice(0, at), followed, ...rest.slice(at)]
        : free
    ).slice(0, most);
    const firstFollowed = offered.slice(0, shown).find((one) => one.isFollowed);
    const newest = (
      dateOf: (conversation: string) => number,
      those: Eligible[],
    ) =>
      those
        .filter(({ conversation }) => dateOf(conversation) > -Infinity)
        .sort(
          (one, other) =>
            dateOf(other.conversation) - dateOf(one.conversation) ||
            (one.starter.id < other.starter.id ? -1 : 1),
        )
        .slice(0, most);
    const isUsed = ({ conversation }: Eligible) =>
      usedAt(conversation) > -Infinity;
    const last = Math.max(0, ...Object.values(dayOrder.tiers)) + 1;

    return [
      ...offered,
      ...newest(
        asideAt,
        eligible.filter((each) => !isUsed(each)),
      ),
      ...newest(usedAt, eligible).filter(
        ({ starter }, at, said) =>
          isVoted(starter.id) ||
          said.slice(0, at).filter((each) => !isVoted(each.starter.id)).length <
            mostSaid,
      ),
    ].map((each) => ({
      id: each.starter.id,
      isUsed: isUsed(each),
      aside: !isUsed(each) && asideAt(each.conversation) > -Infinity,
      isRequested: each.isRequested,
      isExplored: dayOrder.explored === each.conversation,
      tier:
        offered.includes(each) &&
        (each === firstFollowed ||
          each.isRequested ||
          dayOrder.explored === each.conversation)
          ? 0
          : (dayOrder.tiers[each.conversation] ?? last),
    }));
  });
};
