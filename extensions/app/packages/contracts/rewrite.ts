import type { Rewriting } from '@starters/texts';

export type { Rewriting };

/** Rewrites a text step by step, each on what the one before left; its letters are left as given. */
export const rewriteAsGiven = (
  text: string,
  steps: readonly Rewriting[],
): string =>
  steps.reduce((said, [find, put, flags = 'gu']) => {
    const sought = RegExp(find, flags);

    return said.replace(
      sought,
      // What `replace` takes either of, TypeScript takes one of.
      (typeof put === 'string'
        ? put
        : (found) =>
            put
              ? put === 1
                ? found.toUpperCase()
                : put[`=${found}`] || '\u0007'
              : found.toLowerCase()) as (found: string) => string,
    );
  }, text);

/** The same where patterns know a letter and its accent as one character: they may be two. */
export const rewrite = (text: string, steps: readonly Rewriting[]): string =>
  rewriteAsGiven(text.normalize(), steps);
