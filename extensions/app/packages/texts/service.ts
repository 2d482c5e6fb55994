// Written by `npm run languages` from the folders beside it; do not change it by hand.
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';

/** Every sentence, by language. */
export const sentencesBy = {
  en: en.sentences,
  fr: fr.sentences,
};

/** How clients are spoken to, by language. */
export const speechBy = {
  en: en.speech,
  fr: fr.speech,
};
