import type { FactKind, FactPart } from './starter-text.ts';

/**
 * What a text may say of whoever says it, as `{{me.city}}`, and how it is written:
 * - `first_name`, `last_name`, `team`, `language`: what HubSpot tells an extension of its user;
 * - `city`: where they are based, as they confirmed it;
 * - `visit_date`: the next day on which they are in this client's city, as they confirmed it;
 * - `last_contact_date`: when they last said a starter to this client ("I used it").
 */
export const SPEAKER_FACTS = {
  first_name: 'text',
  last_name: 'text',
  team: 'text',
  language: 'text',
  city: 'text',
  visit_date: 'date',
  last_contact_date: 'date',
} as const satisfies Record<string, FactKind>;
export type SpeakerFact = keyof typeof SPEAKER_FACTS;

/** The names of `SPEAKER_FACTS`, in order. */
export const SPEAKER_FACT_NAMES = [
  'first_name',
  'last_name',
  'team',
  'language',
  'city',
  'visit_date',
  'last_contact_date',
] as const satisfies readonly SpeakerFact[];

/** Whether a part of a text is a fact of whoever says it. */
export const isSpeakerFact = (
  part: FactPart,
): part is FactPart & { property: SpeakerFact } =>
  part.object === 'me' && part.property in SPEAKER_FACTS;

/**
 * What the service knows of the viewer, by fact. The days of their visits stand under `in ` and the
 * city in lower case, since only the card knows the client's city: `{ 'in leeds': '2026-12-04' }`.
 */
export type KnownSpeaker = Record<string, string>;

/** The user as HubSpot's context tells it; nothing of it is sent to the service. */
export interface HubSpotUser {
  firstName?: string;
  lastName?: string;
  teams?: { name?: string }[];
  language?: string;
  locale?: string;
}

/** A person's words on where they are; or with null the end of what they said before. */
export interface SpeakerRequest {
  /** "Leeds" is where they are based, "Leeds, 4 December" where they will be. */
  text: string;
  /** The key of what is taken back, or `asking` to be asked no more; null for new words. */
  forget: string | null;
}
