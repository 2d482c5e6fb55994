import {
  type FieldRow,
  type FieldText,
  listFields,
  STARTER_FIELDS,
  type StarterField,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { CustomObject, ObjectProperty } from './custom-object.ts';

/** What HubSpot's settings say of a field, where it is not what the editor says. */
const descriptions: Partial<Record<StarterField, string>> = {
  title: "Marketing's name for it; never shown to salespeople.",
  opener: 'The first sentence, as it is said. Facts in {{ }}.',
  question: 'One open question.',
  whyNow: 'The fact on this record that makes it fit now.',
  listenFor: 'What to listen for in the reply.',
  proofUrl: 'A link that proves the point.',
  segmentIds: 'Who it is for; empty means everyone.',
  meantFor: 'New clients, existing clients or both.',
  channels: 'Where it can be said.',
  language: 'Language the text is written in.',
  translationOf: 'Record id of the starter this one translates.',
  theme: 'What it is about.',
  startsOn: 'First day on cards.',
  validUntil: 'Last day on cards.',
};

/** Shorter than in the editor: the property's own label says the rest. */
const optionLabels: Readonly<Record<string, string>> = { both: 'Both' };

const typeOf = ({
  kind,
}: FieldRow): Pick<ObjectProperty, 'type' | 'fieldType'> => {
  switch (kind) {
    case 'choice':
      return { type: 'enumeration', fieldType: 'select' };
    case 'choices':
    case 'segments':
      return { type: 'enumeration', fieldType: 'checkbox' };
    case 'day':
      return { type: 'date', fieldType: 'date' };
    case 'long_text':
      return { type: 'string', fieldType: 'textarea' };
    default:
      return { type: 'string', fieldType: 'text' };
  }
};

interface WrittenProperty extends ObjectProperty {
  name: (typeof STARTER_FIELDS)[StarterField]['property'] | 'status';
}

/** A field as a property of the object; its label is that of its column in a file. */
const toProperty = (field: StarterField, row: FieldRow): WrittenProperty => {
  const { fields, transferWords } = textsIn('en');
  const { label, help, options }: FieldText = fields[field];
  const type = typeOf(row);

  return {
    name: STARTER_FIELDS[field].property,
    label: transferWords.columns[field] ?? label,
    description: descriptions[field] ?? help ?? label,
    ...type,
    ...(type.type === 'enumeration'
      ? {
          // Segments become options one by one, when a starter names them.
          options: ('options' in row ? row.options : []).map((value) => ({
            value,
            label: optionLabels[value] ?? options?.[value] ?? value,
          })),
        }
      : {}),
  };
};

const status = {
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
} as const satisfies ObjectProperty;

/** Marketing's properties; the owner is HubSpot's own, and the status precedes the days. */
const written = listFields().flatMap(([field, row]): WrittenProperty[] => {
  if (row.kind === 'owner') return [];
  const property = toProperty(field, row);

  return field === 'startsOn' ? [status, property] : [property];
});

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
    ...written,
    {
      name: 'request_brief',
      label: 'Request',
      description: 'What the salesperson who requested it asked for.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'creation_key',
      label: 'Creation key',
      description:
        'Makes a starter that a request or the page creates arrive only once; written by the app.',
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
      name: 'open_feedback',
      label: 'Open feedback',
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
        'Why it is kept off the cards though published, and what to do.',
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

/** HubSpot's internal names of the starter's properties. */
export type StarterProperty =
  (typeof starterObject)['properties'][number]['name'];
