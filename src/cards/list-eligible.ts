import { type Choice, isFollowed, isMuted } from '#src/choices/choice.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkStarter, type ReadyTexts } from '#src/starters/check-starter.ts';
import { isOnCards } from '#src/starters/is-on-cards.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';
import type { Ranking } from './rank-conversations.ts';

/** A conversation that may be shown: its translations, checked, and what brought it here. */
export interface EligibleConversation {
  id: string;
  translations: { starter: Starter; texts: ReadyTexts }[];
  /** Targeted segments the contact is in. */
  segmentIds: string[];
  /** Whether this person wishes more of its author or theme. */
  isFollowed: boolean;
}

/** What eligibility depends on. */
export interface EligibleInput {
  catalog: Catalog;
  ranking: Ranking;
  contactSegmentIds: string[];
  /** This person's. */
  choices: Choice[];
  /** `YYYY-MM-DD` in the account's time zone. */
  today: string;
}

/**
 * The conversations a card may show, best first: in season, meant for this contact, without
 * fault, not muted by this person.
 */
export const listEligible = ({
  catalog,
  ranking,
  contactSegmentIds,
  choices,
  today,
}: EligibleInput): EligibleConversation[] => {
  const conversations = new Map<string, EligibleConversation>();
  for (const starter of catalog.starters) {
    if (!isOnCards(starter, contactSegmentIds, today)) continue;
    if (isMuted(starter, choices)) continue;
    const checked = checkStarter(starter, catalog);
    if (!checked.ok) continue;

    const id = conversationOf(starter);
    const known = conversations.get(id);
    const matched = starter.segmentIds.filter((segment) =>
      contactSegmentIds.includes(segment),
    );
    conversations.set(id, {
      id,
      translations: [
        ...(known?.translations ?? []),
        { starter, texts: checked.texts },
      ],
      segmentIds: [...new Set([...(known?.segmentIds ?? []), ...matched])],
      isFollowed: (known?.isFollowed ?? false) || isFollowed(starter, choices),
    });
  }
  const scores = new Map(
    [...conversations.values()].map(({ id, segmentIds }) => [
      id,
      ranking.score(id, segmentIds),
    ]),
  );

  return [...conversations.values()].sort(
    (one, other) =>
      (scores.get(other.id) ?? 0) - (scores.get(one.id) ?? 0) ||
      one.id.localeCompare(other.id),
  );
};
