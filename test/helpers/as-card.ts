import type { Emulator } from 'hubspot-emulator';
import { momentsFor } from '#tools/moments-for.ts';

/** A call of a person to the service. */
interface Called {
  accountId: number;
  as: number;
  method: string;
  path: string;
}

const cardPath = /^\/v1\/contacts\/(\d+)\/starters(\?|$)/;
/** Only an open card calls these. */
const ofOpenCard = /^\/v1\/contacts\/(\d+)\/(requests|views)$/;

/** Completes calls as HubSpot and the card make them. */
export const createCardCalls = (
  emulatorOf: (accountId: number) => Pick<Emulator, 'fetchAsUser'>,
  openCard: (called: Called, contactId: string) => Promise<unknown>,
  now: () => Date,
) => {
  /** Cards that are open, or about to be. */
  const opened = new Map<string, Promise<unknown>>();
  // Whoever keeps a card open overnight opens it again.
  const keyOf = ({ accountId, as }: Called, contactId: string) =>
    `${accountId}:${as}:${contactId}:${now().toISOString().slice(0, 10)}`;

  return {
    /**
     * The path of a card with the moments of its record, as HubSpot shows them to the person, unless
     * it says others; each other path as it is.
     */
    complete: async (called: Called): Promise<string> => {
      const { method, path, as, accountId } = called;
      const [, contactId] = cardPath.exec(path) ?? [];
      if (method !== 'GET' || contactId === undefined) return path;
      const key = keyOf(called, contactId);
      if (!opened.has(key)) opened.set(key, Promise.resolve());
      if (path.includes('?')) return path;
      const moments = await momentsFor(emulatorOf(accountId), as, contactId);

      return `${path}?moments=${encodeURIComponent(moments)}`;
    },

    /** Opens the card of the contact first, where only an open card makes the call. */
    openFirst: async (called: Called): Promise<void> => {
      const [, contactId] = ofOpenCard.exec(called.path) ?? [];
      if (contactId === undefined) return;
      const key = keyOf(called, contactId);
      const opening = opened.get(key) ?? openCard(called, contactId);
      opened.set(key, opening);
      await opening;
    },
  };
};
