import { LANGUAGES } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { CustomObject } from './custom-object.ts';

/**
 * The conversation starter. The first block is marketing's, the second is written by the app
 * for native lists, reports and workflows, and is restored when edited by hand.
 */
export const starterObject = {
  name: 'conversation_starter',
  labels: { singular: 'Conversation starter', plural: 'Conversation starters' },
  description:
    'A conversation marketing wrote for a segment: an opener, one open question, and why now.',
  primaryDisplayProperty: 'title',
  secondaryDisplayProperties: ['status', 'theme'],
  requiredProperties: ['title'],
  searchableProperties: ['title', 'opener', 'question'],
  associatedObjects: ['CONTACT'],
  properties: [
    {
      name: 'title',
      label: 'Title',
      description: "Marketing's name for it; never shown to salespeople.",
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'opener',
      label: 'Opener',
      description: 'The first sentence, as it is said. Facts in {{ }}.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'question',
      label: 'Question',
      description: 'One open question.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'why_now',
      label: 'Why now',
      description: 'The fact on this record that makes it fit now.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'listen_for',
      label: 'Listen for',
      description: 'What to listen for in the reply.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'next_step',
      label: 'Next step',
      description: 'What to propose if it goes well.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'proof_url',
      label: 'Proof',
      description: 'A link that proves the point.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'segments',
      label: 'Segments',
      description: 'Who it is for; empty means everyone.',
      type: 'enumeration',
      fieldType: 'checkbox',
      options: [],
    },
    {
      name: 'meant_for',
      label: 'Meant for',
      description: 'New clients, existing clients or both.',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'new_clients', label: 'New clients' },
        { value: 'existing_clients', label: 'Existing clients' },
        { value: 'both', label: 'Both' },
      ],
    },
    {
      name: 'channels',
      label: 'Channels',
      description: 'Where it can be said.',
      type: 'enumeration',
      fieldType: 'checkbox',
      options: [
        { value: 'call', label: 'Call' },
        { value: 'email', label: 'E-mail' },
        { value: 'meeting', label: 'Meeting' },
      ],
    },
    {
      name: 'language',
      label: 'Language',
      description: 'Language the text is written in.',
      type: 'enumeration',
      fieldType: 'select',
      options: LANGUAGES.map((value) => ({
        value,
        label: textsIn('en').review[`language.${value}`],
      })),
    },
    {
      name: 'translation_of',
      label: 'Translation of',
      description: 'Record id of the starter this one translates.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'theme',
      label: 'Theme',
      description: 'What it is about.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'status',
      label: 'Status',
      description: 'Only published starters reach cards.',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'requested', label: 'Requested' },
        { value: 'draft', label: 'Draft' },
        { value: 'published', label: 'Published' },
        { value: 'retired', label: 'Retired' },
      ],
    },
    {
      name: 'starts_on',
      label: 'Starts on',
      description: 'First day on cards.',
      type: 'date',
      fieldType: 'date',
    },
    {
      name: 'valid_until',
      label: 'Valid until',
      description: 'Last day on cards.',
      type: 'date',
      fieldType: 'date',
    },
    {
      name: 'request_brief',
      label: 'Request',
      description: 'What the salesperson who ordered it asked for.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'order_key',
      label: 'Order key',
      description: 'Makes an order arrive once; written by the app.',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    },
    {
      name: 'people_waiting',
      label: 'People waiting',
      description: 'Salespeople waiting for it.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'usefulness',
      label: 'Usefulness',
      description: 'Share of votes that found it useful, estimated (0 to 1).',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'usefulness_low',
      label: 'Usefulness, low',
      description: 'Lower end of the 90 % interval.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'usefulness_high',
      label: 'Usefulness, high',
      description: 'Upper end of the 90 % interval.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'voters',
      label: 'Voters',
      description: 'Salespeople who voted.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'label',
      label: 'Label',
      description: 'How sure we are of it.',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'new', label: 'New' },
        { value: 'promising', label: 'Promising' },
        { value: 'proven', label: 'Proven' },
        { value: 'retire', label: 'Retire?' },
      ],
    },
    {
      name: 'open_returns',
      label: 'Open returns',
      description: 'Not-useful votes that wait for an answer.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'shown_30d',
      label: 'Shown, 30 days',
      description: 'Times shown in the last 30 days.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'used_30d',
      label: 'Used, 30 days',
      description: 'Times used in the last 30 days.',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'last_vote_at',
      label: 'Last vote',
      description: 'When it was last voted on.',
      type: 'datetime',
      fieldType: 'date',
    },
    {
      name: 'held_because',
      label: 'Held because',
      description:
        'Why it is kept off the cards though published, and the cure.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'wordings',
      label: 'Wordings',
      description: 'Its texts over time, as JSON; written by the app.',
      type: 'string',
      fieldType: 'textarea',
    },
  ],
} as const satisfies CustomObject;

/** Names of the starter's properties, as HubSpot knows them. */
export type StarterProperty =
  (typeof starterObject)['properties'][number]['name'];
