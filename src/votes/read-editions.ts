import { editionOf } from '#src/starters/conversation.ts';
import { isWhollyNew } from '#src/starters/is-wholly-new.ts';
import type { Starter } from '#src/starters/starter.ts';
import {
  hashWording,
  wordingOf,
  type WordingRepository,
} from '#src/starters/wording.ts';
import type { Edition } from './votes-that-judge.ts';

/** The starters of an account and what they translate, as they were when it was made. */
export interface Editions {
  /** Ids of a starter's conversation: itself and its translations. */
  of(starterId: string): string[];
  /** The wordings of each of these starters, as far as they are known. */
  readWordings(
    starterIds: string[],
  ): Promise<Map<string, Pick<Edition, 'current' | 'replaced'>>>;
}

/**
 * The translations of starters, and which of their wordings were replaced by something else.
 *
 * @param starters the starters of the account, as far as they are known
 */
export const readEditions = (
  accountId: number,
  starters: Starter[],
  wordings: Pick<WordingRepository, 'listOfMany'>,
): Editions => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));
  const byEdition = Map.groupBy(starters, editionOf);

  return {
    of: (starterId) => {
      const starter = byId.get(starterId);

      return starter
        ? (byEdition.get(editionOf(starter)) ?? []).map(({ id }) => id)
        : [starterId];
    },
    readWordings: async (starterIds) => {
      const known = await wordings.listOfMany(
        accountId,
        starterIds.filter((id) => byId.has(id)),
      );

      const found = new Map<string, Pick<Edition, 'current' | 'replaced'>>();
      for (const id of starterIds) {
        const starter = byId.get(id);
        const wording = starter && wordingOf(starter);
        found.set(id, {
          current: wording && hashWording(wording),
          replaced: new Set(
            (known.get(id) ?? [])
              .filter((earlier) => wording && isWhollyNew(wording, earlier))
              .map(({ hash }) => hash),
          ),
        });
      }

      return found;
    },
  };
};
