import type { CallsReady, HubSpotUser } from '@starters/contracts';
import { nameContact, readyStarters, type Values } from '@starters/lines';

/** A client with what to say, or with a sentence that there is nothing yet. */
export interface CallLine {
  contactId: string;
  name: string;
  line: string;
  why: string;
}

/** The first starter of each client that can be said to them, in the order asked. */
export const writeCalls = (
  calls: CallsReady,
  records: { objectId: number; properties: Values }[],
  now: number,
  user: HubSpotUser,
): CallLine[] =>
  calls.contacts.flatMap(({ contactId, candidates, me }) => {
    const contact = records.find(
      ({ objectId }) => String(objectId) === contactId,
    )?.properties;
    // A client the viewer may not see is not on the sheet.
    if (!contact) return [];

    const { offered } = readyStarters(
      { ...calls, candidates, me, user, now },
      { contact, company: {} },
    );
    const [first] = offered;

    return [
      {
        contactId,
        name: nameContact(contact, contactId),
        line: first?.line ?? calls.texts.nothing,
        why: first?.details[0]?.text ?? '',
      },
    ];
  });
