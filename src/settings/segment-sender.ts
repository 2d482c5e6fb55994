import type { Sender } from '#src/outbox/sender.ts';
import type { SegmentOptions } from '#src/starters/segment-options.ts';
import { areAsOffered, buildOptions } from './build-options.ts';
import type { SegmentOffer, SegmentOffers } from './segment-offers.ts';

/** Makes the segments that are offered, or that starters name, choices of the property. */
export const createSegmentSender = (
  offers: Pick<SegmentOffers, 'find'>,
  options: SegmentOptions,
): Sender<SegmentOffer> => ({
  kind: 'segments',
  batchSize: 1,
  load: async (accountId, keys) => {
    const offer = await offers.find(accountId);

    return new Map(keys.map((key) => [key, offer]));
  },
  send: async (items) => {
    for (const offer of items.values()) {
      const choices = await options.read();
      if (!areAsOffered(choices, offer)) {
        await options.write(buildOptions(choices, offer));
      }
    }

    return [...items.keys()].map((key) => ({ key, ok: true, recordId: null }));
  },
  findSent: async (items) => {
    const choices = await options.read();

    return [...items]
      .filter(([, offer]) => areAsOffered(choices, offer))
      .map(([key]) => ({ key, recordId: null }));
  },
});
