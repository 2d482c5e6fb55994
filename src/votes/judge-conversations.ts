import type { Beta } from '#src/ranking/beta.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { FEWEST_VOTERS, judge, type Judgement } from '#src/ranking/judge.ts';
import { editionOf, type TiedStarter } from '#src/starters/conversation.ts';
import type { WholeTally } from './tallies.ts';

/** What the votes say of a starter: the same on each card, page and record. */
export interface JudgedStarter extends WholeTally {
  /** Null while there are too few voters. */
  usefulness: Judgement['usefulness'] | null;
  label: Judgement['label'];
}

/** The verdicts on the starters of an account. */
export interface Verdicts {
  /** What the votes of the whole account lead to expect of a starter. */
  prior: Beta;
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
      // The database lists rows in any order; the prior must not depend on it.
      (known.voters === tally.voters && tally.starterId < known.starterId);
    if (isMore) most.set(conversation, tally);
  }

  return [...most.values()];
};

/**
 * Judges the starters of an account by the votes that count (`votesThatJudge`), against the prior
 * fitted to all conversations. This is the only place where a verdict is made: cards, thanks,
 * lists, the starter's page and record, exports and reports take theirs from here.
 *
 * @param starters all starters of the catalog, to know which are translations
 */
export const judgeConversations = (
  starters: TiedStarter[],
  tallies: WholeTally[],
): Verdicts => {
  const prior = fitPrior(onePerConversation(starters, tallies));
  const byId = new Map(tallies.map((tally) => [tally.starterId, tally]));

  return {
    prior,
    of: (starterId) => {
      const tally = byId.get(starterId) ?? { starterId, ...noVotes };
      const { usefulness, label } = judge(tally, prior);

      return {
        ...tally,
        usefulness: tally.voters >= FEWEST_VOTERS ? usefulness : null,
        label,
      };
    },
  };
};
