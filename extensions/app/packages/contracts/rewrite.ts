import type { Rewriting } from '@starters/texts';

export type { Rewriting };

/** Rewrites a text step by step, each on what the one before left. */
export const rewrite = (text: string, steps: readonly Rewriting[]): string =>
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
    // A letter and its accent may be two characters: the patterns know them as one.
  }, text.normalize());
