import { z } from 'zod';
import type { AccountStore } from '#emulator/account/account-store.ts';
import {
  associate,
  findAssociationType,
  withdrawRecord,
} from '#emulator/account/associate.ts';
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
  const wanted = associations.flatMap(({ to, types }) =>
    types.map((spec) => ({
      toId: to.id,
      definition: findAssociationType(store, spec, type),
    })),
  );
  const record = store.create(type, properties, writer);
  try {
    for (const { toId, definition } of wanted) {
      associate(store, type, record.id, definition, toId);
    }
  } catch (error) {
    // Undone by itself: a copy of the whole account for each record would be slow.
    withdrawRecord(store, type, record.id);
    throw error;
  }

  return showRecord(type, record, { properties: Object.keys(properties) });
};
