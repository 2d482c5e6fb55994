import type {
  Audience,
  Channel,
  Language,
  StarterStatus,
} from '@starters/contracts';

/** A starter as marketing keeps it in HubSpot; texts are as written, tokens included. */
export interface Starter {
  /** HubSpot record id. */
  id: string;
  title: string;
  opener: string;
  question: string;
  whyNow: string;
  listenFor: string | null;
  nextStep: string | null;
  proofUrl: string | null;
  /** List ids; empty means everyone. */
  segmentIds: string[];
  /** Which clients by lifecycle stage. */
  meantFor: Audience;
  /** Where it can be said; none means anywhere. */
  channels: Channel[];
  language: Language;
  /** Record id of the starter it translates. */
  translationOf: string | null;
  theme: string | null;
  status: StarterStatus;
  /** `YYYY-MM-DD`, or null for no bound. */
  startsOn: string | null;
  validUntil: string | null;
  /** HubSpot owner id of the author. */
  ownerId: string | null;
  /** What the salesperson who ordered it asked for; null for a starter nobody ordered. */
  requestBrief: string | null;
  /** Knows the app's own fields as they stand on the record, so that an edit by hand is seen. */
  rollUp: string;
}

/** The conversation a starter belongs to: its translations share one. */
export const conversationOf = (starter: Starter): string =>
  starter.translationOf ?? starter.id;
