import type { Language } from '@starters/contracts';

/**
 * The language of business where a client's own is unknown, by country as people write it.
 * Countries with several are left out: there the account's language is the better guess.
 */
export const languageByCountry: Record<string, Language> = {
  france: 'fr',
  fr: 'fr',
  monaco: 'fr',
  luxembourg: 'fr',
  'united kingdom': 'en',
  'royaume-uni': 'en',
  uk: 'en',
  gb: 'en',
  england: 'en',
  scotland: 'en',
  ireland: 'en',
  irlande: 'en',
  'united states': 'en',
  'états-unis': 'en',
  usa: 'en',
  us: 'en',
  australia: 'en',
  'new zealand': 'en',
};
