import fc from 'fast-check';
import {
  createEvidenceReader,
  toEvidenceText,
} from '#src/store/evidence-text.ts';

const evidence = fc.array(
  fc.record({
    userId: fc.integer({ min: 1, max: 2 ** 40 }),
    day: fc.integer({ min: 0, max: 40_000 }),
    isUseful: fc.boolean(),
    weight: fc.integer({ min: 1, max: 10_000 }).map((part) => part / 10_000),
    segmentIds: fc.array(fc.stringMatching(/^\d{1,6}$/), { maxLength: 3 }),
  }),
  // Long ones are kept in columns.
  { maxLength: 100, size: 'max' },
);

it('keeps evidence as a text, and reads the same back', () => {
  fc.assert(
    fc.property(evidence, (votes) => {
      const read = createEvidenceReader();
      const kept = read(toEvidenceText(votes));
      expect([...kept]).toEqual(votes);
      expect(kept).toHaveLength(votes.length);
      expect(toEvidenceText(kept)).toBe(toEvidenceText(votes));
      // A starter and its translation are judged by the same votes.
      expect(read(toEvidenceText(votes))).toBe(kept);
      // Tallies are read as one text, whose values are apart by commas and rows by semicolons.
      expect(toEvidenceText(votes)).not.toMatch(/[,;]/);
    }),
  );
});
