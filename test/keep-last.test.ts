import fc from 'fast-check';
import { keepLast } from '#src/keep-last.ts';

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

it('gives what was made for a key, and keeps the half that was asked for last', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 2, max: 8 }), (asked, most) => {
      const ours = keepLast<string, string>(most);
      /** Each key once, the newest last. */
      let last: string[] = [];
      for (const key of asked) {
        let isMade = false;
        const value = ours(key, () => {
          isMade = true;

          return key.toUpperCase();
        });
        expect(value).toBe(key.toUpperCase());
        if (last.slice(-Math.floor(most / 2)).includes(key)) {
          expect(isMade).toBe(false);
        }
        last = [...last.filter((each) => each !== key), key];
      }
    }),
  );
});

it('never keeps more than it may', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 2, max: 4 }), (asked, most) => {
      const ours = keepLast<string, object>(most);
      const given = new Map<string, object>();
      for (const key of asked)
        given.set(
          key,
          ours(key, () => ({})),
        );
      // A key that is kept gives again what it gave, and asking may let go of others only.
      const kept = [...given].filter(([key, value]) => {
        const again = {};

        return ours(key, () => again) === value;
      });
      expect(kept.length).toBeLessThanOrEqual(most);
    }),
  );
});
