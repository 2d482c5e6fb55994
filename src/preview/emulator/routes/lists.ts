import { z } from 'zod';
import type { RouteDeps } from '#src/preview/emulator/context.ts';
import {
  HubSpotFailure,
  invalid,
  notFound,
} from '#src/preview/emulator/hubspot-failure.ts';
import type { StoredList } from '#src/preview/emulator/model.ts';
import { readPage } from '#src/preview/emulator/paging.ts';
import { readJson, readList } from '#src/preview/emulator/read-json.ts';

const createSchema = z.object({
  name: z.string().min(1),
  objectTypeId: z.string(),
  processingType: z.enum(['MANUAL', 'DYNAMIC', 'SNAPSHOT']),
});
const searchSchema = z.object({
  query: z.string().default(''),
  listIds: z.array(z.string()).default([]),
  processingTypes: z.array(z.string()).default([]),
  offset: z.number().int().default(0),
  count: z.number().int().min(1).max(500).default(20),
  objectTypeId: z.string().optional(),
});
const memberIds = z.array(z.union([z.string(), z.number()]).transform(String));
const membershipsSchema = z.object({
  inputs: z.array(z.object({ objectTypeId: z.string(), recordId: z.string() })),
});

const showFacts = (list: StoredList) => ({
  listId: list.listId,
  name: list.name,
  objectTypeId: list.objectTypeId,
  processingType: 'MANUAL',
  processingStatus: 'COMPLETE',
  listVersion: 1,
  createdAt: new Date(list.createdAt).toISOString(),
  updatedAt: new Date(list.updatedAt).toISOString(),
});

const show = (list: StoredList) => ({
  ...showFacts(list),
  size: list.members.length,
});

/** A search shows the size in another place. */
const showFound = (list: StoredList) => ({
  ...showFacts(list),
  additionalProperties: { hs_list_size: String(list.members.length) },
});

/** Segments, which the API calls lists. Only manual ones. */
export const listRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/lists/2026-09';
  const { state } = store;

  const find = (listId: string): StoredList => {
    const list = state.lists.find((each) => each.listId === listId);
    if (!list) throw notFound(`List does not exist with ID ${listId}.`);

    return list;
  };

  /** HubSpot documents no error for a record it does not know: it is in no list. */
  const membershipsOf = (objectTypeId: string, recordId: string) =>
    state.lists.flatMap((list) => {
      if (list.objectTypeId !== objectTypeId) return [];
      const member = list.members.find((each) => each.recordId === recordId);
      const added = member && new Date(member.addedAt).toISOString();

      return added
        ? [
            {
              listId: list.listId,
              listVersion: 1,
              isPublicList: true,
              firstAddedTimestamp: added,
              lastAddedTimestamp: added,
            },
          ]
        : [];
    });

  app.get(`${base}/records/:type/:id/memberships`, (c) => {
    const type = store.typeOf(c.req.param('type'));

    return c.json({
      results: membershipsOf(type.objectTypeId, c.req.param('id')),
    });
  });

  app.post(`${base}/records/memberships/batch/read`, async (c) => {
    const { inputs } = await readJson(c, membershipsSchema);

    return c.json({
      status: 'COMPLETE',
      results: inputs.map(({ objectTypeId, recordId }) => ({
        objectTypeId,
        recordId,
        recordListMemberships: membershipsOf(objectTypeId, recordId),
      })),
    });
  });

  app.post(`${base}/search`, async (c) => {
    const body = await readJson(c, searchSchema);
    const found = state.lists.filter(
      (list) =>
        (body.listIds.length === 0 || body.listIds.includes(list.listId)) &&
        (body.objectTypeId === undefined ||
          list.objectTypeId === body.objectTypeId) &&
        (body.processingTypes.length === 0 ||
          body.processingTypes.includes('MANUAL')) &&
        list.name.toLowerCase().includes(body.query.toLowerCase()),
    );
    const end = body.offset + body.count;

    return c.json({
      lists: found.slice(body.offset, end).map(showFound),
      hasMore: end < found.length,
      offset: Math.min(end, found.length),
      total: found.length,
    });
  });

  app.get(base, (c) => {
    const wanted = readList(c, 'listIds');

    return c.json({
      lists: state.lists
        .filter(({ listId }) => wanted.includes(listId))
        .map(show),
    });
  });

  app.post(base, async (c) => {
    const body = await readJson(c, createSchema);
    if (body.processingType !== 'MANUAL') {
      throw new HubSpotFailure(
        501,
        'NOT_IMPLEMENTED',
        'This stand-in keeps manual lists only; see its README.',
      );
    }
    const type = store.typeOf(body.objectTypeId);
    const isTaken = state.lists.some(
      ({ name, objectTypeId }) =>
        name === body.name && objectTypeId === type.objectTypeId,
    );
    if (isTaken) throw invalid(`A list named ${body.name} exists already.`);
    const at = store.now();
    const list: StoredList = {
      listId: String(state.nextListId),
      name: body.name,
      objectTypeId: type.objectTypeId,
      createdAt: at,
      updatedAt: at,
      members: [],
    };
    state.nextListId += 1;
    state.lists.push(list);
    store.changed();

    return c.json({ list: show(list) });
  });

  app.get(`${base}/:listId`, (c) =>
    c.json({ list: show(find(c.req.param('listId'))) }),
  );

  app.put(`${base}/:listId/update-list-name`, (c) => {
    const list = find(c.req.param('listId'));
    const name = c.req.query('listName') ?? '';
    if (name === '') throw invalid('listName is missing.');
    list.name = name;
    list.updatedAt = store.now();
    store.changed();

    return c.json({ updatedList: show(list) });
  });

  app.delete(`${base}/:listId`, (c) => {
    const list = find(c.req.param('listId'));
    state.lists = state.lists.filter((each) => each !== list);
    store.changed();

    return c.body(null, 204);
  });

  app.get(`${base}/:listId/memberships`, (c) => {
    const { members } = find(c.req.param('listId'));
    const { results, ...page } = readPage(c, members, { size: 100, max: 250 });

    return c.json({
      results: results.map(({ recordId, addedAt }) => ({
        recordId,
        membershipTimestamp: new Date(addedAt).toISOString(),
      })),
      total: members.length,
      ...page,
    });
  });

  app.put(`${base}/:listId/memberships/add`, async (c) => {
    const list = find(c.req.param('listId'));
    const type = store.typeOf(list.objectTypeId);
    const ids = await readJson(c, memberIds);
    const isThere = (recordId: string) => {
      const record = state.records[type.objectTypeId]?.[recordId];

      return record !== undefined && record.archivedAt === null;
    };
    const added = ids.filter(
      (recordId) =>
        isThere(recordId) &&
        !list.members.some((member) => member.recordId === recordId),
    );
    const addedAt = store.now();
    list.members.push(...added.map((recordId) => ({ recordId, addedAt })));
    store.changed();

    return c.json({
      recordsIdsAdded: added,
      recordIdsMissing: ids.filter((recordId) => !isThere(recordId)),
      recordIdsRemoved: [],
    });
  });

  app.put(`${base}/:listId/memberships/remove`, async (c) => {
    const list = find(c.req.param('listId'));
    const ids = await readJson(c, memberIds);
    const removed = list.members
      .map(({ recordId }) => recordId)
      .filter((recordId) => ids.includes(recordId));
    list.members = list.members.filter(
      ({ recordId }) => !ids.includes(recordId),
    );
    store.changed();

    return c.json({
      recordsIdsAdded: [],
      recordIdsMissing: [],
      recordIdsRemoved: removed,
    });
  });
};
