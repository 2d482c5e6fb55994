const opens = '{{';
const closes = '}}';
const quote = /^["“”«]$/;
const endQuote = /^["“”»]$/;
const anyQuote = /["“”«»]/;

/** A piece of a text: plain, or what stands between the braces of a token. */
export type TokenPiece = string | { inside: string };

/**
 * A text taken apart at its tokens. It reads every character once: a regular expression would look
 * for the end of each of 1,000 open braces again.
 */
export const splitTokens = (text: string): TokenPiece[] => {
  const pieces: TokenPiece[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(opens, at);
    const end = start === -1 ? -1 : text.indexOf(closes, start + opens.length);
    if (end === -1) break;
    pieces.push(text.slice(at, start));
    pieces.push({ inside: text.slice(start + opens.length, end) });
    at = end + closes.length;
  }
  pieces.push(text.slice(at));

  return pieces;
};

/**
 * A text with each `{{…}}` replaced.
 *
 * @param put is given what stands between the braces, and the token as written
 */
export const replaceTokens = (
  text: string,
  put: (inside: string, token: string) => string,
): string =>
  splitTokens(text)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : put(piece.inside, `{{${piece.inside}}}`),
    )
    .join('');

/** What stands between the braces of each token of a text. */
export const listTokens = (text: string): string[] => {
  const found: string[] = [];
  replaceTokens(text, (inside) => {
    found.push(inside);

    return '';
  });

  return found;
};

/**
 * The two sides of a token: `contact.city` and its fallback, `contact.city | "your city"`. The
 * fallback is undefined where there is none, null where what follows the bar is not in quotation
 * marks.
 */
export const splitToken = (
  inside: string,
): { name: string; fallback: string | null | undefined } => {
  const bar = inside.indexOf('|');
  if (bar === -1) return { name: inside.trim(), fallback: undefined };
  const quoted = inside.slice(bar + 1).trim();
  const between = quoted.slice(1, -1);
  const isQuoted =
    quoted.length > 1 &&
    quote.test(quoted.charAt(0)) &&
    endQuote.test(quoted.charAt(quoted.length - 1)) &&
    !anyQuote.test(between);

  return {
    name: inside.slice(0, bar).trim(),
    fallback: isQuoted ? between.trim() : null,
  };
};

/** What is said for a fact that is missing, as far as it is written; '' where nothing is. */
export const fallbackOf = (inside: string): string =>
  /\|\s*["“”«]([^"“”«»]*)/.exec(inside)?.[1] ?? '';
