import type { Language } from './language.ts';

/** Which clients a starter is for, by lifecycle stage. */
export const AUDIENCES = ['new_clients', 'existing_clients', 'both'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Where a starter can be said; none chosen means anywhere. */
export const CHANNELS = ['call', 'email', 'meeting'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Longest text of a field, in characters; HubSpot keeps more, nobody says more. */
export const MAX_FIELD = 2000;
/** Longest title, in characters: HubSpot shows it on one line. */
export const MAX_TITLE = 200;

/** What marketing writes of a starter, as it stands on the record; empty texts are ''. */
export interface StarterFields {
  title: string;
  opener: string;
  question: string;
  whyNow: string;
  listenFor: string;
  nextStep: string;
  proofUrl: string;
  /** List ids; none means everyone. */
  segmentIds: string[];
  meantFor: Audience;
  channels: Channel[];
  language: Language;
  /** Record id of the starter it translates; '' for none. */
  translationOf: string;
  theme: string;
  /** `YYYY-MM-DD`, or '' for no bound. */
  startsOn: string;
  validUntil: string;
  /** HubSpot owner id of the author; '' for none. */
  ownerId: string;
}
