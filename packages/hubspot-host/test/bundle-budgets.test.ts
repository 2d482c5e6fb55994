import { assertFits, BundleError } from '#host/build/build-extensions.ts';

it('refuses a bundle that is larger than it may be, by a byte', () => {
  expect(() => assertFits('Card', 26_001, 26_000)).toThrow(BundleError);
  expect(() => assertFits('Card', 26_001, 26_000)).toThrow(
    /^Card has 26001 bytes; 26000 is the most it may have\./,
  );
});

it.each([
  [26_000, 26_000],
  [2_000_000, null],
])('takes one of %d bytes where it may have %p', (bytes, most) => {
  expect(() => assertFits('Card', bytes, most)).not.toThrow();
});
