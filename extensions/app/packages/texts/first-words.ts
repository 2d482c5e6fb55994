// Written by `npm run languages` from the folders beside it; do not change it by hand.
import * as en from './en/first-words.ts';
import * as fr from './fr/first-words.ts';

/** The locale that days and times are written by. */
export const LOCALES = {
  en: en.locale,
  fr: fr.locale,
};

/** First words of the card of a contact. */
export const cardWords = {
  en: en.card,
  fr: fr.card,
};

/** First words of the card on the record of a starter. */
export const starterRecordWords = {
  en: en.starterRecord,
  fr: fr.starterRecord,
};

/** First words of the pages of marketing. */
export const pageWords = {
  en: en.pages,
  fr: fr.pages,
};

/** First words of the settings page. */
export const settingsWords = {
  en: en.settings,
  fr: fr.settings,
};

/** First words of the call sheet. */
export const callWords = {
  en: en.calls,
  fr: fr.calls,
};
