import type { Language } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import type {
  OfferedStarter,
  RankedStarters,
  ScoredStarter,
} from '#src/offering/offered-starter.ts';
import { byScore } from '#src/offering/offered-starter.ts';
import { targetKey } from '#src/offering/target-key.ts';
import type { CardInput } from './read-card-input.ts';

/** What one person's card of one contact may show in one language. */
export interface PersonalRanks {
  ranked: RankedStarters;
  /** Starters written for this person's requests for this contact, one a conversation, best first. */
  requested: readonly ScoredStarter[];
  /** The starter of a conversation that may be shown; undefined where none may. */
  find(conversation: string): ScoredStarter | undefined;
  /** Whether this person follows its author or theme. */
  isFollowed(offered: OfferedStarter): boolean;
}

const listTargets = (
  { choices }: Pick<CardInput, 'choices'>,
  wanted: 'muted' | 'followed',
): string[] => choices.filter(({ choice }) => choice === wanted).map(targetKey);

/**
 * What a card may show: of what the account offers to clients in these segments, all but what this
 * person mutes, and what was written for their requests, in whatever segment it is.
 */
export const rankForPerson = (
  input: Pick<CardInput, 'offering' | 'contactSegmentIds' | 'choices'>,
  requestedIds: string[],
): Record<Language, PersonalRanks> => {
  const { offering, contactSegmentIds } = input;
  const muted = listTargets(input, 'muted');
  const followed = listTargets(input, 'followed');
  const rankings = offering.rank({ segmentIds: contactSegmentIds, muted });
  const requested = requestedIds
    .flatMap((id) => offering.find(id) ?? [])
    .filter(({ targets }) => !muted.some((each) => targets.includes(each)))
    .map((offered) =>
      offering.score(
        offered,
        offered.starter.segmentIds.filter((id) =>
          contactSegmentIds.includes(id),
        ),
      ),
    )
    .sort(byScore);

  return byLanguage((language) => {
    const ranked = rankings[language];
    const own = new Map<string, ScoredStarter>();
    for (const each of requested) {
      const { conversation, starter } = each.offered;
      if (starter.language === language && !own.has(conversation)) {
        own.set(conversation, each);
      }
    }

    return {
      ranked,
      requested: [...own.values()],
      find: (conversation) =>
        own.get(conversation) ??
        ranked.best[ranked.places.get(conversation) ?? -1],
      isFollowed: ({ targets }) =>
        followed.some((each) => targets.includes(each)),
    };
  });
};
