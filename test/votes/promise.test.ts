import { PRIVACIES, type Privacy } from '@starters/contracts';
import fc from 'fast-check';
import {
  dayOf,
  placeChange,
  type Present,
  type Said,
  stricter,
} from '#src/votes/promise.ts';

const nothing: Said = {
  verdict: 'withdrawn',
  reason: null,
  comment: null,
  ownWords: null,
  wrongFact: null,
  used: false,
  signed: false,
};
const complaint: Said = {
  ...nothing,
  verdict: 'not_useful',
  reason: 'too_generic',
  comment: 'Before.',
};
const useful: Said = { ...nothing, verdict: 'useful' };

const present = (privacy: Privacy, said: Said): Present => ({
  ...said,
  privacy,
  isHeld: false,
  isRetracted: false,
});

it.each<[string, Privacy, Said, Said, Privacy, Privacy, boolean]>([
  // before: promise and words; now: words and what holds; where it goes.
  [
    'a new comment of one who was named, on a record without the name',
    'named',
    complaint,
    { ...complaint, comment: 'After.' },
    'confidential',
    'confidential',
    true,
  ],
  [
    'the same words, where the setting is stricter now',
    'named',
    complaint,
    { ...complaint, used: true },
    'anonymous',
    'anonymous',
    true,
  ],
  [
    'a new comment where votes are named now, and the old one without a name',
    'confidential',
    complaint,
    { ...complaint, comment: 'After.' },
    'named',
    'named',
    true,
  ],
  [
    'a use, with words that were promised to have no name',
    'confidential',
    complaint,
    { ...complaint, used: true },
    'named',
    'confidential',
    false,
  ],
  [
    'another reason, with words that were promised to have no name',
    'confidential',
    complaint,
    { ...complaint, reason: 'other' },
    'named',
    'confidential',
    false,
  ],
  [
    'another verdict on a client whose use was promised to have no name',
    'confidential',
    { ...useful, used: true },
    { ...complaint, used: true },
    'named',
    'confidential',
    false,
  ],
  [
    'an undone vote: it says nothing that could have a name',
    'confidential',
    useful,
    nothing,
    'named',
    'confidential',
    false,
  ],
  [
    'a verdict after one that was taken back',
    'confidential',
    nothing,
    useful,
    'named',
    'named',
    true,
  ],
  [
    'a signature taken back',
    'confidential',
    { ...complaint, signed: true },
    complaint,
    'confidential',
    'confidential',
    true,
  ],
  [
    'words taken back',
    'confidential',
    { ...complaint, ownWords: 'Mine.' },
    complaint,
    'confidential',
    'confidential',
    true,
  ],
  [
    'another verdict without words',
    'confidential',
    useful,
    { ...useful, used: true },
    'confidential',
    'confidential',
    false,
  ],
  [
    'an anonymous vote that HubSpot has: its history would tell two days',
    'anonymous',
    useful,
    { ...useful, used: true },
    'anonymous',
    'anonymous',
    true,
  ],
])('places %s', (_, privacy, before, now, applied, kept, isNewRecord) => {
  expect(placeChange(present(privacy, before), now, applied)).toEqual({
    privacy: kept,
    isNewRecord,
  });
});

const words = fc.constantFrom(null, 'one', 'two');
const anySaid: fc.Arbitrary<Said> = fc.record({
  verdict: fc.constantFrom('useful', 'not_useful', 'withdrawn'),
  reason: fc.constantFrom(null, 'too_generic', 'other'),
  comment: words,
  ownWords: words,
  wrongFact: words,
  used: fc.boolean(),
  signed: fc.boolean(),
});
const anyPrivacy = fc.constantFrom(...PRIVACIES);

it('never tells more than what holds now, nor of anything old more than was promised then', () => {
  fc.assert(
    fc.property(
      anyPrivacy,
      anySaid,
      anySaid,
      anyPrivacy,
      (privacy, before, now, applied) => {
        const place = placeChange(present(privacy, before), now, applied);
        expect(stricter(place.privacy, applied)).toBe(place.privacy);
        const carries =
          (before.comment !== null && before.comment === now.comment) ||
          (before.ownWords !== null && before.ownWords === now.ownWords) ||
          (before.used && now.used);
        if (carries) {
          expect(stricter(place.privacy, privacy)).toBe(place.privacy);
        }
        // The old promise's record is never given another promise.
        if (place.privacy !== privacy) expect(place.isNewRecord).toBe(true);
      },
    ),
    { seed: 16, numRuns: 2_000 },
  );
});

it('knows of an anonymous vote the day alone', () => {
  expect(dayOf(new Date('2026-11-28T23:59:59.999Z'))).toEqual(
    new Date('2026-11-28T00:00:00Z'),
  );
});
