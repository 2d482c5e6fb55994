import { MINUTE_MS } from '@starters/contracts';
import { within } from '#src/waiting.ts';

/** Reads contacts' segments from HubSpot. */
export interface ContactDirectory {
  /** List ids the contact is in; empty for an unknown contact too. One call. */
  readSegmentIds(contactId: string): Promise<string[]>;
  /** The same of many contacts, a hundred a call. */
  readManySegmentIds(contactIds: string[]): Promise<Map<string, string[]>>;
  /**
   * When the record was made and got its owner, like `momentsOf`; null where there is no such contact.
   * One call.
   */
  readMoments(contactId: string): Promise<string | null>;
  /** Whether this is a contact that is not archived. One call. */
  exists(contactId: string): Promise<boolean>;
}

/** The segments of a contact, as far as HubSpot says. */
export type ContactSegments =
  /** `fresh` is false for the last known ids, used while HubSpot is too slow. */
  | { known: true; segmentIds: string[]; fresh: boolean }
  /** HubSpot says there is no such contact. */
  | { known: false };

interface Remembered {
  segmentIds: string[];
  readAt: number;
}

const keepMs = MINUTE_MS;
const patienceMs = 1_500;
const most = 20_000;

/**
 * A reader of contacts' segments with a cache of one minute and a timeout of 1.5 s. After the
 * timeout the last known segments are used, or none, which leaves the starters for everyone. A
 * contact without segments costs a second call, since HubSpot answers the same for an unknown
 * contact.
 */
export const createContactSegments = ({
  directory,
  now,
}: {
  directory: (
    accountId: number,
  ) => Promise<Pick<ContactDirectory, 'readSegmentIds' | 'exists'>>;
  now: () => Date;
}) => {
  const remembered = new Map<string, Remembered>();

  const read = async (
    accountId: number,
    contactId: string,
  ): Promise<string[] | null> => {
    const contacts = await directory(accountId);
    const segmentIds = await contacts.readSegmentIds(contactId);
    if (segmentIds.length === 0 && !(await contacts.exists(contactId))) {
      return null;
    }
    const key = `${accountId}:${contactId}`;
    remembered.delete(key);
    remembered.set(key, { segmentIds, readAt: now().getTime() });
    const [oldest] = remembered.keys();
    if (remembered.size > most && oldest) remembered.delete(oldest);

    return segmentIds;
  };

  return async (
    accountId: number,
    contactId: string,
  ): Promise<ContactSegments> => {
    const memory = remembered.get(`${accountId}:${contactId}`);
    if (memory && now().getTime() - memory.readAt < keepMs) {
      return { known: true, segmentIds: memory.segmentIds, fresh: true };
    }

    const answer = await within(
      read(accountId, contactId),
      patienceMs,
      () => undefined,
    ).catch(() => undefined);
    if (answer === null) return { known: false };
    if (answer === undefined) {
      const segmentIds = memory?.segmentIds ?? [];

      return { known: true, segmentIds, fresh: false };
    }

    return { known: true, segmentIds: answer, fresh: true };
  };
};
