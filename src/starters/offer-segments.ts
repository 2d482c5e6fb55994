import type { SegmentDirectory } from './segment-directory.ts';

/**
 * Adds segments to the options of the starter's property: HubSpot accepts only options as values.
 *
 * @returns ids of segments that no longer exist in HubSpot
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
