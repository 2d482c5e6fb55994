import type { ExpiringStarter, Language } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { endsSoon } from '#src/starters/ends-soon.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { nameOwner } from '#src/texts/name-owner.ts';

/**
 * Published starters whose last day is within two weeks, or past: the reader's own first, then the
 * sooner first, each with its text, so that whoever says that it is still true has read it.
 */
export const listExpiring = (
  { timeZone }: Account,
  catalog: Catalog,
  now: Date,
  { userId, language }: { userId: number; language: Language },
): ExpiringStarter[] => {
  const today = todayIn(timeZone, now);

  return catalog.starters
    .filter((starter) => endsSoon(starter, timeZone, now))
    .flatMap(({ id, title, validUntil, ownerId, opener, question }) =>
      validUntil !== null
        ? [
            {
              id,
              title,
              validUntil,
              isPast: validUntil < today,
              author: nameOwner(catalog, ownerId, language),
              isMine:
                ownerId !== null && catalog.ownerUserIds[ownerId] === userId,
              text: `${opener} ${question}`.trim(),
            },
          ]
        : [],
    )
    .sort(
      (one, other) =>
        Number(other.isMine) - Number(one.isMine) ||
        one.validUntil.localeCompare(other.validUntil),
    );
};
