import { createActionStore } from '#src/store/action-store.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createCastingStore } from '#src/store/casting-store.ts';
import { createCatalogStore } from '#src/store/catalog-store.ts';
import { createChoiceStore } from '#src/store/choice-store.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import { createDayOrderStore } from '#src/store/day-order-store.ts';
import { createDraftStore } from '#src/store/draft-store.ts';
import { createProposalStore } from '#src/store/proposal-store.ts';
import {
  createComparedReader,
  createComparedStore,
  createOpeningCounter,
} from '#src/store/compared-store.ts';
import { createCountStore } from '#src/store/count-store.ts';
import { createEraseStore } from '#src/store/erase-store.ts';
import { createEventStore } from '#src/store/event-store.ts';
import { createGoneContactStore } from '#src/store/gone-contact-store.ts';
import { exportKept } from '#src/store/export-kept.ts';
import { createExportStore } from '#src/store/export-store.ts';
import { createFigureStore } from '#src/store/figure-store.ts';
import { createForgetStore } from '#src/store/forget-store.ts';
import { createHeldVoteStore } from '#src/store/held-vote-store.ts';
import { createIdentityStore } from '#src/store/identity-store.ts';
import { createIntentStore } from '#src/store/intent-store.ts';
import { createImportStore } from '#src/store/import-store.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { createLinkStore } from '#src/store/link-store.ts';
import { createLotReader } from '#src/store/lot-reader.ts';
import { createNativeAnswerStore } from '#src/store/native-answer-store.ts';
import {
  createNotificationStore,
  createTaskRefusalStore,
} from '#src/store/notification-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';
import { createReadingStore } from '#src/store/reading-store.ts';
import { createRequestReader } from '#src/store/request-reader.ts';
import { createRequestWriter } from '#src/store/request-writer.ts';
import { createOfferingSource } from '#src/store/offering-source.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import { createOutcomeColumnStore } from '#src/store/outcome-column-store.ts';
import { createOutcomeReader } from '#src/store/outcome-reader.ts';
import {
  createOutcomeStore,
  createReadingStateStore,
} from '#src/store/outcome-store.ts';
import { createPersonReader } from '#src/store/person-reader.ts';
import { createPauseStore } from '#src/store/pause-store.ts';
import { createOwnVoteStore } from '#src/store/own-vote-store.ts';
import { createFeedbackStore } from '#src/store/feedback-store.ts';
import { createFeedbackSummaryStore } from '#src/store/feedback-summary-store.ts';
import { createSegmentOfferStore } from '#src/store/segment-offer-store.ts';
import { createKnownUserStore } from '#src/store/known-user-store.ts';
import { createShapeStore } from '#src/store/shape-store.ts';
import { createSettingChangeStore } from '#src/store/setting-change-store.ts';
import { createStepQueue } from '#src/store/step-queue.ts';
import { createStarterSaveStore } from '#src/store/starter-save-store.ts';
import { createReleaseStore } from '#src/store/release-store.ts';
import { createReservationStore } from '#src/store/reservation-store.ts';
import { createStepStore } from '#src/store/step-store.ts';
import { createRestatementStore } from '#src/store/restatement-store.ts';
import { createSentIntentStore } from '#src/store/sent-intent-store.ts';
import { createTallyStore } from '#src/store/tally-store.ts';
import { createUnknownRecordStore } from '#src/store/unknown-record-store.ts';
import { createOpeningStore } from '#src/store/opening-store.ts';
import { createUseStore } from '#src/store/use-store.ts';
import { createViewStore } from '#src/store/view-store.ts';
import { createVotePageStore } from '#src/store/vote-page-store.ts';
import { createVoteReader } from '#src/store/vote-reader.ts';
import { createWhereaboutsStore } from '#src/store/whereabouts-store.ts';
import { createWordingStore } from '#src/store/wording-store.ts';

/**
 * The PostgreSQL adapters of every port, by the name under which functions ask for the port. Only
 * this room sees them together; each function names the ports that it needs.
 */
export const openStores = (db: Database) => ({
  accounts: createAccountStore(db),
  actionLog: createActionStore(db),
  catalogArchive: createCatalogStore(db),
  casting: createCastingStore(db),
  choices: createChoiceStore(db),
  comparedClients: createComparedStore(db),
  readCompared: createComparedReader(db),
  countOpenings: createOpeningCounter(db),
  cursors: createCursorStore(db),
  dayOrders: createDayOrderStore(db),
  drafts: createDraftStore(db),
  counts: createCountStore(db),
  erasing: createEraseStore(db),
  events: createEventStore(db),
  exports: createExportStore(db),
  readKept: <T>(
    accountId: number,
    write: (rows: AsyncIterable<string>) => Promise<T>,
  ) => exportKept(db, accountId, write),
  figures: createFigureStore(db),
  goneContacts: createGoneContactStore(db),
  imports: createImportStore(db),
  forgetting: createForgetStore(db),
  heldVotes: createHeldVoteStore(db),
  identities: createIdentityStore(db),
  intents: createIntentStore(db),
  leases: createLeaseStore(db),
  links: createLinkStore(db),
  notifications: createNotificationStore(db),
  offeringSource: createOfferingSource(db),
  openings: createOpeningStore(db),
  personReader: createPersonReader(db),
  requests: createRequestReader(db),
  requestWriter: createRequestWriter(db),
  outboxOverview: createOutboxOverview(db),
  listLots: createLotReader(db),
  outcomeReadings: createOutcomeStore(db),
  outcomes: createOutcomeReader(db),
  readingStates: createReadingStateStore(db),
  outcomeColumns: createOutcomeColumnStore(db),
  ownVotes: createOwnVoteStore(db),
  pauses: createPauseStore(db),
  readBacks: createReadBackStore(db),
  readings: createReadingStore(db),
  proposals: createProposalStore(db),
  reservations: createReservationStore(db),
  releases: createReleaseStore(db),
  feedback: createFeedbackStore(db),
  saveNativeAnswers: createNativeAnswerStore(db),
  saves: createStarterSaveStore(db),
  stepQueue: createStepQueue(db),
  segmentOffers: createSegmentOfferStore(db),
  shapes: createShapeStore(db),
  knownUsers: createKnownUserStore(db),
  restatements: createRestatementStore(db),
  sent: createSentIntentStore(db),
  settingChanges: createSettingChangeStore(db),
  steps: createStepStore(db),
  summarizeFeedback: createFeedbackSummaryStore(db),
  tallies: createTallyStore(db),
  taskRefusals: createTaskRefusalStore(db),
  unknown: createUnknownRecordStore(db),
  uses: createUseStore(db),
  views: createViewStore(db),
  votePages: createVotePageStore(db),
  votes: createVoteReader(db),
  whereabouts: createWhereaboutsStore(db),
  wordings: createWordingStore(db),
});

/** All stores of the service. */
export type Stores = ReturnType<typeof openStores>;
