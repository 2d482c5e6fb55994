import { z } from 'zod';
import { showRecordAssociations } from '#emulator/wire/show-associations.ts';
import type { EmulatorContext, RouteDeps } from './context.ts';
import {
  createRecord,
  createSchema,
  propertiesSchema,
} from '#emulator/wire/create-record.ts';
import { invalid, notFound } from '#emulator/account/hubspot-failure.ts';
import { mostWithHistory } from '#emulator/wire/batch-input.ts';
import { readLimit } from '#emulator/wire/paging.ts';
import { readJson, readList } from '#emulator/wire/read-json.ts';
import { showRecord } from '#emulator/wire/show-record.ts';

const writeSchema = z.object({ properties: propertiesSchema });

/** One record at a time, and the paged list of all. */
export const objectRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/objects/2026-09/:type';

  const find = (c: EmulatorContext, isArchived = false) => {
    const type = store.typeOf(c.req.param('type') ?? '');
    const id = c.req.param('id') ?? '';
    const idProperty = c.req.query('idProperty') ?? 'hs_object_id';
    if (idProperty === 'hs_object_id' && !isArchived) {
      return { type, record: store.record(type, id) };
    }
    const definition = type.properties.find(({ name }) => name === idProperty);
    if (!definition?.hasUniqueValue && idProperty !== 'hs_object_id') {
      throw invalid(`${idProperty} is not a property with unique values.`);
    }
    const record = store.findBy(type, idProperty, id, isArchived);
    if (!record) throw notFound();

    return { type, record };
  };

  app.get(base, (c) => {
    const type = store.typeOf(c.req.param('type'));
    const limit = readLimit(c, { size: 10, max: 100 });
    if (
      limit > mostWithHistory &&
      readList(c, 'propertiesWithHistory').length > 0
    ) {
      throw invalid(
        `limit must be between 1 and ${mostWithHistory} with propertiesWithHistory.`,
      );
    }
    const after = c.req.query('after') ?? '0';
    if (!/^\d+$/.test(after)) throw invalid(`${after} is no paging cursor.`);
    const archived = c.req.query('archived') === 'true';
    const records = store
      .recordsOf(type)
      .filter((record) => (record.archivedAt !== null) === archived)
      .filter((record) => Number(record.id) > Number(after));
    const page = records.slice(0, limit);
    const last = page.at(-1);

    return c.json({
      results: page.map((record) => ({
        ...showRecord(type, record, {
          properties: readList(c, 'properties'),
          withHistory: readList(c, 'propertiesWithHistory'),
        }),
        ...showRecordAssociations(
          store,
          type,
          record.id,
          readList(c, 'associations'),
        ),
      })),
      ...(records.length > limit && last
        ? { paging: { next: { after: last.id } } }
        : {}),
    });
  });

  app.post(base, async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const body = await readJson(c, createSchema);

    return c.json(createRecord(store, type, body, c.env.writer), 201);
  });

  app.get(`${base}/:id`, (c) => {
    const { type, record } = find(c, c.req.query('archived') === 'true');

    return c.json({
      ...showRecord(type, record, {
        properties: readList(c, 'properties'),
        withHistory: readList(c, 'propertiesWithHistory'),
      }),
      ...showRecordAssociations(
        store,
        type,
        record.id,
        readList(c, 'associations'),
      ),
    });
  });

  app.patch(`${base}/:id`, async (c) => {
    const { type, record } = find(c);
    const body = await readJson(c, writeSchema);
    store.update(type, record, body.properties, c.env.writer);

    return c.json(
      showRecord(type, record, { properties: Object.keys(body.properties) }),
    );
  });

  app.delete(`${base}/:id`, (c) => {
    const type = store.typeOf(c.req.param('type'));
    const record = store
      .recordsOf(type)
      .find(({ id }) => id === c.req.param('id'));
    // HubSpot answers 204 for what is gone already, too.
    if (record && record.archivedAt === null) store.archive(type, record);

    return c.body(null, 204);
  });
};
