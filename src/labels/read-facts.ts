import type { FactLabels } from './fact-labels.ts';
import { splitTokens } from './read-tokens.ts';
import { countBackslashes, isFallback, MAX_FALLBACK } from './say-facts.ts';

// One repetition and no second one beside it: 1,000 blanks are looked at once.
const quoted = /^["“”«]([^"“”«»]*)["“”»]$/u;

const readFallback = (typed: string): string | null => {
  const plain = typed.replace(/\\([[\]\\])/g, '$1').trim();
  const fallback = quoted.exec(plain)?.[1]?.trim() ?? plain;

  return isFallback(fallback) ? fallback : null;
};

/** The token for what stands between two brackets; null where no fact is called so. */
const readInside = (
  text: string,
  start: number,
  end: number,
  labels: FactLabels,
): string | null => {
  const bar = text
    .slice(start, Math.min(end, start + labels.longest))
    .indexOf('|');
  if (bar !== -1) {
    const name = labels.find(text.slice(start, start + bar));
    if (name !== null) {
      const from = start + bar + 1;
      // Escaped, a fallback is at most twice as long.
      const fallback =
        end - from > 2 * MAX_FALLBACK + 2
          ? null
          : readFallback(text.slice(from, end));

      return fallback === null ? null : `{{${name} | "${fallback}"}}`;
    }
  }
  if (end - start > labels.longest) return null;
  const name = labels.find(text.slice(start, end));

  return name === null ? null : `{{${name}}}`;
};

/** Where brackets open and close: pairs, in the order in which they open. */
export const pairBrackets = (text: string): [open: number, close: number][] => {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      run++;
      continue;
    }
    const isEscaped = run % 2 === 1;
    run = 0;
    if (isEscaped) continue;
    if (character === '[') open.push(at);
    if (character === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, at]);
    }
  }

  return pairs.sort(([one], [other]) => one - other);
};

/** Half of the backslashes at the end of a text: `sayFacts` doubles them before a bracket. */
const halved = (text: string): string =>
  text.slice(0, text.length - countBackslashes(text) / 2);

const readPlain = (text: string, labels: FactLabels): string => {
  if (!text.includes('[')) return text;
  const found: { start: number; end: number; token: string }[] = [];
  // From the end, so that what stands inside of others is read first.
  for (const [start, end] of pairBrackets(text).reverse()) {
    const next = found.at(-1);
    if (next && next.start < end) continue;
    const token = readInside(text, start + 1, end, labels);
    if (token !== null) found.push({ start, end: end + 1, token });
  }
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, token } of found.reverse()) {
    pieces.push(halved(text.slice(at, start)), token);
    at = end;
  }

  return pieces.join('') + text.slice(at);
};

/**
 * A text as it is stored: what stands in brackets and is what a fact is called becomes its token.
 * Tokens that were typed as such stay; so does whatever is in brackets and no fact.
 */
export const readFacts = (text: string, labels: FactLabels): string =>
  text.includes('[')
    ? splitTokens(text)
        .map((piece) =>
          typeof piece === 'string'
            ? readPlain(piece, labels)
            : `{{${piece.inside}}}`,
        )
        .join('')
    : text;
