import { IntlMessageFormat } from 'intl-messageformat';

/**
 * Says how many there are, in a language: `sayCount('en', '{count, plural, one {# day} other {# days}}')`.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export const sayCount = (
  language: string,
  message: string,
): ((count: number) => string) => {
  const format = new IntlMessageFormat(message, language, undefined, {
    ignoreTag: true,
  });

  return (count) => [format.format<string>({ count })].flat().join('');
};
