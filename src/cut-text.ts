/** What a reader takes for one character, whatever it is made of: https://unicode.org/reports/tr29/ */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Longer than any letter or emoji; what piles up more marks than that is cut between them. */
const longestGrapheme = 64;

/** The last place at or before `at`, in UTF-16 units, at which a text may be cut. */
const boundaryAt = (text: string, at: number): number => {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const from = Math.max(0, at - longestGrapheme);
  const near = text.slice(from, at + longestGrapheme);
  const start = graphemes.segment(near).containing(at - from)?.index ?? 0;
  if (start > 0) return from + start;

  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
};

/** The beginning of a text, of at most so many UTF-16 units, that ends with a whole character. */
export const cutText = (text: string, most: number): string =>
  text.slice(0, boundaryAt(text, most));

/** The piece of a text between two places, as they are or a little before: whole characters. */
export const cutAround = (text: string, from: number, to: number): string =>
  text.slice(boundaryAt(text, from), boundaryAt(text, to));
