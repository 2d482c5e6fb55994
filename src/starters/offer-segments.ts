import type { SegmentDirectory } from './segment-directory.ts';

/**
 * Makes segments choices of the starter's property: a record may name only choices.
 *
 * @returns the ids that are no segments, since they are gone from HubSpot
 * @throws `HubSpotError`
 */
export const offerSegments = async (
  directory: Pick<SegmentDirectory, 'list' | 'offer'>,
  segmentIds: string[],
): Promise<string[]> => {
  if (segmentIds.length === 0) return [];
  const segments = await directory.list();
  await directory.offer(segments.filter(({ id }) => segmentIds.includes(id)));

  return segmentIds.filter((each) => !segments.some(({ id }) => id === each));
};
