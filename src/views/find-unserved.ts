import { DAY_MS, type Unserved } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { isInSeason } from '#src/starters/is-on-cards.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { within } from '#src/waiting.ts';
import type { ViewRepository } from './view-repository.ts';

/** What finding clients without a starter needs. */
export interface UnservedDeps {
  views: Pick<ViewRepository, 'listOpened'>;
  /** List ids of the segments of contacts; those that are gone are left out. */
  segmentsOfMany: (
    accountId: number,
    contactIds: string[],
  ) => Promise<Map<string, string[]>>;
  /** Names of segments by id; those that are gone are left out. */
  segmentNamesOf: (
    accountId: number,
    segmentIds: string[],
  ) => Promise<Record<string, string>>;
  now: () => Date;
}

/** Timeout, so that HubSpot's proxy, which gives up after 15 s, has a page in time. */
const patienceMs = 5_000;
const daysBack = 90;

const count = (names: string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);

  return [...counts].sort(([, one], [, other]) => other - one);
};

/** Whether starters are on cards, but none for everyone, and others have ended. */
const isLeftForSome = (
  { starters }: Pick<Catalog, 'starters'>,
  today: string,
): boolean => {
  const left = starters.filter((each) => isInSeason(each, today));

  return (
    left.length > 0 &&
    left.every(({ segmentIds }) => segmentIds.length > 0) &&
    starters.some(
      ({ status, validUntil }) =>
        status === 'retired' || (validUntil !== null && validUntil < today),
    )
  );
};

/**
 * Clients whose card showed something when it was last opened and has nothing today, since all that
 * was written for them has ended: they count before anybody opens their card again. Where HubSpot
 * does not say which segments they are in, they count only if nothing at all is left.
 */
const listEnded = (
  { starters }: Pick<Catalog, 'starters'>,
  today: string,
  contactIds: string[],
  segmentsOf: ReadonlyMap<string, string[]> | null,
): string[] => {
  const left = starters.filter((each) => isInSeason(each, today));
  if (left.some(({ segmentIds }) => segmentIds.length === 0)) return [];
  if (left.length === 0) return contactIds;
  const targeted = new Set(left.flatMap(({ segmentIds }) => segmentIds));

  return contactIds.filter((contactId) => {
    const segmentIds = segmentsOf?.get(contactId);

    return segmentIds ? !segmentIds.some((id) => targeted.has(id)) : false;
  });
};

/**
 * Clients whose card was last opened without anything to say, of all whose card was opened in 90
 * days, and those whose starters have all ended since; by the facts that were missing and by segment. Where the account has an audience, only
 * clients in it count; null where HubSpot does not say who they are.
 *
 * @param labelOf what a fact, `contact.city`, is called in the viewer's language
 */
export const findUnserved = async (
  { views, segmentsOfMany, segmentNamesOf, now }: UnservedDeps,
  account: Account,
  catalog: Catalog,
  labelOf: (fact: string) => string,
): Promise<Unserved | null> => {
  const { accountId, timeZone, settings } = account;
  const since = todayIn(
    timeZone,
    new Date(now().getTime() - daysBack * DAY_MS),
  );
  const opened = await views.listOpened(accountId, since);
  const audience = settings.audienceSegmentId;
  const today = todayIn(timeZone, now());
  // Only where something is left for some segments alone does it matter which ones a client is in.
  const isPartly = isLeftForSome(catalog, today);
  const segmentsOf = await within(
    segmentsOfMany(
      accountId,
      audience === null && !isPartly
        ? opened.empty.map(({ contactId }) => contactId)
        : opened.contactIds,
    ),
    patienceMs,
    () => null,
  ).catch(() => null);
  // Who is in the audience cannot be guessed; all others can be counted without their segments.
  if (segmentsOf === null && audience !== null) return null;
  const isCounted = (contactId: string) =>
    audience === null ||
    (segmentsOf?.get(contactId)?.includes(audience) ?? false);
  const empty = opened.empty.filter(({ contactId }) => isCounted(contactId));
  const wasEmpty = new Set(opened.empty.map(({ contactId }) => contactId));
  const ended = listEnded(
    catalog,
    today,
    opened.contactIds.filter((id) => !wasEmpty.has(id) && isCounted(id)),
    segmentsOf,
  );

  const { offeredSegmentIds } = settings;
  const segments = count(
    [...empty.map(({ contactId }) => contactId), ...ended].flatMap(
      (contactId) => segmentsOf?.get(contactId) ?? [],
    ),
  ).filter(
    ([id]) =>
      offeredSegmentIds.length === 0 ||
      offeredSegmentIds.includes(id) ||
      id in catalog.segmentNames,
  );
  // No starter may target these segments, so their names are not in the catalog.
  const unknown = segments.flatMap(([id]) =>
    id in catalog.segmentNames ? [] : [id],
  );
  const names = {
    ...catalog.segmentNames,
    ...(unknown.length === 0
      ? {}
      : await within(
          segmentNamesOf(accountId, unknown),
          patienceMs,
          () => ({}),
        ).catch(() => ({}))),
  };

  return {
    count: empty.length + ended.length,
    ended: ended.length,
    of: opened.contactIds.filter(isCounted).length,
    facts: count(empty.flatMap(({ missing }) => missing)).map(
      ([fact, number]) => ({ label: labelOf(fact), count: number }),
    ),
    segments: segments.flatMap(([id, number]) => {
      const name = names[id];

      return name === undefined ? [] : [{ name, count: number }];
    }),
  };
};
