/**
 * Locales by what a record says of a client, in lower case: their language, or their country as
 * people write it. Countries with several languages are left out: there the account's language is
 * the better guess.
 */
export const locales: Record<string, string> = {
  en: 'en-GB',
  'en-us': 'en-US',
  fr: 'fr-FR',
  'fr-ca': 'fr-CA',
  france: 'fr-FR',
  monaco: 'fr-FR',
  luxembourg: 'fr-FR',
  'united kingdom': 'en-GB',
  'royaume-uni': 'en-GB',
  uk: 'en-GB',
  gb: 'en-GB',
  england: 'en-GB',
  scotland: 'en-GB',
  ireland: 'en-IE',
  irlande: 'en-IE',
  'united states': 'en-US',
  'états-unis': 'en-US',
  usa: 'en-US',
  us: 'en-US',
  australia: 'en-AU',
  'new zealand': 'en-NZ',
};
