import type { Beta } from '#src/ranking/beta.ts';
import { FEWEST_VOTERS, judge, type Judgement } from '#src/ranking/judge.ts';
import { learn, type Learned } from '#src/ranking/learn.ts';
import { dayOf } from '#src/ranking/evidence.ts';
import { editionOf, type TiedStarter } from '#src/starters/conversation.ts';
import type { WholeTally } from './tallies.ts';

/** What the votes say of a starter: the same on each card, page and record. */
export interface JudgedStarter extends Omit<WholeTally, 'evidence'> {
  /** Null while there are too few voters. */
  usefulness: Judgement['usefulness'] | null;
  label: Judgement['label'];
}

/** The verdicts on the starters of an account. */
export interface Verdicts {
  /** What the votes of the whole account lead to expect of a starter. */
  prior: Beta;
  /** The model of the account's votes, which orders starters on cards. */
  learned: Learned;
  /** The verdict on a starter; one nobody voted on is new. */
  of(starterId: string): JudgedStarter;
}

const noVotes = {
  useful: 0,
  weight: 0,
  voters: 0,
  usefulVoters: 0,
  openFeedback: 0,
  lastVoteAt: null,
};
const noEvidence: WholeTally['evidence'] = [];

/** The tally of each starter and its translations once: that of the one most people judged. */
const onePerConversation = (
  starters: TiedStarter[],
  tallies: WholeTally[],
): WholeTally[] => {
  const conversations = new Map(
    starters.map((starter) => [starter.id, editionOf(starter)]),
  );
  const most = new Map<string, WholeTally>();
  for (const tally of tallies) {
    const conversation = conversations.get(tally.starterId) ?? tally.starterId;
    const known = most.get(conversation);
    const isMore =
      !known ||
      known.voters < tally.voters ||
      // The database lists rows in any order; what is learned must not depend on it.
      (known.voters === tally.voters && tally.starterId < known.starterId);
    if (isMore) most.set(conversation, tally);
  }

  return [...most.values()].sort((one, other) =>
    one.starterId < other.starterId ? -1 : 1,
  );
};

/**
 * Judges the starters of an account by the votes that count (`votesThatJudge`), with the model
 * fitted to all conversations. This is the only place where a verdict is made: cards, thanks,
 * lists, the starter's page and record, exports and reports take theirs from here.
 *
 * @param starters all starters of the catalog, to know which are translations
 * @param day `YYYY-MM-DD` in the account's time zone: what is known fades from day to day
 */
export const judgeConversations = (
  starters: TiedStarter[],
  tallies: WholeTally[],
  day: string,
): Verdicts => {
  const learned = learn(
    onePerConversation(starters, tallies).map(({ evidence }) => evidence),
    dayOf(new Date(day)),
  );
  const byId = new Map(tallies.map((tally) => [tally.starterId, tally]));

  return {
    prior: learned.prior,
    learned,
    of: (starterId) => {
      const { evidence, ...tally } = byId.get(starterId) ?? {
        starterId,
        ...noVotes,
        evidence: noEvidence,
      };
      const { usefulness, label } = judge({ ...tally, evidence }, learned);

      return {
        ...tally,
        usefulness: tally.voters >= FEWEST_VOTERS ? usefulness : null,
        label,
      };
    },
  };
};
