import { hash } from 'node:crypto';
import type { Evidence, Evidences } from '#src/ranking/evidence.ts';
import { packEvidence } from '#src/ranking/packed-evidence.ts';

/**
 * Evidence as the database keeps it: a vote `voter:day:1:weight:segment|segment`, votes apart by
 * spaces. An account may have a million of them, which as JSON take four times the room and time.
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

const readVotes = (
  text: string,
  segmentsOf: (segments: string) => readonly string[],
): Evidence[] =>
  text === ''
    ? []
    : text.split(' ').map((vote): Evidence => {
        const [userId, day, isUseful, weight, segments = ''] = vote.split(':');

        return {
          userId: Number(userId),
          day: Number(day),
          isUseful: isUseful === '1',
          weight: Number(weight),
          segmentIds: segmentsOf(segments),
        };
      });

/**
 * Reads evidence from texts. Votes from the same segments share their list, and the same text gives the
 * same evidence: a starter and its translations are judged by the same votes, and an account may have a
 * million of them. No text is kept.
 */
export const createEvidenceReader = (): ReadEvidence => {
  const lists = new Map<string, readonly string[]>();
  const segmentsOf = (segments: string): readonly string[] => {
    const known = lists.get(segments);
    if (known) return known;
    // Copied: a part of a text keeps all of the text in memory.
    const list = segments === '' ? [] : structuredClone(segments.split('|'));
    lists.set(list.join('|'), list);

    return list;
  };
  const read = new Map<string, Evidences>();

  return (text) => {
    const digest = hash('sha256', text);
    const known = read.get(digest);
    if (known) return known;
    const evidence = packEvidence(readVotes(text, segmentsOf));
    read.set(digest, evidence);

    return evidence;
  };
};
