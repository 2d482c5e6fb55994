import fc from 'fast-check';
import { keepLast } from '#src/keep-last.ts';

/** The same with a list: the newest last. */
const naiveKeepLast = (most: number) => {
  let kept: [key: string, value: number][] = [];

  return (key: string, make: () => number): number => {
    const [, value] = kept.find(([each]) => each === key) ?? [key, make()];
    kept = [
      ...kept.filter(([each]) => each !== key),
      [key, value] as [string, number],
    ].slice(-most);

    return value;
  };
};

it('keeps what a list of the last ones keeps, whatever is asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
      fc.integer({ min: 1, max: 3 }),
      (keys, most) => {
        const ours = keepLast<string, number>(most);
        const theirs = naiveKeepLast(most);
        for (const [index, key] of keys.entries()) {
          expect(ours(key, () => index)).toBe(theirs(key, () => index));
        }
      },
    ),
  );
});
