import { MINUTE_MS } from '@starters/contracts';
import type { Owner, OwnerDirectory } from '#src/starters/owner-directory.ts';

/** Finds the HubSpot user behind an owner; null where the owner is no user any more. */
export type FindSpeaker = (
  accountId: number,
  ownerId: string,
) => Promise<(Owner & { userId: number }) | null>;

const keepMs = 5 * MINUTE_MS;
const mostAccounts = 1_000;

/**
 * Reads the owners of an account at most every five minutes: a workflow that thousands of contacts
 * enter at once would ask for them thousands of times.
 */
export const createSpeakerFinder = (
  owners: (accountId: number) => Promise<Pick<OwnerDirectory, 'list'>>,
  now: () => Date,
): FindSpeaker => {
  const known = new Map<number, { read: Promise<Owner[]>; at: number }>();

  const read = (accountId: number): Promise<Owner[]> => {
    const remembered = known.get(accountId);
    const at = now().getTime();
    if (remembered && at - remembered.at < keepMs) return remembered.read;
    const reading = owners(accountId).then((directory) => directory.list());
    known.delete(accountId);
    known.set(accountId, { read: reading, at });
    reading.catch(() => known.delete(accountId));
    const [oldest] = known.keys();
    if (known.size > mostAccounts && oldest !== undefined) known.delete(oldest);

    return reading;
  };

  return async (accountId, ownerId) => {
    const owner = (await read(accountId)).find(({ id }) => id === ownerId);

    return owner && owner.userId !== null
      ? { ...owner, userId: owner.userId }
      : null;
  };
};
