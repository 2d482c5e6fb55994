import { arrangeCandidates } from '#src/cards/arrange-candidates.ts';
import { drawOrder } from '#src/cards/draw-order.ts';
import { rankForPerson } from '#src/cards/rank-for-person.ts';
import type { Offering } from '#src/offering/build-offering.ts';
import {
  byScore,
  onePerConversation,
  type RankedStarters,
  type ScoredStarter,
} from '#src/offering/offered-starter.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { Known, Ordering, Policy } from './policy.ts';
import type { Random } from './random.ts';
import { dayText } from './world.ts';

/** The starters of an offering as a rival orders them. */
export const withOrder = (
  offering: Offering,
  { isRandom, byLotAlone }: Policy,
  { score, rearrange }: Ordering,
  known: ReadonlyMap<string, Known>,
  random: Random,
): Offering => {
  const kept = new Map<string, RankedStarters>();
  const scored = (
    best: readonly ScoredStarter[],
    segmentIds: readonly string[],
  ) =>
    best
      .flatMap((each): ScoredStarter[] => {
        const { starter } = each.offered;
        const of = known.get(starter.id);
        const matched = starter.segmentIds.filter((id) =>
          segmentIds.includes(id),
        );

        return of
          ? [
              {
                ...each,
                score: score(of, matched, random),
                untriedSince:
                  byLotAlone || of.votes > 0 ? '' : dayText(of.from),
              },
            ]
          : [];
      })
      .sort(byScore);

  return {
    ...offering,
    rank: (who) => {
      const all = offering.rank(who);
      const key = who.segmentIds.join();
      const known = kept.get(key);
      if (known && !isRandom) return { ...all, en: known };
      const best = scored(all.en.best, who.segmentIds);
      const ranked = onePerConversation(
        rearrange
          ? rearrange(best, scored(all.en.best, who.segmentIds), random)
          : best,
      );
      kept.set(key, ranked);

      return { ...all, en: ranked };
    },
  };
};

/**
 * What a card offers, in its order, by the code that ships: ranked for the person, equals mixed, the
 * third place drawn, and without what was put aside.
 *
 * @param mine this person's votes on this contact
 * @param shown ids of starters that its cards showed before
 */
export const playCard = (
  offering: Offering,
  {
    userId,
    contactId,
    segmentIds,
    mine,
    shown,
    now,
  }: {
    userId: number;
    contactId: string;
    segmentIds: readonly string[];
    mine: Vote[];
    shown: string[];
    now: Date;
  },
): string[] => {
  const ranks = rankForPerson(
    { offering, contactSegmentIds: [...segmentIds], choices: [] },
    [],
  ).en;
  const view = { accountId: 1, userId, contactId, day: offering.day };

  return arrangeCandidates(
    { offering, now, mine, used: [], choices: [] },
    ranks,
    drawOrder(offering, ranks.ranked, view, shown),
  )
    .filter(({ aside }) => !aside)
    .map(({ offered }) => offered.starter.id);
};
