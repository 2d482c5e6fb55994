import type { FindContacts } from './record-readers.ts';
import type { Walk } from './walk.ts';

/** What looking for clients that are gone needs. */
export interface CheckContactsDeps {
  gone: {
    note(accountId: number, contactIds: string[], now: Date): Promise<void>;
    forget(accountId: number, contactIds: string[]): Promise<void>;
    listKeptAfter(
      accountId: number,
      contactId: number,
      limit: number,
    ): Promise<string[]>;
  };
  findContacts: FindContacts;
  now: () => Date;
}

const atOnce = 100;
const hourMs = 3_600_000;

/**
 * Asks HubSpot, in passes, which of the clients that we keep something of are still there. It finds
 * what no webhook told of.
 */
export const checkContacts = ({
  gone,
  findContacts,
  now,
}: CheckContactsDeps): Walk => ({
  kind: 'contacts',
  calls: 1,
  pauseMs: hourMs,
  step: async (accountId, { after }) => {
    const ids = await gone.listKeptAfter(accountId, after, atOnce);
    if (ids.length === 0) return null;
    const found = await findContacts(ids);
    await gone.forget(accountId, [...found.keys()]);
    await gone.note(
      accountId,
      ids.filter((id) => !found.has(id)),
      now(),
    );

    return ids.length < atOnce ? null : Number(ids.at(-1));
  },
});
