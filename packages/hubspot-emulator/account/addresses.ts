import { type StoredRecord, valueAt } from './model.ts';

/** Where HubSpot keeps the addresses of merged contacts, with semicolons. */
export const additionalEmails = 'hs_additional_emails';

/**
 * The e-mail addresses a contact is found by, in small letters: its own first, then those of the
 * contacts that were merged into it.
 * https://knowledge.hubspot.com/records/merge-records
 */
export const addressesOf = (record: StoredRecord): string[] =>
  [
    valueAt(record, 'email') ?? '',
    ...(valueAt(record, additionalEmails) ?? '').split(';'),
  ]
    .map((address) => address.toLowerCase())
    .filter((address) => address !== '');
