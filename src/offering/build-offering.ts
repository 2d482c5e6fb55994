import { LANGUAGES, type Language } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { keepLast } from '#src/keep-last.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkForCards, type ReadyTexts } from '#src/starters/check-starter.ts';
import {
  type ConversationOf,
  conversationsIn,
} from '#src/starters/conversation.ts';
import { isInSeason } from '#src/starters/is-on-cards.ts';
import type { Starter } from '#src/starters/starter.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { wordingHashOf } from '#src/starters/wording.ts';
import {
  type JudgedStarter,
  judgeConversations,
} from '#src/votes/judge-conversations.ts';
import type { StarterTally } from '#src/votes/tallies.ts';
import {
  byScore,
  type OfferedStarter,
  onePerConversation,
  type RankedStarters,
  type ScoredStarter,
} from './offered-starter.ts';
import { createScorer, type Scorer } from './score-starters.ts';
import { targetKey } from './target-key.ts';

/** What an offering is computed from, and nothing else. */
export interface OfferingInput {
  catalog: Catalog;
  tallies: ReadonlyMap<string, StarterTally>;
  /** The salespeople credited for wordings, who let it be said: user id by the wording's hash. */
  credits: ReadonlyMap<string, number>;
  /** `YYYY-MM-DD` in the account's time zone. */
  day: string;
}

/** The person starters are ranked for. */
export interface RankFor {
  /** All segments of the client, those that no starter is for too. */
  segmentIds: readonly string[];
  /** What this person mutes: see `targetKey`. */
  muted: readonly string[];
}

/**
 * All that cards of one account have in common on one day, computed once from starters, tallies and
 * credits. It never changes: a change of these makes another one.
 */
export interface Offering extends OfferingInput {
  /** A starter that may be on cards today, by its id. */
  find(starterId: string): OfferedStarter | undefined;
  /** Those for a client, one a conversation, best first. The same object for the same client. */
  rank(who: RankFor): Record<Language, RankedStarters>;
  /** What the votes say of a starter, by its id. */
  verdictOf(starterId: string): JudgedStarter;
  score: Scorer['score'];
  /** The conversation and wording of any starter of the catalog, on cards or not. */
  identify(
    starterId: string,
  ): Pick<OfferedStarter, 'conversation' | 'wording'> | undefined;
}

/** Rankings kept of one offering. */
const mostRankings = 512;

/** What does not depend on votes: the starters of a day, found by id and by segment. */
interface Found {
  day: string;
  offered: ReadonlyMap<string, OfferedStarter>;
  /** Starters by the segments they are for; '' are those for everyone. */
  bySegment: ReadonlyMap<string, readonly OfferedStarter[]>;
  byId: ReadonlyMap<string, Starter>;
  conversationOf: ConversationOf;
}

const toOffered = (
  starter: Starter,
  texts: ReadyTexts,
  conversation: string,
): OfferedStarter => {
  const { theme, ownerId } = starter;

  return {
    starter,
    conversation,
    texts,
    wording: wordingHashOf(starter),
    targets: [
      targetKey({ kind: 'starter', target: conversation }),
      ...(theme === null ? [] : [targetKey({ kind: 'theme', target: theme })]),
      ...(ownerId === null
        ? []
        : [targetKey({ kind: 'author', target: ownerId })]),
    ],
  };
};

const findAnew = ({
  catalog,
  day,
}: Pick<OfferingInput, 'catalog' | 'day'>): Found => {
  const conversationOf = conversationsIn(catalog.starters);
  const all = catalog.starters.flatMap((starter) => {
    if (!isInSeason(starter, day)) return [];
    const checked = checkForCards(starter, catalog);

    return checked.ok
      ? [toOffered(starter, checked.texts, conversationOf(starter))]
      : [];
  });

  return {
    day,
    offered: new Map(all.map((each) => [each.starter.id, each])),
    bySegment: indexBySegment(all),
    byId: startersById(catalog),
    conversationOf,
  };
};

/** The last day of each catalog: votes change more often than starters. */
const foundIn = new WeakMap<Catalog, Found>();

/** What does not depend on votes, computed once for a catalog and day. */
export const findStarters = ({
  catalog,
  day,
}: Pick<OfferingInput, 'catalog' | 'day'>): Found => {
  const known = foundIn.get(catalog);
  if (known?.day === day) return known;
  const found = findAnew({ catalog, day });
  foundIn.set(catalog, found);

  return found;
};

const indexBySegment = (
  all: OfferedStarter[],
): Map<string, OfferedStarter[]> => {
  const index = new Map<string, OfferedStarter[]>();
  for (const offered of all) {
    const { segmentIds } = offered.starter;
    for (const id of segmentIds.length === 0 ? [''] : new Set(segmentIds)) {
      const those = index.get(id);
      if (those) those.push(offered);
      else index.set(id, [offered]);
    }
  }

  return index;
};

/** Computes what the cards of an account have in common. */
export const buildOffering = (input: OfferingInput): Offering => {
  const { catalog, tallies } = input;
  const {
    offered: onCards,
    bySegment: index,
    byId,
    conversationOf,
  } = findStarters(input);
  const verdicts = judgeConversations(
    catalog.starters,
    [...tallies.values()],
    input.day,
  );
  const { score } = createScorer(tallies, verdicts.learned);
  const rankings = keepLast<string, Record<Language, RankedStarters>>(
    mostRankings,
  );
  const judged = keepLast<string, JudgedStarter>(Infinity);

  const rank = (
    targeted: readonly string[],
    muted: ReadonlySet<string>,
  ): Record<Language, RankedStarters> => {
    const inSegments = new Set(targeted);
    const found = new Set(
      ['', ...targeted].flatMap((id) => index.get(id) ?? []),
    );
    const scored: Record<Language, ScoredStarter[]> = byLanguage(() => []);
    for (const offered of found) {
      if (muted.size > 0 && offered.targets.some((each) => muted.has(each))) {
        continue;
      }
      const { language, segmentIds } = offered.starter;
      scored[language].push(
        score(
          offered,
          segmentIds.filter((id) => inSegments.has(id)),
        ),
      );
    }
    for (const language of LANGUAGES) scored[language].sort(byScore);

    return byLanguage((language) => onePerConversation(scored[language]));
  };

  return {
    ...input,
    find: (id) => onCards.get(id),
    identify: (id) => {
      // Most of those that are asked for are on cards.
      const offered = onCards.get(id);
      if (offered) return offered;
      const starter = byId.get(id);

      return (
        starter && {
          conversation: conversationOf(starter),
          wording: wordingHashOf(starter),
        }
      );
    },
    score,
    verdictOf: (id) => judged(id, () => verdicts.of(id)),
    rank: ({ segmentIds, muted }) => {
      const targeted = [
        ...new Set(segmentIds.filter((id) => index.has(id))),
      ].sort();
      const sorted = muted.toSorted();

      return rankings(JSON.stringify([targeted, sorted]), () =>
        rank(targeted, new Set(sorted)),
      );
    },
  };
};
