import { sayNumber } from '@starters/texts/numbers';

/** Sentences of one kind of which the first are told and the others counted. */
export const sayAtMost = (
  most: number,
  say: (line: string) => void,
): { say: (line: string) => void; end: () => void } => {
  let count = 0;

  return {
    say: (line) => {
      count += 1;
      if (count <= most) say(line);
    },
    end: () => {
      if (count > most) {
        say(
          sayNumber(
            '{count, plural, one {And one more of this kind.} other {And # more of this kind.}}',
            { count: count - most },
            'en',
          ),
        );
      }
    },
  };
};
