import type { CardStarter, Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { UsedStarter } from '#src/votes/use-repository.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { EligibleStarter } from './list-eligible.ts';
import type { Ranking } from './rank-conversations.ts';
import { putsAside } from './puts-aside.ts';
import { toCardStarter } from './to-card-starter.ts';

/** Everything the candidates of one card depend on. */
export interface CandidateInput {
  userId: number;
  contactId: string;
  catalog: Catalog;
  /** Salespeople whose words wordings are, by hash. */
  credits: Map<string, number>;
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
 * The candidates of one language in the order given; then those this person put aside here; then
 * those that were said to this client lately. A conversation is put aside, or used, in all its
 * languages.
 */
export const buildCandidates = (
  input: CandidateInput,
  starters: EligibleStarter[],
): CardStarter[] => {
  const { catalog, mine, used: uses, now } = input;
  const conversations = new Map(
    catalog.starters.map((starter) => [starter.id, conversationOf(starter)]),
  );
  const wordings = new Map(
    catalog.starters.map((starter) => [
      starter.id,
      hashWording(wordingOf(starter)),
    ]),
  );
  const conversationsOf = (ids: string[]) =>
    new Set(ids.map((id) => conversations.get(id)));
  const asideOnes = conversationsOf(
    mine
      .filter(
        (vote) =>
          wordings.get(vote.starterId) === vote.wording && putsAside(vote, now),
      )
      .map(({ starterId }) => starterId),
  );
  const usedOn = new Map(
    uses.map((use) => [conversations.get(use.starterId), use]),
  );
  const offered: CardStarter[] = [];
  const aside: CardStarter[] = [];
  const used: CardStarter[] = [];
  for (const each of starters) {
    const use = usedOn.get(each.conversation);
    const isAside = asideOnes.has(each.conversation);
    const starter = toCardStarter(input, each, {
      use: use ?? null,
      aside: isAside && !use,
    });
    (use ? used : isAside ? aside : offered).push(starter);
  }

  return [offered, aside, used].flatMap((each) => each.slice(0, most));
};
