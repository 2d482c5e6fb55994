import {
  type FieldRow,
  type FieldText,
  type Language,
  listFields,
  STARTER_FIELDS,
  type StarterField,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  type CustomObject,
  type ObjectProperty,
  type ObjectShape,
  type PropertyShape,
  type PropertyWords,
  sayObject,
} from './custom-object.ts';

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

interface WrittenProperty extends PropertyShape {
  name: (typeof STARTER_FIELDS)[StarterField]['property'] | 'status';
}

/** A field as a property of the object. Segments become options one by one, when a starter names them. */
const toProperty = (field: StarterField, row: FieldRow): WrittenProperty => {
  const type = typeOf(row);

  return {
    name: STARTER_FIELDS[field].property,
    ...type,
    ...(type.type === 'enumeration'
      ? { options: 'options' in row ? row.options : [] }
      : {}),
  };
};

const status = {
  name: 'status',
  type: 'enumeration',
  fieldType: 'select',
  options: ['requested', 'draft', 'published', 'retired'],
} as const satisfies PropertyShape;

/** Marketing's properties; the owner is HubSpot's own, and the status precedes the days. */
const written = listFields().flatMap(([field, row]): WrittenProperty[] => {
  if (row.kind === 'owner') return [];
  const property = toProperty(field, row);

  return field === 'startsOn' ? [status, property] : [property];
});

/** Figures that are there only where outcomes are read; see `StarterOutcomes`. */
const outcomes = [
  { name: 'taken_90d', type: 'number', fieldType: 'number', only: 'outcomes' },
  { name: 'used_90d', type: 'number', fieldType: 'number', only: 'outcomes' },
  {
    name: 'meetings_90d',
    type: 'number',
    fieldType: 'number',
    only: 'outcomes',
  },
  { name: 'deals_90d', type: 'number', fieldType: 'number', only: 'outcomes' },
  { name: 'won_180d', type: 'number', fieldType: 'number', only: 'outcomes' },
  {
    name: 'first_deals_180d',
    type: 'number',
    fieldType: 'number',
    only: 'outcomes',
  },
] as const satisfies readonly PropertyShape[];

/**
 * The conversation starter. The first block is marketing's, the second is written by the app
 * for native lists, reports and workflows, and is restored when edited by hand.
 */
export const starterObject = {
  name: 'conversation_starter',
  primaryDisplayProperty: 'title',
  secondaryDisplayProperties: ['status', 'theme'],
  requiredProperties: ['title'],
  searchableProperties: ['title', 'opener', 'question'],
  associatedObjects: ['CONTACT'],
  properties: [
    ...written,
    {
      name: 'request_brief',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'creation_key',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    },
    {
      name: 'people_waiting',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'usefulness',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'usefulness_low',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'usefulness_high',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'voters',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'label',
      type: 'enumeration',
      fieldType: 'select',
      options: ['new', 'promising', 'proven', 'retire'],
    },
    {
      name: 'open_feedback',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'shown_30d',
      type: 'number',
      fieldType: 'number',
    },
    {
      name: 'used_30d',
      type: 'number',
      fieldType: 'number',
    },
    ...outcomes,
    {
      name: 'last_vote_at',
      type: 'datetime',
      fieldType: 'date',
    },
    {
      name: 'held_because',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'pending_change',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'wordings',
      type: 'string',
      fieldType: 'textarea',
    },
  ],
} as const satisfies ObjectShape;

/** HubSpot's internal names of the starter's properties. */
export type StarterProperty =
  (typeof starterObject)['properties'][number]['name'];

/** A field's words; its label is that of its column in a file. */
const sayField = (field: StarterField, language: Language): PropertyWords => {
  const { fields, transferWords, objectWords } = textsIn(language);
  const { label, help, options }: FieldText = fields[field];
  const { fields: descriptions, meantForBoth } = objectWords.starter;
  const described: Partial<Record<StarterField, string>> = descriptions;

  return {
    label: transferWords.columns[field] ?? label,
    description: described[field] ?? help ?? label,
    options:
      field === 'meantFor'
        ? { ...options, both: meantForBoth }
        : { ...options },
  };
};

/** The starter's object with the labels, descriptions and options of a language. */
export const describeStarter = (language: Language): CustomObject => {
  const { objectWords, review } = textsIn(language);
  const { singular, plural, description, properties } = objectWords.starter;
  const fields = listFields().map(([field]): [string, PropertyWords] => [
    STARTER_FIELDS[field].property,
    sayField(field, language),
  ]);

  return sayObject(starterObject, {
    singular,
    plural,
    description,
    properties: {
      ...Object.fromEntries(fields),
      ...properties,
      status: {
        ...properties.status,
        options: {
          requested: review['status.requested'],
          draft: review['status.draft'],
          published: review['status.published'],
          retired: review['status.retired'],
        },
      },
      label: {
        ...properties.label,
        options: {
          new: review['label.new'],
          promising: review['label.promising'],
          proven: review['label.proven'],
          retire: review['label.retire'],
        },
      },
    },
  });
};
