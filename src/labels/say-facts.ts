import type { FactLabels } from './fact-labels.ts';
import { splitToken, splitTokens } from './read-tokens.ts';
import { readTokenName, tokenNameOf } from './token-name.ts';

/** Characters of a fallback; a longer one is left as the token has it. */
export const MAX_FALLBACK = 500;

/** What cannot stand in a fallback, whichever way it is written. */
const unfit = /[{}"“”«»]/u;

/** Whether a fallback can be written in brackets and in a token. */
export const isFallback = (fallback: string): boolean =>
  fallback.length <= MAX_FALLBACK && !unfit.test(fallback);

const escaped = (fallback: string): string =>
  fallback.replace(/[[\]\\]/g, (found) => `\\${found}`);

/** A token by its label, `[City | your city]`; null for one that is none, which stays as it is. */
const sayToken = (inside: string, labels: FactLabels): string | null => {
  const { name, fallback } = splitToken(inside);
  const named = readTokenName(name);
  if (!named || fallback === null) return null;
  const label = labels.say(tokenNameOf(named));
  if (fallback === undefined) return `[${label}]`;

  return isFallback(fallback) ? `[${label} | ${escaped(fallback)}]` : null;
};

/** How many backslashes a text ends with. */
export const countBackslashes = (text: string): number => {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === '\\') count++;

  return count;
};

/**
 * A text as people read it: each fact by its label in brackets. What is no token stays as it is;
 * `readFacts` gives every token back.
 */
export const sayFacts = (text: string, labels: FactLabels): string => {
  if (!text.includes('{{')) return text;
  const said: string[] = [];
  for (const piece of splitTokens(text)) {
    if (typeof piece === 'string') {
      said.push(piece);
      continue;
    }
    // A token that was not closed before is none; the next one is.
    const from = piece.inside.lastIndexOf('{{');
    const inside = from === -1 ? piece.inside : piece.inside.slice(from + 2);
    if (from !== -1) said.push(`{{${piece.inside.slice(0, from)}`);
    const shown = sayToken(inside, labels);
    // A backslash before a bracket would take its meaning from it.
    if (shown !== null) {
      said.push('\\'.repeat(countBackslashes(said.at(-1) ?? '')));
    }
    said.push(shown ?? `{{${inside}}}`);
  }

  return said.join('');
};
