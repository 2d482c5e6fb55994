import type { FactKind, FactPart, LinkedObject } from '@starters/contracts';
import { LINKED_OBJECTS } from '@starters/contracts';

/** What of a linked record a text may name, by the name in its token. */
interface LinkedFact {
  /** HubSpot's internal property name. */
  property: string;
  kind: FactKind;
}

/** A linked record that a text may speak of, and how it is chosen. */
export interface LinkedSource {
  /** HubSpot's object type, as `useAssociations` takes it. */
  type: '0-3' | '0-47' | '0-48';
  /** The property that dates it. */
  datedBy: string;
  /** `ahead`: from today on; `past`: until now; `unseen`: since this person last opened the record. */
  when: 'ahead' | 'past' | 'unseen';
  /** By property: values that rule a record out; '' stands for none. */
  without: Record<string, string[]>;
  facts: Record<string, LinkedFact>;
}

const deal: Record<string, LinkedFact> = {
  dealname: { property: 'dealname', kind: 'text' },
  dealstage: { property: 'dealstage', kind: 'text' },
  closedate: { property: 'closedate', kind: 'date' },
};
/**
 * What HubSpot writes as a label: the stages are those of the account's own pipelines, which the
 * service does not read.
 */
export const LABELLED: readonly string[] = ['dealstage'];
const meeting: Record<string, LinkedFact> = {
  title: { property: 'hs_meeting_title', kind: 'text' },
  date: { property: 'hs_meeting_start_time', kind: 'date' },
};
const call: Record<string, LinkedFact> = {
  title: { property: 'hs_call_title', kind: 'text' },
  date: { property: 'hs_timestamp', kind: 'date' },
};

const deals = { type: '0-3', datedBy: 'closedate', facts: deal } as const;
/**
 * Meetings that took place, as far as somebody said so.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/activities/meetings/guide
 */
const meetings = {
  type: '0-47',
  datedBy: 'hs_meeting_start_time',
  without: { hs_meeting_outcome: ['CANCELED', 'NO_SHOW', 'RESCHEDULED'] },
  facts: meeting,
} as const;
/**
 * Calls in which somebody answered: their status is that they were completed, and their outcome is
 * none of HubSpot's own for a client who was not reached.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/activities/calls/guide
 */
const calls = {
  type: '0-48',
  datedBy: 'hs_timestamp',
  without: {
    hs_call_status: [
      'BUSY',
      'CALLING_CRM_USER',
      'CANCELED',
      'CONNECTING',
      'FAILED',
      'IN_PROGRESS',
      'MISSED',
      'NO_ANSWER',
      'QUEUED',
      'RINGING',
    ],
    hs_call_disposition: [
      // Busy, left live message, left voicemail, no answer, wrong number: the same in all accounts.
      '9d9162e7-6cf3-4944-bf63-4dff82258764',
      'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
      'b2cf5968-551e-4856-9783-52b3da59a7d0',
      '73a0d17f-1163-4015-bdd5-ec830791da20',
      '17b47fee-58de-441e-a44c-c6300d46f273',
    ],
  },
  facts: call,
} as const;

const copyOf = (values: Record<string, readonly string[]>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, list]) => [name, [...list]]),
  );

/**
 * The linked records that texts may speak of; the one table of them. HubSpot keeps whether a deal
 * is closed, and won, beside its stage, so that no stage of an account's own pipelines is named here:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const LINKED_FACTS: Record<LinkedObject, LinkedSource> = {
  next_deal: { ...deals, when: 'ahead', without: { hs_is_closed: ['true'] } },
  last_deal: {
    ...deals,
    when: 'past',
    without: { hs_is_closed: ['false', ''] },
  },
  won_deal: {
    ...deals,
    when: 'past',
    without: { hs_is_closed_won: ['false', ''] },
  },
  moved_deal: {
    ...deals,
    datedBy: 'hs_v2_date_entered_current_stage',
    when: 'unseen',
    without: {},
  },
  last_meeting: {
    ...meetings,
    when: 'past',
    without: copyOf(meetings.without),
  },
  new_meeting: {
    ...meetings,
    when: 'unseen',
    without: copyOf(meetings.without),
  },
  last_call: { ...calls, when: 'past', without: copyOf(calls.without) },
  new_call: { ...calls, when: 'unseen', without: copyOf(calls.without) },
};

/** Something of each linked record, by its name. */
export const mapLinked = <T>(
  read: (source: LinkedSource, object: LinkedObject) => T,
): Record<LinkedObject, T> =>
  // The compiler does not follow keys through `Object.fromEntries`.
  Object.fromEntries(
    LINKED_OBJECTS.map((object) => [
      object,
      read(LINKED_FACTS[object], object),
    ]),
  ) as Record<LinkedObject, T>;

/** Whether a token's object is one of the linked ones. */
export const isLinked = (object: string): object is LinkedObject =>
  LINKED_OBJECTS.some((each) => each === object);

/**
 * The fact of a linked record that a token names; undefined for one that there is not. The record's
 * own date dates it: one too old is not chosen at all. Its label is given later, in the language of
 * whoever reads it.
 */
export const findLinkedFact = (
  object: LinkedObject,
  name: string,
): FactPart | undefined => {
  const { facts } = LINKED_FACTS[object];
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;

  return fact && { object, ...fact, label: '' };
};
