import type { ActionType } from '@hubspot/ui-extensions/crm';
import { toHtml } from '../activities/plain-text.ts';

/** What a person writes to make an activity. */
export interface Draft {
  subject: string;
  body: string;
  /** `YYYY-MM-DDTHH:mm`, local; for meetings and tasks. */
  at: string;
}

/** How an activity is written and kept. */
export interface ActivityForm {
  /** Plural of the object type. */
  type: 'calls' | 'emails' | 'notes' | 'meetings' | 'tasks';
  hasSubject: boolean;
  hasTime: boolean;
  /** Properties of the record. https://developers.hubspot.com/docs/api-reference/latest/crm/activities/notes/guide */
  toProperties: (
    draft: Draft,
    now: string,
    recipient: string | null,
  ) => Record<string, string>;
}

const minutes30 = 1_800_000;
const iso = (local: string, later = 0) =>
  new Date(new Date(local).getTime() + later).toISOString();

/** The actions of HubSpot's library that write an activity. */
export const activityForms: Partial<Record<ActionType, ActivityForm>> = {
  SEND_EMAIL: {
    type: 'emails',
    hasSubject: true,
    hasTime: false,
    toProperties: ({ subject, body }, now, recipient) => ({
      hs_timestamp: now,
      hs_email_direction: 'EMAIL',
      hs_email_status: 'SENT',
      hs_email_subject: subject,
      hs_email_text: body,
      hs_email_to_email: recipient ?? '',
    }),
  },
  ADD_NOTE: {
    type: 'notes',
    hasSubject: false,
    hasTime: false,
    toProperties: ({ body }, now) => ({
      hs_timestamp: now,
      hs_note_body: toHtml(body),
    }),
  },
  ADD_TASK: {
    type: 'tasks',
    hasSubject: true,
    hasTime: true,
    toProperties: ({ subject, body, at }) => ({
      hs_timestamp: iso(at),
      hs_task_subject: subject,
      hs_task_body: toHtml(body),
      hs_task_status: 'NOT_STARTED',
      hs_task_type: 'TODO',
    }),
  },
  SCHEDULE_MEETING: {
    type: 'meetings',
    hasSubject: true,
    hasTime: true,
    toProperties: ({ subject, body, at }) => ({
      hs_timestamp: iso(at),
      hs_meeting_title: subject,
      hs_meeting_body: toHtml(body),
      hs_meeting_start_time: iso(at),
      hs_meeting_end_time: iso(at, minutes30),
      hs_meeting_outcome: 'SCHEDULED',
    }),
  },
};

/** A call that a person made. No action of HubSpot's library writes one. */
export const callForm: ActivityForm = {
  type: 'calls',
  hasSubject: true,
  hasTime: true,
  toProperties: ({ subject, body, at }) => ({
    hs_timestamp: iso(at),
    hs_call_title: subject,
    hs_call_body: toHtml(body),
    hs_call_direction: 'OUTBOUND',
    hs_call_status: 'COMPLETED',
  }),
};
