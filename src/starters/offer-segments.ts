import type { SegmentDirectory } from './segment-directory.ts';
import type { SegmentOption } from './segment-options.ts';

/** What offering segments needs; the write itself is the outbox's. */
export interface OfferSegmentsDeps {
  segments: (accountId: number) => Promise<Pick<SegmentDirectory, 'list'>>;
  /** The choices of the starter's property. */
  readSegmentOptions: (accountId: number) => Promise<SegmentOption[]>;
  segmentOffers: {
    need(accountId: number, segmentIds: string[]): Promise<void>;
  };
  /** Has the outbox write the choices now; false when another was at it. */
  sendSegments: (accountId: number) => Promise<boolean>;
}

/** Whether records can name the segments. */
export interface SegmentsOffered {
  /** Ids of segments that no longer exist in HubSpot. */
  goneIds: string[];
  /** False when HubSpot has not taken the others as choices yet; the outbox goes on. */
  areThere: boolean;
}

/**
 * Makes segments choices of the starter's property where they are not: HubSpot accepts only
 * choices as values.
 *
 * @throws what the ports throw, `HubSpotError` among it
 */
export const offerSegments = async (
  deps: OfferSegmentsDeps,
  accountId: number,
  segmentIds: string[],
): Promise<SegmentsOffered> => {
  if (segmentIds.length === 0) return { goneIds: [], areThere: true };
  const [segments, options] = await Promise.all([
    deps.segments(accountId).then((directory) => directory.list()),
    deps.readSegmentOptions(accountId),
  ]);
  const isThere = (id: string) => segments.some((each) => each.id === id);
  const missing = segmentIds.filter(
    (id) => isThere(id) && !options.some(({ value }) => value === id),
  );
  if (missing.length > 0) await deps.segmentOffers.need(accountId, missing);

  return {
    goneIds: segmentIds.filter((id) => !isThere(id)),
    areThere: missing.length === 0 || (await deps.sendSegments(accountId)),
  };
};
