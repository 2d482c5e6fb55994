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

/** A property as it is sent. */
export const propertySchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string().min(1),
  description: z.string().default(''),
  type: z.enum([
    'string',
    'number',
    'date',
    'datetime',
    'enumeration',
    'bool',
    'phone_number',
  ]),
  fieldType: z.string(),
  groupName: z.string().optional(),
  options: optionsSchema.default([]),
  hasUniqueValue: z.boolean().default(false),
  showCurrencySymbol: z.boolean().optional(),
  numberDisplayHint: z.enum(numberDisplayHints).optional(),
});

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
