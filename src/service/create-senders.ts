import { findPending } from '#src/editing/find-pending.ts';
import { createStarterSender } from '#src/editing/starter-sender.ts';
import { createStepSender } from '#src/editing/step-sender.ts';
import { listWaitingOwners } from '#src/notifications/list-waiting-owners.ts';
import { createTaskSender } from '#src/notifications/task-sender.ts';
import { createRequestSender } from '#src/requests/request-sender.ts';
import { createColumnSender } from '#src/outcomes/column-sender.ts';
import { createStarterOutcomes } from '#src/outcomes/starter-outcomes.ts';
import type { Sender } from '#src/outbox/sender.ts';
import {
  createRollUpSender,
  type RollUpDeps,
} from '#src/review/roll-up-sender.ts';
import { createSegmentSender } from '#src/settings/segment-sender.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { createImportSender } from '#src/transfer/import-sender.ts';
import {
  createAnswerSender,
  createVoteSender,
} from '#src/votes/vote-senders.ts';
import type { RecordOpener } from './open-records.ts';
import type { Stores } from './open-stores.ts';

/** The stores whose content is sent. */
export type SenderStores = Pick<
  Stores,
  | 'drafts'
  | 'imports'
  | 'notifications'
  | 'proposals'
  | 'releases'
  | 'requests'
  | 'outboxOverview'
  | 'outcomeColumns'
  | 'outcomes'
  | 'feedback'
  | 'saveNativeAnswers'
  | 'saves'
  | 'segmentOffers'
  | 'steps'
  | 'tallies'
  | 'taskRefusals'
  | 'uses'
  | 'views'
  | 'votes'
  | 'wordings'
>;

/** What senders are made of. */
export interface SendersDeps extends Pick<
  RollUpDeps,
  'readCatalog' | 'recount' | 'now'
> {
  stores: SenderStores;
  catalogs: Pick<CatalogKeeper, 'get'>;
}

/** A sender for each kind of intent: together with the outbox, the only way to HubSpot. */
export const createSenders = (
  { stores, catalogs, readCatalog, recount, now }: SendersDeps,
  opened: Awaited<ReturnType<RecordOpener>>,
): Sender[] => {
  const { account, listMarketers } = opened;
  const { accountId } = account;
  const senders = [
    createSegmentSender(stores.segmentOffers, opened.segmentOptions),
    createColumnSender(account, opened.outcomeProperties),
    createStarterSender(
      { ...stores, records: opened.saveRecords, now },
      accountId,
    ),
    createStepSender({ ...stores, records: opened.stepRecords }, accountId),
    createImportSender(
      {
        ...stores,
        writer: opened.importWriter,
        areSegmentsOffered: async () =>
          (await stores.outboxOverview.describe(accountId)).every(
            ({ kind }) => kind !== 'segments',
          ),
        now,
      },
      accountId,
    ),
    createRequestSender(stores.requests, opened.requestRecords),
    createVoteSender(stores.votes, opened.voteWriter),
    createAnswerSender(
      { ...stores, readAnswers: opened.readAnswers, now },
      opened.answerWriter,
    ),
    createRollUpSender(
      {
        ...stores,
        writer: opened.rollUpWriter,
        readStarterOutcomes: createStarterOutcomes({ ...stores, now }),
        readCatalog,
        recount,
        now,
      },
      account,
    ),
    createTaskSender(
      {
        ...stores,
        records: opened.taskRecords,
        listWaitingOwners: async () => {
          const read = await catalogs.get(accountId);
          const waiting = await listWaitingOwners(
            {
              ...stores,
              listMarketers,
              listPending: async () => [
                ...(await findPending(stores, account, read.catalog)).values(),
              ],
              now,
            },
            account,
            read,
          );

          return new Set(waiting.keys());
        },
      },
      account,
    ),
  ];

  return senders as Sender[];
};
