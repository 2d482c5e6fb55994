import type {
  ObjectTypeDefinition,
  PropertyDefinition,
} from '#emulator/account/model.ts';

/** A choice of an enumeration: value and label. */
export type Choice = readonly [value: string, label: string];

/** One of HubSpot's own properties. */
export const property = (
  name: string,
  label: string,
  type: string,
  fieldType: string,
  choices: readonly Choice[] = [],
): PropertyDefinition => ({
  name,
  label,
  description: '',
  type,
  fieldType,
  groupName: '',
  options: choices.map(([value, optionLabel], displayOrder) => ({
    value,
    label: optionLabel,
    displayOrder,
    hidden: false,
  })),
  hasUniqueValue: name === 'hs_object_id' || name === 'email',
  hubspotDefined: true,
  readOnly: [
    'hs_object_id',
    'hs_lastmodifieddate',
    'lastmodifieddate',
    'associatedcompanyid',
    'hubspot_owner_assigneddate',
    'hs_merged_object_ids',
    'hs_is_closed',
    'hs_is_closed_won',
    'hs_v2_date_entered_current_stage',
    'closed_date',
    'hs_additional_emails',
  ].includes(name),
});

/** A line of text. */
export const text = (name: string, label: string) =>
  property(name, label, 'string', 'text');
/** A date with a time. */
export const time = (name: string, label: string) =>
  property(name, label, 'datetime', 'date');
/** A phone number, which is kept as it was typed. */
export const phone = (name: string, label: string) =>
  property(name, label, 'string', 'phonenumber');
/** A number. */
export const number = (name: string, label: string) =>
  property(name, label, 'number', 'number');
/** One of several choices. */
export const select = (
  name: string,
  label: string,
  choices: readonly Choice[],
) => property(name, label, 'enumeration', 'select', choices);

/** Yes or no. */
export const bool = (name: string, label: string) =>
  property(name, label, 'bool', 'booleancheckbox', [
    ['true', 'True'],
    ['false', 'False'],
  ]);

/** A long text. */
export const longText = (name: string, label: string) =>
  property(name, label, 'string', 'textarea');

/** One of HubSpot's own object types. */
export const objectType = (
  objectTypeId: string,
  name: string,
  pluralName: string,
  labels: ObjectTypeDefinition['labels'],
  primaryDisplayProperty: string,
  searchableProperties: string[],
  properties: PropertyDefinition[],
): ObjectTypeDefinition => ({
  objectTypeId,
  name,
  pluralName,
  fullyQualifiedName: name.toUpperCase(),
  labels,
  description: '',
  primaryDisplayProperty,
  secondaryDisplayProperties: [],
  requiredProperties: [],
  searchableProperties,
  properties: properties.map((each) => ({
    ...each,
    groupName: `${name}information`,
  })),
  isCustom: false,
  createdAt: 0,
  updatedAt: 0,
});
