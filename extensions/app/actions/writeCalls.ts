import type { CallsReady, CardStarter, HubSpotUser } from '@starters/contracts';
import {
  type Client,
  nameContact,
  type ReadyStarter,
  readyStarters,
  spreadLines,
  type Values,
} from '@starters/lines';

/** A record in the answer of HubSpot's search. */
export interface FoundRecord {
  objectId: number;
  properties: Values;
}

/** A client of the list, with what to say to them; null where there is nothing yet. */
export interface CallLine {
  contactId: string;
  name: string;
  /** As it is on the record; empty for none. */
  phone: string;
  client: Client;
  ready: ReadyStarter | null;
}

/** The starters of each contact, with what is sent once put to what is the contact's own. */
const candidatesOf = ({ starters, contacts }: CallsReady) => {
  const known = new Map(starters.map((each) => [each.starterId, each]));

  return contacts.map(({ contactId, candidates, me }) => ({
    contactId,
    me,
    candidates: candidates.flatMap((own): CardStarter[] => {
      const starter = known.get(own.starterId);

      return starter ? [{ ...starter, ...own }] : [];
    }),
  }));
};

/**
 * A line for each client the viewer may see, in the order asked; no line more often than
 * `spreadLines` allows.
 *
 * @param companies the primary companies of the contacts, as far as the viewer may see them
 */
export const writeCalls = (
  calls: CallsReady,
  contacts: FoundRecord[],
  companies: FoundRecord[],
  now: number,
  user: HubSpotUser,
): CallLine[] => {
  const recordOf = (records: FoundRecord[], id: string | null | undefined) =>
    records.find(({ objectId }) => String(objectId) === id)?.properties;
  const called = candidatesOf(calls).flatMap(
    ({ contactId, candidates, me }) => {
      const contact = recordOf(contacts, contactId);
      // A client the viewer may not see is not on the sheet.
      if (!contact) return [];
      const company = recordOf(companies, contact['associatedcompanyid']) ?? {};
      const client: Client = { contact, company };

      return [
        {
          contactId,
          client,
          name: nameContact(contact, contactId),
          phone: contact['phone'] || contact['mobilephone'] || '',
          offered: readyStarters(
            { ...calls, candidates, me, user, now },
            client,
          ).offered,
        },
      ];
    },
  );
  const lines = spreadLines(called.map(({ offered }) => offered));

  return called.map(({ contactId, name, phone, client }, index) => ({
    contactId,
    name,
    phone,
    client,
    ready: lines[index] ?? null,
  }));
};
