import { z } from 'zod';
import type { AccountStore } from '#emulator/account/account-store.ts';
import { associate, findAssociationType } from '#emulator/account/associate.ts';
import type { ObjectTypeDefinition, Writer } from '#emulator/account/model.ts';
import {
  sentEnd,
  sentTypes,
  sentValue,
} from '#emulator/account/sent-values.ts';
import { showRecord } from './show-record.ts';

/** Values of properties as they are sent. */
export const propertiesSchema = z.record(z.string(), sentValue);

/** A new record, with the associations it starts with. */
export const createSchema = z.object({
  properties: propertiesSchema,
  objectWriteTraceId: z.string().optional(),
  associations: z.array(z.object({ to: sentEnd, types: sentTypes })).optional(),
});

/** Makes a record with its associations, or nothing, and gives it in HubSpot's JSON. */
export const createRecord = (
  store: AccountStore,
  type: ObjectTypeDefinition,
  { properties, associations = [] }: z.infer<typeof createSchema>,
  writer: Writer,
): object => {
  const create = () => {
    const record = store.create(type, properties, writer);
    for (const { to, types } of associations) {
      for (const spec of types) {
        const definition = findAssociationType(store, spec, type);
        associate(store, type, record.id, definition, to.id);
      }
    }

    return showRecord(type, record, { properties: Object.keys(properties) });
  };

  return associations.length > 0 ? store.atomically(create) : create();
};
