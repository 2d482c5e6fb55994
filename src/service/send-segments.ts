import { createSegmentOptions } from '#src/hubspot/segment-options.ts';
import { sendNow } from '#src/outbox/send-now.ts';
import { createSegmentSender } from '#src/settings/segment-sender.ts';
import type { AccountOpener } from './open-accounts.ts';
import type { Stores } from './open-stores.ts';

/** Has the outbox write the choices of segments while a person waits for it. */
export const createSegmentSending =
  ({
    stores,
    opener,
    now,
    log,
  }: {
    stores: Pick<Stores, 'intents' | 'leases' | 'pauses' | 'segmentOffers'>;
    opener: Pick<AccountOpener, 'openReady'>;
    now: () => Date;
    log: { warn(details: object, message: string): void };
  }) =>
  async (accountId: number): Promise<boolean> => {
    const { client, starterTypeId } = await opener.openReady(accountId);

    return sendNow(
      {
        ...stores,
        now,
        onInterrupted: ({ of }) =>
          log.warn({ accountId, of }, 'Segments are not offered yet.'),
      },
      accountId,
      createSegmentSender(
        stores.segmentOffers,
        createSegmentOptions(client, starterTypeId),
      ),
    );
  };
