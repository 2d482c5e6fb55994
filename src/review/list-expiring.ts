import type { ExpiringStarter } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';

const warnedMs = 14 * 86_400_000;

/** Published starters whose last day is within two weeks, or past; the sooner first. */
export const listExpiring = (
  { timeZone }: Account,
  catalog: Catalog,
  now: Date,
): ExpiringStarter[] => {
  const today = todayIn(timeZone, now);
  const soon = todayIn(timeZone, new Date(now.getTime() + warnedMs));

  return catalog.starters
    .flatMap(({ id, title, status, validUntil, ownerId }) =>
      status === 'published' && validUntil !== null && validUntil <= soon
        ? [
            {
              id,
              title,
              validUntil,
              isPast: validUntil < today,
              author: catalog.ownerNames[ownerId ?? ''] ?? null,
            },
          ]
        : [],
    )
    .sort((one, other) => one.validUntil.localeCompare(other.validUntil));
};
