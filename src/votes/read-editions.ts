import { isWhollyNew } from '#src/starters/is-wholly-new.ts';
import { editionOf } from '#src/starters/conversation.ts';
import type { Starter } from '#src/starters/starter.ts';
import {
  hashWording,
  wordingOf,
  type WordingRepository,
} from '#src/starters/wording.ts';
import type { RecountDeps } from './recount.ts';

/**
 * The translations of a starter, and which of its wordings were replaced by something else.
 *
 * @param startersOf the starters of an account, as far as they are known
 */
export const readEditions = (
  startersOf: (accountId: number) => Starter[],
  wordings: Pick<WordingRepository, 'list'>,
): Pick<RecountDeps, 'editionsOf' | 'readWordings'> => {
  const find = (accountId: number, starterId: string) =>
    startersOf(accountId).find(({ id }) => id === starterId);

  return {
    editionsOf: (accountId, starterId) => {
      const starter = find(accountId, starterId);
      if (!starter) return [starterId];

      return startersOf(accountId)
        .filter((one) => editionOf(one) === editionOf(starter))
        .map(({ id }) => id);
    },
    readWordings: async (accountId, starterId) => {
      const starter = find(accountId, starterId);
      if (!starter) return { current: undefined, replaced: new Set() };
      const wording = wordingOf(starter);
      const known = await wordings.list(accountId, starterId);

      return {
        current: hashWording(wording),
        replaced: new Set(
          known
            .filter((earlier) => isWhollyNew(wording, earlier))
            .map(({ hash }) => hash),
        ),
      };
    },
  };
};
