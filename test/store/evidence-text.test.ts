import fc from 'fast-check';
import { readEvidenceText, toEvidenceText } from '#src/store/evidence-text.ts';

const evidence = fc.array(
  fc.record({
    userId: fc.integer({ min: 1, max: 2 ** 40 }),
    day: fc.integer({ min: 0, max: 40_000 }),
    isUseful: fc.boolean(),
    weight: fc.integer({ min: 1, max: 10_000 }).map((part) => part / 10_000),
    segmentIds: fc.array(fc.stringMatching(/^\d{1,6}$/), { maxLength: 3 }),
  }),
  { maxLength: 20 },
);

it('keeps evidence as a text, and reads the same back', () => {
  fc.assert(
    fc.property(evidence, (votes) => {
      expect(readEvidenceText(toEvidenceText(votes))).toEqual(votes);
      // Tallies are read as one text, whose values are apart by commas and rows by semicolons.
      expect(toEvidenceText(votes)).not.toMatch(/[,;]/);
    }),
  );
});
