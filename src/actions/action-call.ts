import { z } from 'zod';
import { RECORD_ID } from '@starters/contracts';

/** A call of an action, as a workflow or an agent of HubSpot made it. */
export interface ActionCall {
  accountId: number;
  /** The same for each attempt of one execution. */
  callbackId: string;
  /** The record that the workflow is at, where it is a contact; else what was passed as one. */
  contactId: string | null;
  /** What was mapped or passed, by the name of the input; blank values are left out. */
  inputs: ReadonlyMap<string, string>;
}

const id = z.union([z.number().int().positive(), z.string().regex(/^\d+$/)]);
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * What HubSpot posts to an action's address. `inputFields` were called `fields` before; an agent's
 * calls have no object. https://developers.hubspot.com/docs/api-reference/automation-actions-v4-v4/guide
 */
const schema = z.object({
  callbackId: z.string().min(1).max(500),
  origin: z.object({ portalId: id }),
  object: z
    .object({
      objectId: id.nullish(),
      objectType: z.string().nullish(),
    })
    .nullish(),
  inputFields: z.record(z.string(), value).nullish(),
  fields: z.record(z.string(), value).nullish(),
});

/** HubSpot's names for the type of contacts. */
const contactTypes = ['CONTACT', '0-1'];

/** Reads the body of a call; null for what is none. */
export const readActionCall = (body: unknown): ActionCall | null => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return null;
  const { callbackId, origin, object, inputFields, fields } = parsed.data;
  const inputs = new Map(
    Object.entries({ ...fields, ...inputFields }).flatMap(
      ([name, given]): [string, string][] => {
        const text = given === null ? '' : String(given).trim();

        return text === '' ? [] : [[name, text]];
      },
    ),
  );
  const enrolled =
    object?.objectId != null && contactTypes.includes(object.objectType ?? '')
      ? String(object.objectId)
      : null;
  const contactId = enrolled ?? inputs.get('contact_id') ?? '';

  return {
    accountId: Number(origin.portalId),
    callbackId,
    contactId: RECORD_ID.test(contactId) ? contactId : null,
    inputs,
  };
};
