import { foldName } from '#src/fold-text.ts';
import { keepLast } from '#src/keep-last.ts';
import { saidOf } from './said-text.ts';

/**
 * Texts come from keyboards, word processors and HubSpot's form: to whoever hears a name it is the
 * same with a hyphen, another mark between its words, or none.
 */
const alike = (text: string): string =>
  foldName(text)
    .replace(/[\s\-/·•・ー⋅]+/gu, ' ')
    .trim();

const run = /[\p{L}\p{M}\p{N}]/u;
const isWord = (token: string | undefined): boolean =>
  token !== undefined && run.test(token);

/** Words, and each character between them by itself. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];

/** Names that begin with the same tokens. https://en.wikipedia.org/wiki/Trie */
interface Names {
  next: Map<string, Names>;
  /** The name that ends here, of several the first, and its place among all. */
  ended: { name: string; place: number } | null;
}

/** More names than an account has segments. */
const mostNames = 16_384;
const rememberTokens = keepLast<string, string[]>(mostNames);

const toNames = (names: string[]): Names => {
  const all: Names = { next: new Map(), ended: null };
  for (const [place, name] of names.entries()) {
    const tokens = rememberTokens(name, () => tokensOf(alike(name)));
    if (tokens.length === 0) continue;
    let at = all;
    for (const token of tokens) {
      const next = at.next.get(token) ?? { next: new Map(), ended: null };
      at.next.set(token, next);
      at = next;
    }
    at.ended ??= { name, place };
  }

  return all;
};

const prepared = new WeakMap<Record<string, string>, Names>();

const prepare = (segmentNames: Record<string, string>): Names => {
  const names =
    prepared.get(segmentNames) ?? toNames(Object.values(segmentNames));
  prepared.set(segmentNames, names);

  return names;
};

/**
 * The segment's name among the words of a text, of several the first; names of properties are no words.
 * However many names there are, it takes time in proportion to the text and to how long a name is.
 *
 * @param segmentNames must not be changed afterwards
 */
export const findSegmentName = (
  text: string,
  segmentNames: Record<string, string>,
): string | undefined => {
  const names = prepare(segmentNames);
  const tokens = tokensOf(alike(saidOf(text)));
  let first: Names['ended'] = null;
  for (const start of tokens.keys()) {
    // What begins with a mark stands by itself: in "a+b" there is no "+b".
    if (isWord(tokens[start - 1])) continue;
    let at: Names | undefined = names;
    for (let end = start; at; end += 1) {
      at = at.next.get(tokens[end] ?? '');
      const ended: Names['ended'] = at?.ended ?? null;
      if (
        ended &&
        !isWord(tokens[end + 1]) &&
        (!first || ended.place < first.place)
      ) {
        first = ended;
      }
    }
  }

  return first?.name;
};
