import {
  createSealer,
  keyIdOf,
  sealedBy,
  SealError,
} from '#src/installations/sealer.ts';

const first = 'Qm7d0xWc4sVt9zKp2LrYh6Bn1GfEa8Uj3oIi';
const second = 'Zr5kTq8vXw1yNc4mJb7hLs0dPg3fHe6aUo2R';
const text = 'pat-eu1-0b1c9d7e-5a41-4a0e-9e55-1f2b3c4d5e6f';

const reasonOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof SealError) return error.reason;
  }

  return 'opened';
};

it('opens what it sealed, and says with which key', () => {
  const sealer = createSealer([first]);
  const sealed = sealer.seal(text, '7 access');

  expect(sealed).not.toContain(text);
  expect(sealedBy(sealed)).toBe(keyIdOf(first));
  expect(sealer.open(sealed, '7 access')).toBe(text);
});

it('seals the same text differently each time', () => {
  const sealer = createSealer([first]);

  expect(sealer.seal(text, 'a')).not.toBe(sealer.seal(text, 'a'));
});

it('opens with the key of before, and seals with the new one', () => {
  const before = createSealer([first]).seal(text, 'a');
  const both = createSealer([second, first]);

  expect(both.open(before, 'a')).toBe(text);
  expect(sealedBy(both.seal(text, 'a'))).toBe(keyIdOf(second));
});

it('names the key that is missing, and what to do', () => {
  const sealed = createSealer([first]).seal(text, 'a');
  const open = () => createSealer([second]).open(sealed, 'a');

  expect(reasonOf(open)).toBe('key_missing');
  expect(open).toThrow(
    new RegExp(`${keyIdOf(first)}.*ENCRYPTION_KEY_PREVIOUS`),
  );
});

it.each<[string, (sealed: string) => string]>([
  [
    'one character',
    (sealed) =>
      `${sealed.slice(0, -2)}${sealed.endsWith('A') ? 'B' : 'A'}${sealed.slice(-1)}`,
  ],
  ['its end', (sealed) => sealed.slice(0, -8)],
  ['all of it', () => 'v1.00000000'],
  ['everything', () => text],
  ['nothing left', () => ''],
])('does not open what was altered: %s', (_, alter) => {
  const sealer = createSealer([first]);
  const sealed = alter(sealer.seal(text, 'a'));

  expect(reasonOf(() => sealer.open(sealed, 'a'))).toBe('altered');
});

it('does not open what was copied to another account', () => {
  const sealer = createSealer([first]);
  const sealed = sealer.seal(text, '7 access');

  expect(reasonOf(() => sealer.open(sealed, '8 access'))).toBe('altered');
  expect(reasonOf(() => sealer.open(sealed, '7 refresh'))).toBe('altered');
});

it('says nothing of a secret by its id', () => {
  expect(keyIdOf(first)).toMatch(/^[0-9a-f]{8}$/);
  expect(first.toLowerCase()).not.toContain(keyIdOf(first));
});
