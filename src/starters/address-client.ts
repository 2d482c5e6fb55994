import type { Language } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { anyWord, type FoundWord, saidOf } from './said-text.ts';

const words = byLanguage((language) => ({
  ours: anyWord(speechBy[language].ours),
  theirs: anyWord(speechBy[language].theirs),
}));

/** The word by which a text speaks of us, where it does so before it speaks of the client. */
export const findOursFirst = (
  text: string,
  language: Language,
): FoundWord | undefined => {
  const said = text.replace(speechBy[language].together, (together) =>
    ' '.repeat(together.length),
  );
  const we = words[language].ours(said);
  const you = words[language].theirs(said);

  return we && (!you || we.at < you.at) ? we : undefined;
};

/** The word that is familiar to a client, in what is said or stands in for a fact. */
export const findFamiliar = (
  text: string,
  language: Language,
): string | undefined =>
  speechBy[language].manners?.familiar.exec(saidOf(text))?.[0];

/** A greeting among friends, by which no client is greeted in this language. */
export const findCasualGreeting = (
  opener: string,
  language: Language,
): string | undefined =>
  speechBy[language].manners?.casualGreeting
    .exec(saidOf(opener))?.[0]
    .replace(/^[^\p{L}]+/u, '');

/** Whether a client is called by a bare name at once, where that is rude in this language. */
export const beginsBare = (opener: string, language: Language): boolean =>
  speechBy[language].manners?.bareName.test(opener) ?? false;
