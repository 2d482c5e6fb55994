import fc from 'fast-check';
import { createBallotBox } from '#src/votes/ballot.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const box = createBallotBox(secret);
const ballot = {
  accountId: 48302715,
  userId: 51001,
  contactId: '101',
  starterId: '9001',
  wording: 'aaaabbbbccccdddd',
  segmentIds: ['1700000017', '4200000042'],
  expiresAt: 1_795_000_000_000,
  promised: 'confidential' as const,
};

it('opens what it sealed', () => {
  expect(box.open(box.seal(ballot))).toEqual({ ok: true, ballot });
});

it('shows nobody which segments the contact is in', () => {
  const sealed = Buffer.from(box.seal(ballot), 'base64url').toString('latin1');

  expect(sealed).not.toContain('1700000017');
  expect(sealed).not.toContain('4200000042');
});

it('refuses a ballot with any character changed', () => {
  const sealed = box.seal(ballot);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: sealed.length - 1 }),
      fc.constantFrom(...'ABCDEFGHIJabcdefghij0123456789-_'),
      (at, character) => {
        const altered = sealed.slice(0, at) + character + sealed.slice(at + 1);

        return altered === sealed || !box.open(altered).ok;
      },
    ),
  );
});

it.each(['', 'nonsense', 'ÄÖÜ', '{}', 'A'.repeat(2000)])(
  'refuses %p',
  (sealed) => {
    expect(box.open(sealed).ok).toBe(false);
  },
);

it('refuses a ballot sealed with another secret', () => {
  const other = createBallotBox('another-secret-of-thirty-two-characters');

  expect(other.open(box.seal(ballot)).ok).toBe(false);
});

it('opens ballots that were given before the secret was changed, and no others', () => {
  const later = createBallotBox('the-new-secret-of-thirty-two-characters', [
    secret,
  ]);
  const sealed = box.seal(ballot);

  expect(later.open(sealed)).toEqual({ ok: true, ballot });
  expect(box.open(later.seal(ballot))).toMatchObject({ ok: false });
});
