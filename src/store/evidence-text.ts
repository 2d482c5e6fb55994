import type { Evidence } from '#src/ranking/evidence.ts';

/**
 * Evidence as the database keeps it: a vote `voter:day:1:weight:segment|segment`, votes apart by
 * spaces. An account may have 50,000 of them, which as JSON take four times the room and time.
 */
export const toEvidenceText = (evidence: readonly Evidence[]): string =>
  evidence
    .map(({ userId, day, isUseful, weight, segmentIds }) =>
      [
        userId,
        day,
        isUseful ? 1 : 0,
        Number(weight.toFixed(4)),
        segmentIds.join('|'),
      ].join(':'),
    )
    .join(' ');

/** The evidence of a text. */
export const readEvidenceText = (text: string): Evidence[] =>
  text === ''
    ? []
    : text.split(' ').map((vote) => {
        const [userId, day, isUseful, weight, segments = ''] = vote.split(':');

        return {
          userId: Number(userId),
          day: Number(day),
          isUseful: isUseful === '1',
          weight: Number(weight),
          segmentIds: segments === '' ? [] : segments.split('|'),
        };
      });
