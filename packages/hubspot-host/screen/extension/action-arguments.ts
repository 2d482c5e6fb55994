import { z } from 'zod';

const text = z.string('is not a text');
/** Null and undefined are values that are still on their way. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);
/** A number is said as a text, as React would. */
const said = z
  .union([z.string(), z.number()], 'is not a text')
  .transform(String);
const size = z.number('is not a number');

/** Reads the one argument of an action; throws an Error that names the action and what is wrong. */
const taking =
  <T extends z.ZodType>(name: string, schema: T) =>
  ([first]: readonly unknown[]): z.output<T> => {
    const read = schema.safeParse(first);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const field = issue?.path.join('.') || 'its argument';
    throw new Error(`${name}: ${field} ${issue?.message ?? 'is wrong'}.`);
  };
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.object(shape, 'is not an object');

/**
 * What each action is given, by name. An extension in plain JavaScript can pass anything, and the
 * page draws what it is given outside of the extension's own place.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/actions
 */
export const argumentOf = {
  addAlert: taking(
    'addAlert',
    object({
      title: optional(said),
      message: optional(said),
      type: optional(text),
    }),
  ),
  copyTextToClipboard: taking('copyTextToClipboard', text),
  navigateToPage: taking(
    'navigateToPage',
    object({ to: text, params: optional(z.record(z.string(), said)) }),
  ),
  fetchCrmObjectProperties: taking(
    'fetchCrmObjectProperties',
    z.union([z.literal('*'), z.array(text)], 'names no properties'),
  ),
  openIframeModal: taking(
    'openIframeModal',
    object({
      uri: text,
      width: size,
      height: size,
      title: optional(text),
      flush: optional(z.boolean('is not true or false')),
    }),
  ),
  closeOverlay: taking('closeOverlay', text),
};
