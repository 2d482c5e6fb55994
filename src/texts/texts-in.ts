import type { Language } from '@starters/contracts';
import { byLanguage, nameLanguages } from '@starters/texts';
import { sentencesBy } from '@starters/texts/service';
import { capital } from './capital.ts';
import type { Texts } from './texts.ts';

const all = byLanguage((language): Texts => {
  const { fields, review, settings, ...others } = sentencesBy[language];
  const known = new Intl.DisplayNames(language, { type: 'language' });
  const nameOf = (each: Language) => capital(known.of(each) ?? each);
  const names = nameLanguages(nameOf);

  return {
    ...others,
    fields: {
      ...fields,
      language: { ...fields.language, options: byLanguage(nameOf) },
    },
    review: { ...review, ...names },
    settings: { ...settings, ...names },
  };
});

/** The sentences of a language. */
export const textsIn = (language: Language): Texts => all[language];
