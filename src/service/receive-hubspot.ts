import type { Erasing, GoneContacts } from '#src/accounts/erasing.ts';
import { createContactFinder } from '#src/hubspot/merged-records.ts';
import type { EventRepository } from '#src/inbox/hubspot-event.ts';
import { receiveEvents } from '#src/inbox/receive-events.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { AccountOpener } from './open-accounts.ts';
import type { RecordOpener } from './open-records.ts';
import type { Stores } from './open-stores.ts';
import { receiveAnswers, type ReceiveAnswersDeps } from './receive-answers.ts';

/** What receiving what HubSpot told of needs. */
export interface ReceiveHubSpotDeps extends Omit<ReceiveAnswersDeps, 'source'> {
  stores: Pick<Stores, 'identities' | 'leases'>;
  events: EventRepository;
  erasing: Pick<Erasing, 'eraseContact'>;
  goneContacts: GoneContacts;
  opener: Pick<AccountOpener, 'open'>;
  openRecords: RecordOpener;
  catalogs: Pick<CatalogKeeper, 'refresh'>;
}

/** Receives what webhooks told of an account, by the means of the sweep. */
export const createHubSpotReceiver =
  (deps: ReceiveHubSpotDeps) =>
  async (accountId: number): Promise<void> => {
    const { stores, opener, openRecords, erasing, catalogs } = deps;
    await receiveEvents(
      {
        ...deps,
        ...stores,
        findContacts: async (id, contactIds) =>
          createContactFinder((await opener.open(id)).client)(contactIds),
        eraseContact: erasing.eraseContact,
        moveContacts: stores.identities.moveContacts,
        receiveChanges: async (id) => {
          await catalogs.refresh(id);
          const { answerSource } = await openRecords(id);
          await receiveAnswers({ ...deps, source: answerSource }, id);
        },
      },
      accountId,
    );
  };
