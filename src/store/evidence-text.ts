import { oncePerKey } from '#src/once-per-key.ts';
import type { Evidence, Evidences } from '#src/ranking/evidence.ts';
import { packEvidence } from '#src/ranking/packed-evidence.ts';

/**
 * Evidence as the database keeps it: a vote `voter:day:1:weight:segment|segment`, votes apart by
 * spaces. An account may have 50,000 of them, which as JSON take four times the room and time.
 */
export const toEvidenceText = (evidence: Evidences): string =>
  Array.from(evidence, ({ userId, day, isUseful, weight, segmentIds }) =>
    [
      userId,
      day,
      isUseful ? 1 : 0,
      Number(weight.toFixed(4)),
      segmentIds.join('|'),
    ].join(':'),
  ).join(' ');

/** The evidence of a text. */
export type ReadEvidence = (text: string) => Evidences;

/**
 * Reads evidence from texts. Votes from the same segments share their list, and the same text gives the
 * same evidence: a starter and its translations are judged by the same votes, and an account may have a
 * million of them.
 */
export const createEvidenceReader = (): ReadEvidence => {
  const segmentsOf = oncePerKey((segments: string): readonly string[] =>
    // Not parts of the text, which would keep all of it in memory.
    segments === '' ? [] : structuredClone(segments.split('|')),
  );

  return oncePerKey((text: string) =>
    packEvidence(
      text === ''
        ? []
        : text.split(' ').map((vote): Evidence => {
            const [userId, day, isUseful, weight, segments = ''] =
              vote.split(':');

            return {
              userId: Number(userId),
              day: Number(day),
              isUseful: isUseful === '1',
              weight: Number(weight),
              segmentIds: segmentsOf(segments),
            };
          }),
    ),
  );
};
