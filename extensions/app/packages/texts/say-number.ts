import { IntlMessageFormat } from 'intl-messageformat';
import type { Values } from './fill-text.ts';
import { LOCALES } from './first-words.ts';
import type { Language } from './languages.ts';
import type { Message } from './words.ts';

const made = new Map<string, IntlMessageFormat>();

const formatOf = (message: string, language: Language): IntlMessageFormat => {
  const key = `${language} ${message}`;
  const format =
    made.get(key) ??
    new IntlMessageFormat(message, LOCALES[language], undefined, {
      ignoreTag: true,
    });
  made.set(key, format);

  return format;
};

/** Whether the form of a sentence follows a number. */
export const isMessage = (sentence: string): sentence is Message =>
  sentence.includes(', plural, ');

/**
 * A sentence whose form follows a number, filled in: « 0 réponse », “2 answers”. Numbers are given
 * as numbers; `#` and `{count, number}` write them as the language does. Formats are kept by
 * message, so a message is a sentence of the texts, never one that somebody typed.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 *
 * @throws where the message cannot be parsed, or a value is missing
 */
export const sayNumber = <S extends Message>(
  message: S,
  values: Values<NoInfer<S>>,
  language: Language,
): string => {
  const known: Record<string, string | number> = values;

  return [formatOf(message, language).format<string>(known)].flat().join('');
};
