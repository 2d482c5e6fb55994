import { z } from 'zod';
import {
  assertDistinct,
  assertHistorySize,
  assertSize,
  assertUnique,
} from '#emulator/wire/batch-input.ts';
import { sentEnd, sentId } from '#emulator/account/sent-values.ts';
import type { EmulatorContext, RouteDeps } from './context.ts';
import {
  createRecord,
  createSchema,
  propertiesSchema,
} from '#emulator/wire/create-record.ts';
import { HubSpotFailure, notFound } from '#emulator/account/hubspot-failure.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import { showRecord } from '#emulator/wire/show-record.ts';

const properties = propertiesSchema;
const traceId = z.string().optional();
const names = z.array(z.string()).default([]);

const readSchema = z.object({
  inputs: z.array(sentEnd),
  properties: names,
  propertiesWithHistory: names,
  idProperty: z.string().optional(),
});
const updateSchema = z.object({
  inputs: z.array(
    z.object({
      id: sentId,
      idProperty: z.string().optional(),
      properties,
      objectWriteTraceId: traceId,
    }),
  ),
});
const upsertSchema = z.object({
  inputs: z.array(
    updateSchema.shape.inputs.element.extend({
      id: sentId.refine((id) => id !== '', 'is empty'),
      idProperty: z.string(),
    }),
  ),
});
const batchCreateSchema = z.object({ inputs: z.array(createSchema) });
const archiveSchema = z.object({ inputs: z.array(sentEnd) });

/** Batches: several records, some of which may fail while the others go through. */
export const batchRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/objects/2026-09/:type/batch';

  /**
   * Does each input. A value that is not valid refuses the whole batch before anything is
   * written, as HubSpot does; a record that is missing or taken fails alone, with status 207.
   */
  const each = <
    T extends { id?: string; objectWriteTraceId?: string | undefined },
  >(
    c: EmulatorContext,
    inputs: T[],
    status: 200 | 201,
    act: (input: T) => object | null,
  ) => {
    assertSize(inputs);
    const startedAt = new Date(store.now()).toISOString();
    const results: object[] = [];
    const errors: object[] = [];
    for (const input of inputs) {
      try {
        const result = act(input);
        if (result) {
          results.push({
            ...result,
            ...(input.objectWriteTraceId === undefined
              ? {}
              : { objectWriteTraceId: input.objectWriteTraceId }),
          });
        }
      } catch (error) {
        if (!(error instanceof HubSpotFailure)) throw error;
        if (error.category === 'VALIDATION_ERROR') throw error;
        const name = input.id ?? input.objectWriteTraceId;
        // Without an id to name it by, a failed creation fails the whole batch.
        if (name === undefined) throw error;
        errors.push(error.toBatchError([name]));
      }
    }
    const body = {
      status: 'COMPLETE',
      results,
      startedAt,
      completedAt: new Date(store.now()).toISOString(),
      ...(errors.length > 0 ? { numErrors: errors.length, errors } : {}),
    };

    return errors.length > 0 ? c.json(body, 207) : c.json(body, status);
  };

  const findRecord = (type: ObjectTypeDefinition, id: string) => {
    try {
      return store.record(type, id);
    } catch (error) {
      if (error instanceof HubSpotFailure) return undefined;
      throw error;
    }
  };

  app.post(`${base}/read`, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const body = await readJson(c, readSchema);
    const property =
      body.idProperty === undefined
        ? null
        : assertUnique(type, body.idProperty);
    if (body.propertiesWithHistory.length > 0) {
      assertHistorySize(body.inputs);
    }

    const isArchived = c.req.query('archived') === 'true';

    return each(c, body.inputs, 200, (input) => {
      const record =
        property === null && !isArchived
          ? store.record(type, input.id)
          : store.findBy(
              type,
              property ?? 'hs_object_id',
              input.id,
              isArchived,
            );
      if (!record) {
        throw notFound(
          `No ${type.name} with ${property ?? 'ID'} ${input.id} exists.`,
        );
      }

      return showRecord(type, record, {
        properties: body.properties,
        withHistory: body.propertiesWithHistory,
      });
    });
  });

  app.post(`${base}/create`, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const { inputs } = await readJson(c, batchCreateSchema);

    return store.atomically(() =>
      each(c, inputs, 201, (input) =>
        createRecord(store, type, input, c.env.writer),
      ),
    );
  });

  app.post(`${base}/update`, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const { inputs } = await readJson(c, updateSchema);
    const find = ({ id, idProperty }: (typeof inputs)[number]) =>
      idProperty === undefined
        ? findRecord(type, id)
        : store.findBy(type, assertUnique(type, idProperty), id);
    assertDistinct(inputs, find);

    return store.atomically(() =>
      each(c, inputs, 200, (input) => {
        const record = find(input);
        if (!record) {
          throw notFound(`No ${type.name} with ID ${input.id} exists.`);
        }
        store.update(type, record, input.properties, c.env.writer);

        return showRecord(type, record, {
          properties: Object.keys(input.properties),
        });
      }),
    );
  });

  app.post(`${base}/upsert`, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const { inputs } = await readJson(c, upsertSchema);
    const find = ({ id, idProperty }: (typeof inputs)[number]) =>
      store.findBy(type, assertUnique(type, idProperty), id);
    assertDistinct(inputs, find);

    return store.atomically(() =>
      each(c, inputs, 200, (input) => {
        const property = input.idProperty;
        const record = find(input);
        if (record) {
          store.update(type, record, input.properties, c.env.writer);
        }
        const written =
          record ??
          store.create(
            type,
            { [property]: input.id, ...input.properties },
            c.env.writer,
          );

        return {
          ...showRecord(type, written, {
            properties: Object.keys(input.properties),
          }),
          new: record === undefined,
        };
      }),
    );
  });

  app.post(`${base}/archive`, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const { inputs } = await readJson(c, archiveSchema);
    assertSize(inputs);
    for (const input of inputs) {
      const record = store.recordsOf(type).find((one) => one.id === input.id);
      if (record && record.archivedAt === null) store.archive(type, record);
    }

    return c.body(null, 204);
  });
};
