import type { Language } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { type Choice, isFollowed, isMuted } from '#src/choices/choice.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkForCards, type ReadyTexts } from '#src/starters/check-starter.ts';
import { isOnCards } from '#src/starters/is-on-cards.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { Ranking } from './rank-conversations.ts';

/** A starter that may be shown, checked. */
export interface EligibleStarter {
  conversation: string;
  starter: Starter;
  texts: ReadyTexts;
  /** Whether this person follows its author or theme. */
  isFollowed: boolean;
  /** What it is ranked by: higher comes first. */
  score: number;
}

/** What eligibility depends on. */
export interface EligibleInput {
  catalog: Catalog;
  ranking: Ranking;
  contactSegmentIds: string[];
  /** Starters this person requested for this contact; they are eligible in any segment. */
  requestedIds: string[];
  /** This person's. */
  choices: Choice[];
  /** `YYYY-MM-DD` in the account's time zone. */
  today: string;
}

/**
 * The starters a card may show, by language, best first: within their dates, meant for this
 * contact, without fault, and not muted by this person. Of starters of one conversation in one
 * language, variants of one another, only the best is kept.
 */
export const listEligible = ({
  catalog,
  ranking,
  contactSegmentIds,
  requestedIds,
  choices,
  today,
}: EligibleInput): Record<Language, EligibleStarter[]> => {
  const conversationOf = conversationsIn(catalog.starters);
  const scored: EligibleStarter[] = [];
  for (const starter of catalog.starters) {
    const segmentIds = requestedIds.includes(starter.id)
      ? starter.segmentIds
      : contactSegmentIds;
    if (!isOnCards(starter, segmentIds, today)) continue;
    if (isMuted(starter, choices, conversationOf)) continue;
    const checked = checkForCards(starter, catalog);
    if (!checked.ok) continue;

    scored.push({
      conversation: conversationOf(starter),
      starter,
      texts: checked.texts,
      isFollowed: isFollowed(starter, choices, conversationOf),
      score: ranking.score(
        starter.id,
        starter.segmentIds.filter((id) => contactSegmentIds.includes(id)),
      ),
    });
  }
  scored.sort(
    (one, other) =>
      // What was written for this person's request is what they are waiting for.
      Number(requestedIds.includes(other.starter.id)) -
        Number(requestedIds.includes(one.starter.id)) ||
      other.score - one.score ||
      one.starter.id.localeCompare(other.starter.id),
  );
  const inLanguage = (language: Language): EligibleStarter[] => {
    const all = scored.filter((each) => each.starter.language === language);

    return all.filter(
      ({ conversation }, index) =>
        all.findIndex((each) => each.conversation === conversation) === index,
    );
  };

  return byLanguage(inLanguage);
};
