import { defaultPipelines } from './default-pipelines.ts';
import {
  bool,
  type Choice,
  longText,
  number,
  objectType,
  select,
  text,
  time,
} from './default-properties.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';

/**
 * What a call came to: these are the same in every account, which may add its own.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/activities/calls/guide
 */
const callOutcomes: readonly Choice[] = [
  ['9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy'],
  ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 'Connected'],
  ['a4c4c377-d246-4b32-a13b-75a56a4cd0ff', 'Left live message'],
  ['b2cf5968-551e-4856-9783-52b3da59a7d0', 'Left voicemail'],
  ['73a0d17f-1163-4015-bdd5-ec830791da20', 'No answer'],
  ['17b47fee-58de-441e-a44c-c6300d46f273', 'Wrong number'],
];

const pipelinesOf = (objectTypeId: string): Choice[] =>
  (defaultPipelines()[objectTypeId] ?? []).map(({ id, label }) => [id, label]);

const stagesOf = (objectTypeId: string): Choice[] =>
  (defaultPipelines()[objectTypeId] ?? []).flatMap(({ stages }) =>
    stages.map(({ id, label }): Choice => [id, label]),
  );

const common = [
  text('hs_object_id', 'Record ID'),
  time('createdate', 'Create date'),
  time('hs_lastmodifieddate', 'Last modified date'),
  text('hs_merged_object_ids', 'Merged record IDs'),
  text('hubspot_owner_id', 'Owner'),
];
const activity = [...common, time('hs_timestamp', 'Activity date')];

/** https://developers.hubspot.com/docs/api-reference/latest/crm/objects/tickets/guide */
const ticketType = (): ObjectTypeDefinition => ({
  ...objectType(
    '0-5',
    'ticket',
    'tickets',
    { singular: 'Ticket', plural: 'Tickets' },
    'subject',
    ['subject', 'content', 'hs_ticket_category'],
    [
      text('subject', 'Ticket name'),
      longText('content', 'Ticket description'),
      select('hs_pipeline', 'Pipeline', pipelinesOf('0-5')),
      select('hs_pipeline_stage', 'Ticket status', stagesOf('0-5')),
      select('hs_ticket_priority', 'Priority', [
        ['LOW', 'Low'],
        ['MEDIUM', 'Medium'],
        ['HIGH', 'High'],
        ['URGENT', 'Urgent'],
      ]),
      select('hs_ticket_category', 'Category', [
        ['PRODUCT_ISSUE', 'Product Issue'],
        ['BILLING_ISSUE', 'Billing Issue'],
        ['FEATURE_REQUEST', 'Feature Request'],
        ['GENERAL_INQUIRY', 'General inquiry'],
      ]),
      select('source_type', 'Source', [
        ['CHAT', 'Chat'],
        ['EMAIL', 'Email'],
        ['FORM', 'Form'],
        ['PHONE', 'Phone'],
      ]),
      // Worked out from the stage: account/pipelines.ts.
      time('closed_date', 'Close date'),
      time('hs_v2_date_entered_current_stage', 'Date entered current stage'),
      ...common,
    ],
  ),
  requiredProperties: ['subject', 'hs_pipeline_stage'],
});

/**
 * Deals, tickets and the activities of a record's timeline, with the properties HubSpot documents for
 * each: https://developers.hubspot.com/docs/api-reference/latest/crm/objects/deals/guide and
 * https://developers.hubspot.com/docs/api-reference/latest/crm/activities/notes/guide
 */
export const salesTypes = (): ObjectTypeDefinition[] => [
  objectType(
    '0-3',
    'deal',
    'deals',
    { singular: 'Deal', plural: 'Deals' },
    'dealname',
    ['dealname'],
    [
      text('dealname', 'Deal name'),
      { ...number('amount', 'Amount'), showCurrencySymbol: true },
      select('dealstage', 'Deal stage', stagesOf('0-3')),
      select('pipeline', 'Pipeline', pipelinesOf('0-3')),
      time('closedate', 'Close date'),
      // Worked out from the stage: account/pipelines.ts.
      bool('hs_is_closed', 'Is Deal Closed?'),
      bool('hs_is_closed_won', 'Is Closed Won'),
      time('hs_v2_date_entered_current_stage', 'Date entered current stage'),
      select('dealtype', 'Deal type', [
        ['newbusiness', 'New business'],
        ['existingbusiness', 'Existing business'],
      ]),
      longText('description', 'Deal description'),
      ...common,
    ],
  ),
  ticketType(),
  {
    ...objectType(
      '0-47',
      'meeting',
      'meetings',
      { singular: 'Meeting', plural: 'Meetings' },
      'hs_meeting_title',
      ['hs_meeting_title'],
      [
        text('hs_meeting_title', 'Meeting name'),
        longText('hs_meeting_body', 'Meeting description'),
        longText('hs_internal_meeting_notes', 'Internal meeting notes'),
        text('hs_meeting_location', 'Location'),
        time('hs_meeting_start_time', 'Meeting start time'),
        time('hs_meeting_end_time', 'Meeting end time'),
        select('hs_meeting_outcome', 'Meeting outcome', [
          ['SCHEDULED', 'Scheduled'],
          ['COMPLETED', 'Completed'],
          ['RESCHEDULED', 'Rescheduled'],
          ['NO_SHOW', 'No show'],
          ['CANCELED', 'Canceled'],
        ]),
        ...activity,
      ],
    ),
    requiredProperties: ['hs_timestamp'],
  },
  {
    ...objectType(
      '0-48',
      'call',
      'calls',
      { singular: 'Call', plural: 'Calls' },
      'hs_call_title',
      ['hs_call_title', 'hs_call_body'],
      [
        text('hs_call_title', 'Call title'),
        longText('hs_call_body', 'Call notes'),
        number('hs_call_duration', 'Call duration'),
        text('hs_call_to_number', 'To number'),
        text('hs_call_from_number', 'From number'),
        select('hs_call_direction', 'Call direction', [
          ['INBOUND', 'Inbound'],
          ['OUTBOUND', 'Outbound'],
        ]),
        select('hs_call_disposition', 'Call outcome', callOutcomes),
        select('hs_call_status', 'Call status', [
          ['COMPLETED', 'Completed'],
          ['BUSY', 'Busy'],
          ['FAILED', 'Failed'],
          ['NO_ANSWER', 'No answer'],
          ['CANCELED', 'Canceled'],
        ]),
        ...activity,
      ],
    ),
    requiredProperties: ['hs_timestamp'],
  },
  {
    ...objectType(
      '0-49',
      'email',
      'emails',
      { singular: 'Email', plural: 'Emails' },
      'hs_email_subject',
      ['hs_email_subject'],
      [
        text('hs_email_subject', 'Email subject'),
        longText('hs_email_text', 'Email body'),
        select('hs_email_direction', 'Email direction', [
          ['EMAIL', 'Sent from the CRM'],
          ['INCOMING_EMAIL', 'Incoming'],
          ['FORWARDED_EMAIL', 'Forwarded'],
        ]),
        select('hs_email_status', 'Email send status', [
          ['BOUNCED', 'Bounced'],
          ['FAILED', 'Failed'],
          ['SCHEDULED', 'Scheduled'],
          ['SENDING', 'Sending'],
          ['SENT', 'Sent'],
        ]),
        text('hs_email_to_email', 'Email to address'),
        text('hs_email_from_email', 'Email from address'),
        ...activity,
      ],
    ),
    requiredProperties: ['hs_timestamp', 'hs_email_direction'],
  },
  {
    ...objectType(
      '0-46',
      'note',
      'notes',
      { singular: 'Note', plural: 'Notes' },
      'hs_note_body',
      ['hs_note_body'],
      [longText('hs_note_body', 'Note body'), ...activity],
    ),
    requiredProperties: ['hs_timestamp'],
  },
  {
    ...objectType(
      '0-27',
      'task',
      'tasks',
      { singular: 'Task', plural: 'Tasks' },
      'hs_task_subject',
      ['hs_task_subject', 'hs_task_body'],
      [
        text('hs_task_subject', 'Task title'),
        longText('hs_task_body', 'Task notes'),
        select('hs_task_status', 'Task status', [
          ['NOT_STARTED', 'Not started'],
          ['IN_PROGRESS', 'In progress'],
          ['WAITING', 'Waiting'],
          ['COMPLETED', 'Completed'],
          ['DEFERRED', 'Deferred'],
        ]),
        select('hs_task_priority', 'Priority', [
          ['LOW', 'Low'],
          ['MEDIUM', 'Medium'],
          ['HIGH', 'High'],
        ]),
        select('hs_task_type', 'Task type', [
          ['TODO', 'To-do'],
          ['CALL', 'Call'],
          ['EMAIL', 'Email'],
        ]),
        ...activity,
      ],
    ),
    requiredProperties: ['hs_timestamp'],
  },
];
