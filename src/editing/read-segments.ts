import type { Catalog } from '#src/starters/catalog.ts';
import type {
  Segment,
  SegmentDirectory,
} from '#src/starters/segment-directory.ts';
import { within } from '#src/waiting.ts';

/** A segment; how many clients are in it, as far as HubSpot says so. */
export type KnownSegment = Omit<Segment, 'size'> & { size: number | null };

/** What is known of an account's segments. */
export interface KnownSegments {
  segments: KnownSegment[];
  sample: SegmentDirectory['sample'];
  /** False where they could not be read, and some may be missing. */
  areAll: boolean;
}

/** Whoever writes waits no longer for HubSpot; a slow answer is still better than a part of the list. */
const patienceMs = 2_000;

/**
 * The account's segments, and some of the clients in those that are wanted. While HubSpot gives no
 * answer they are those that starters are for, by the names that were read last, and no clients.
 */
export const readSegments = async (
  { segments }: { segments: (accountId: number) => Promise<SegmentDirectory> },
  accountId: number,
  { segmentNames }: Pick<Catalog, 'segmentNames'>,
): Promise<KnownSegments> => {
  const asked = segments(accountId).then(async (directory) => ({
    segments: await directory.list(),
    sample: directory.sample,
    areAll: true,
  }));
  const late = (): KnownSegments => ({
    segments: Object.entries(segmentNames).map(([id, name]) => ({
      id,
      name,
      size: null,
    })),
    sample: async () => [],
    areAll: false,
  });

  return within(asked, patienceMs, late).catch(late);
};
