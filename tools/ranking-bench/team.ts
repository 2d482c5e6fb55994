import { buildOffering, type Offering } from '#src/offering/build-offering.ts';
import { type CountedVote, tallyVotes } from '#src/ranking/tally.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { StarterTally } from '#src/votes/tallies.ts';
import type { Vote } from '#src/votes/vote.ts';
import { nameSegments, toCatalog, toStarter } from './catalog.ts';
import { withOrder } from './play-card.ts';
import type { Known, Policy } from './policy.ts';
import type { Random } from './random.ts';
import { dayText, DAYS, type SimStarter, startOf } from './world.ts';

/** A vote as the service has it, of a starter whose wording never changed. */
export const toVote = (
  vote: Pick<
    Vote,
    'userId' | 'contactId' | 'starterId' | 'wording' | 'segmentIds' | 'votedAt'
  > & { isUseful: boolean },
): Vote => {
  const { isUseful, ...cast } = vote;

  return {
    ...cast,
    accountId: 1,
    voteKey: '',
    verdict: isUseful ? 'useful' : 'not_useful',
    reason: null,
    comment: null,
    ownWords: null,
    usedAt: null,
    wrongFact: null,
    surface: 'crm.record.tab',
    clientStage: null,
    clientKind: null,
    revision: 1,
    answer: null,
    answerText: null,
    answeredAt: null,
    isAnonymous: false,
    isSigned: false,
    showsVoter: false,
    isHeld: false,
    isRetracted: false,
    answerDismissed: false,
  };
};

const lookKey = ({
  userId,
  contactId,
}: Pick<Vote, 'userId' | 'contactId'>): string => `${userId} ${contactId}`;

const put = (to: Map<string, Vote[]>, key: string, vote: Vote): void => {
  const those = to.get(key);
  if (those) those.push(vote);
  else to.set(key, [vote]);
};

const toCounted = (vote: Vote): CountedVote => ({
  ...vote,
  onCurrentWording: true,
});

/** A team's votes, and what a policy makes of them day by day. */
export const createTeam = (
  policy: Policy,
  starters: SimStarter[],
  viewsPerDay: number,
  random: Random,
) => {
  const votes = new Map<string, Vote[]>();
  const shown = new Map<string, Set<string>>();
  const byLook = new Map<string, Vote[]>();
  const made = new Map<string, Starter>();
  const segmentNames = nameSegments(starters);
  const dayOfArrival = ({ from }: SimStarter): number =>
    Math.ceil(from / viewsPerDay);
  const starterOf = (each: SimStarter): Starter => {
    const starter =
      made.get(String(each.id)) ?? toStarter(each, dayOfArrival(each));
    made.set(starter.id, starter);

    return starter;
  };
  const tallyOf = (starterId: string, day: number): StarterTally => ({
    starterId,
    ...tallyVotes((votes.get(starterId) ?? []).map(toCounted), startOf(day)),
    openFeedback: 0,
    lastVoteAt: null,
  });
  const knownOn = (day: number): Known[] =>
    starters
      .filter((each) => dayOfArrival(each) <= day)
      .map((each) => {
        const those = votes.get(String(each.id)) ?? [];

        return {
          tally: tallyOf(String(each.id), day),
          useful: those.filter(({ verdict }) => verdict === 'useful').length,
          votes: those.length,
          from: dayOfArrival(each),
        };
      });

  return {
    add: (vote: Vote): void => {
      put(votes, vote.starterId, vote);
      put(byLook, lookKey(vote), vote);
    },
    addShown: (contactId: string, ids: string[]): void => {
      shown.set(
        contactId,
        (shown.get(contactId) ?? new Set()).union(new Set(ids)),
      );
    },
    /** Starters that cards of a contact showed. */
    shownOf: (contactId: string): string[] => [...(shown.get(contactId) ?? [])],
    /** This person's votes on this contact. */
    votesBy: (look: Pick<Vote, 'userId' | 'contactId'>): Vote[] =>
      byLook.get(lookKey(look)) ?? [],
    knownOn,
    /** What cards offer on a day. */
    offeringOn: (day: number): Offering => {
      const known = knownOn(day);
      const isShipped = policy.learn === undefined;
      const offering = buildOffering({
        catalog: toCatalog(
          starters
            .filter((each) => dayOfArrival(each) <= Math.min(day, DAYS))
            .map(starterOf),
          segmentNames,
        ),
        // A rival does not need what it does not read.
        tallies: new Map(
          isShipped ? known.map(({ tally }) => [tally.starterId, tally]) : [],
        ),
        credits: new Map(),
        day: dayText(day),
      });

      return policy.learn === undefined
        ? offering
        : withOrder(
            offering,
            policy,
            policy.learn(known),
            new Map(known.map((each) => [each.tally.starterId, each])),
            random,
          );
    },
  };
};
