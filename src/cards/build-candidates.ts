import type { Candidate, Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { UsedStarter } from '#src/votes/vote-repository.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { EligibleConversation } from './list-eligible.ts';
import type { Ranking } from './rank-conversations.ts';
import { toCardStarter } from './to-card-starter.ts';

/** Everything the candidates of one card depend on. */
export interface CandidateInput {
  contactId: string;
  catalog: Catalog;
  ranking: Ranking;
  /** This person's votes on this contact. */
  mine: Vote[];
  /** What anybody said to this contact lately. */
  used: UsedStarter[];
  /** Starters that came of this person's orders for this contact. */
  orderedIds: string[];
  /** The conversation that has its place by lot, if any. */
  explored: string | null;
  contactSegmentIds: string[];
  /** The viewer's. */
  language: Language;
  /** The account's IANA time zone. */
  timeZone: string;
  now: Date;
  /** Seals the right to vote on this starter, wording and segments. */
  sealBallot: (
    starter: Starter,
    wording: string,
    segmentIds: string[],
  ) => string;
}

/** The most that are offered, and the most of those put aside or used that are shown. */
const most = 12;

/**
 * The candidates in the order given; then those this person put aside here; then those that were
 * said to this client lately. A conversation is put aside, or used, in all its languages.
 */
export const buildCandidates = (
  input: CandidateInput,
  conversations: EligibleConversation[],
): Candidate[] => {
  const offered: Candidate[] = [];
  const aside: Candidate[] = [];
  const used: Candidate[] = [];
  for (const conversation of conversations) {
    const translations = conversation.translations.map((each) =>
      toCardStarter(input, conversation.id, each),
    );
    const usedAs = translations.find((each) => each.used !== null)?.used;
    if (usedAs) {
      used.push({
        translations: translations.map((each) => ({
          ...each,
          used: usedAs,
          aside: false,
        })),
      });
    } else if (translations.some((each) => each.aside)) {
      aside.push({
        translations: translations.map((each) => ({ ...each, aside: true })),
      });
    } else {
      offered.push({ translations });
    }
  }

  return [offered, aside, used].flatMap((each) => each.slice(0, most));
};
