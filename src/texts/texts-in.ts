import type { Language } from '@starters/contracts';
import { byLanguage, nameLanguages } from '@starters/texts';
import { sentencesBy } from '@starters/texts/service';
import { capital } from './capital.ts';
import type { Texts } from './texts.ts';

const all = byLanguage((language): Texts => {
  const { editor, review, settings, ...others } = sentencesBy[language];
  const known = new Intl.DisplayNames(language, { type: 'language' });
  const names = nameLanguages((each) => capital(known.of(each) ?? each));

  return {
    ...others,
    editor: { ...editor, ...names },
    review: { ...review, ...names },
    settings: { ...settings, ...names },
  };
});

/** The sentences of a language. */
export const textsIn = (language: Language): Texts => all[language];
