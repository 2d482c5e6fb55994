import type { CardStarter, Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { UsedStarter } from '#src/votes/use-repository.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { EligibleStarter } from './list-eligible.ts';
import type { Ranking } from './rank-conversations.ts';
import { putsAside } from './puts-aside.ts';
import { toCardStarter } from './to-card-starter.ts';

/** The input of `buildCandidates`. */
export interface CandidateInput {
  userId: number;
  contactId: string;
  catalog: Catalog;
  /** The salespeople credited for wordings: user id by the hash of the wording. */
  credits: Map<string, number>;
  ranking: Ranking;
  /** This person's votes on this contact. */
  mine: Vote[];
  /** Starters that were said to this contact in the last 60 days, by any salesperson. */
  used: UsedStarter[];
  /** Ids of the starters written for this person's requests for this contact. */
  requestedIds: string[];
  /** The tier of a conversation (`CardStarter.tier`). */
  tierOf: (conversation: string) => number;
  /** The conversation whose place was drawn at random; null where none was. */
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

/** Limit of the starters that are offered, and of those put aside or used. */
const most = 12;

/** A starter with when it was put aside or said. */
interface Dated {
  starter: CardStarter;
  at: Date;
}

const newestFirst = (one: Dated, other: Dated): number =>
  other.at.getTime() - one.at.getTime();

/**
 * The candidates of one language in the order given; then those that this person put aside for the
 * contact; then those said to the contact in the last 60 days, both the newest first. A conversation counts as put aside
 * or used in all its languages.
 */
export const buildCandidates = (
  input: CandidateInput,
  starters: EligibleStarter[],
): CardStarter[] => {
  const { catalog, mine, used: uses, now } = input;
  const conversationOf = conversationsIn(catalog.starters);
  const conversations = new Map(
    catalog.starters.map((starter) => [starter.id, conversationOf(starter)]),
  );
  const wordings = new Map(
    catalog.starters.map((starter) => [
      starter.id,
      hashWording(wordingOf(starter)),
    ]),
  );
  const asideSince = new Map(
    mine
      .filter(
        (vote) =>
          wordings.get(vote.starterId) === vote.wording && putsAside(vote, now),
      )
      .map((vote) => [conversations.get(vote.starterId), vote.votedAt]),
  );
  const usedOn = new Map(
    uses.map((use) => [conversations.get(use.starterId), use]),
  );
  const offered: Dated[] = [];
  const aside: Dated[] = [];
  const used: Dated[] = [];
  for (const each of starters) {
    const use = usedOn.get(each.conversation);
    const putAsideAt = asideSince.get(each.conversation);
    const starter = toCardStarter(input, each, {
      use: use ?? null,
      aside: putAsideAt !== undefined && !use,
    });
    if (use) used.push({ starter, at: use.usedAt });
    else if (putAsideAt) aside.push({ starter, at: putAsideAt });
    else offered.push({ starter, at: now });
  }

  return [offered, aside.sort(newestFirst), used.sort(newestFirst)].flatMap(
    (each) => each.slice(0, most).map(({ starter }) => starter),
  );
};
