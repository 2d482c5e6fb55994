import type { Language } from '@starters/contracts';
import { anyWord, saidOf } from './said-text.ts';

const ours: Record<Language, RegExp> = {
  // US is a country.
  en: anyWord(['we', 'ours?', '(?-i:us)']),
  fr: anyWord(['nous', 'notre', 'nos', 'nôtres?']),
};
const theirs: Record<Language, RegExp> = {
  en: anyWord(['you', 'yours?']),
  fr: anyWord([
    'vous',
    'votre',
    'vos',
    'vôtres?',
    'tu',
    'toi',
    'ton',
    'ta',
    'tes',
  ]),
};
/** Client and salesperson together. */
const both: Record<Language, RegExp> = {
  en: /(?<!\p{L})we(?:\s+(?:last|first))?\s+(?:spoke|talked|met)(?!\p{L})/giu,
  fr: /(?<!\p{L})nous\s+nous\s+(?:sommes|étions)(?!\p{L})/giu,
};

/** The word by which a text speaks of us, where it does so before it speaks of the client. */
export const findOursFirst = (
  text: string,
  language: Language,
): { piece: string; at: number } | undefined => {
  const said = text.replace(both[language], (words) =>
    ' '.repeat(words.length),
  );
  const we = ours[language].exec(said);
  const you = theirs[language].exec(said);

  return we && (!you || we.index < you.index)
    ? { piece: we[0], at: we.index }
    : undefined;
};

/** Not le ton, the tone. */
const familiar =
  /(?<![\p{L}’'])(?:tu|toi|te|ta|tes|(?<!(?<!\p{L})(?:le|un|du|au|ce|quel|bon|même|leur|votre|son)\s)ton)(?!\p{L})|(?<!\p{L})t[’'](?=\p{L})|(?<!\p{L})l(?:e|a|es)\s+(?:tiens?|tiennes?)(?!\p{L})|(?<!\p{L})(?:dis|raconte|explique|montre)-(?:moi|nous)(?!\p{L})/iu;
const casual = /^[^\p{L}]*(?:salut|coucou|hello|hey|hi|yo|ciao)(?![\p{L}’'])/iu;
const beginsWithName = /^[\s«“"]*\{\{\s*contact\.(?:firstname|lastname)/;

/** The word that says tu to a client in French, in what is said or stands in for a fact. */
export const findFamiliar = (text: string): string | undefined =>
  familiar.exec(saidOf(text))?.[0];

/** A greeting among friends, by which no client is greeted in French. */
export const findCasualGreeting = (opener: string): string | undefined =>
  casual.exec(saidOf(opener))?.[0].replace(/^[^\p{L}]+/u, '');

/** Whether a client is called by a bare name at once, which is uncivil in French. */
export const beginsBare = (opener: string): boolean =>
  beginsWithName.test(opener);
