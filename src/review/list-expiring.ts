import type { ExpiringStarter, Language } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { endsSoon } from '#src/starters/ends-soon.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { nameOwner } from '#src/texts/name-owner.ts';

/** Published starters whose last day is within two weeks, or past; the sooner first. */
export const listExpiring = (
  { timeZone }: Account,
  catalog: Catalog,
  now: Date,
  language: Language,
): ExpiringStarter[] => {
  const today = todayIn(timeZone, now);

  return catalog.starters
    .filter((starter) => endsSoon(starter, timeZone, now))
    .flatMap(({ id, title, validUntil, ownerId }) =>
      validUntil !== null
        ? [
            {
              id,
              title,
              validUntil,
              isPast: validUntil < today,
              author: nameOwner(catalog, ownerId, language),
            },
          ]
        : [],
    )
    .sort((one, other) => one.validUntil.localeCompare(other.validUntil));
};
