import { z } from 'zod';
import {
  numberDisplayHints,
  type PropertyDefinition,
} from '#emulator/account/model.ts';

/** An option as it is sent. */
export const optionSchema = z.object({
  value: z.string(),
  label: z.string(),
  displayOrder: z.number().int().default(-1),
  hidden: z.boolean().default(false),
});

/** Options, no value of which may be given twice. */
export const optionsSchema = z
  .array(optionSchema)
  .refine(
    (options) =>
      new Set(options.map(({ value }) => value)).size === options.length,
    'has options with the same value',
  );

/**
 * The fields that show values of a type.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide
 */
const fieldTypes: Record<string, readonly string[]> = {
  string: [
    'text',
    'textarea',
    'html',
    'file',
    'phonenumber',
    'calculation_equation',
  ],
  number: ['number', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  enumeration: [
    'select',
    'radio',
    'checkbox',
    'booleancheckbox',
    'calculation_equation',
  ],
  bool: ['booleancheckbox', 'calculation_equation'],
  phone_number: ['phonenumber'],
};

/** Whether HubSpot shows values of the type in such a field. */
export const isFieldOf = (type: string, fieldType: string): boolean =>
  fieldTypes[type]?.includes(fieldType) ?? false;

/** The types of values that a property may be made with, or changed to. */
export const typeSchema = z.enum([
  'string',
  'number',
  'date',
  'datetime',
  'enumeration',
  'bool',
  'phone_number',
]);

const sentProperty = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string().min(1),
  description: z.string().default(''),
  type: typeSchema,
  fieldType: z.string(),
  groupName: z.string().optional(),
  options: optionsSchema.default([]),
  hasUniqueValue: z.boolean().default(false),
  showCurrencySymbol: z.boolean().optional(),
  numberDisplayHint: z.enum(numberDisplayHints).optional(),
});

/** A property as it is sent. */
export const propertySchema = sentProperty
  .refine(({ type, fieldType }) => isFieldOf(type, fieldType), {
    path: ['fieldType'],
    error: 'is not one for properties of the type',
  })
  .refine(
    ({ type, fieldType, options }) =>
      type !== 'enumeration' ||
      fieldType === 'calculation_equation' ||
      options.length > 0,
    { path: ['options'], error: 'must be given for an enumeration' },
  );

/** A property sent, as it is kept. */
export const toDefinition = (
  input: z.infer<typeof propertySchema>,
  groupName: string,
): PropertyDefinition => ({
  ...input,
  groupName: input.groupName ?? groupName,
  hubspotDefined: false,
  readOnly: false,
});
