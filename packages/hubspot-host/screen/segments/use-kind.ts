import { useListWords } from '../crm/list-words.ts';
import type { SegmentView } from './segments-api.ts';

/** How many contacts a segment has, as HubSpot counted. */
export const sizeOf = ({ additionalProperties, size }: SegmentView): string =>
  String(size ?? additionalProperties?.['hs_list_size'] ?? '–');

/** Says how a segment gets its members. */
export const useKind = () => {
  const words = useListWords();

  return ({ processingType }: SegmentView): string =>
    ({
      MANUAL: words.manual,
      DYNAMIC: words.active,
      SNAPSHOT: words.snapshot,
    })[processingType] ?? processingType;
};
