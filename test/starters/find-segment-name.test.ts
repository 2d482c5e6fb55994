import fc from 'fast-check';
import { foldName } from '#src/fold-text.ts';
import { findSegmentName } from '#src/starters/find-segment-name.ts';

const isInWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** The same, name by name and place by place. */
const slowly = (said: string, names: string[]): string | undefined =>
  names.find((name) => {
    const [text = '', sought = ''] = [said, name].map((each) =>
      foldName(each)
        .replace(/[\s\-/·•・ー⋅]+/gu, ' ')
        .trim(),
    );

    return (
      sought !== '' &&
      Array.from(text).some(
        (_, place) =>
          text.startsWith(sought, place) &&
          !isInWord(text[place - 1]) &&
          !isInWord(text[place + sought.length]),
      )
    );
  });

const piece = fc.constantFrom('Win', 'back', 'a', 'é', '+', '-', ' ', '1', '.');
const text = fc.array(piece, { maxLength: 12 }).map((some) => some.join(''));
const name = fc.array(piece, { maxLength: 4 }).map((some) => some.join(''));

it('finds the first name that is in a text, as looking for one after the other does', () => {
  fc.assert(
    fc.property(text, fc.array(name, { maxLength: 6 }), (said, names) => {
      const byId = Object.fromEntries(
        names.map((each, index) => [`s${index}`, each]),
      );
      for (let time = 0; time < 2; time += 1) {
        expect(findSegmentName(said, byId)).toBe(slowly(said, names));
      }
    }),
    { numRuns: 2_000 },
  );
});
