import { z } from 'zod';
import type { RouteDeps } from './context.ts';
import { findList } from '#emulator/account/find-list.ts';
import { invalid } from '#emulator/account/hubspot-failure.ts';
import { membersOf, membershipOf } from '#emulator/account/list-members.ts';
import type { StoredList } from '#emulator/account/model.ts';
import { sentId } from '#emulator/account/sent-values.ts';
import { readPage } from '#emulator/wire/paging.ts';
import { readJson } from '#emulator/wire/read-json.ts';

const memberIds = z.array(sentId);
const membershipsSchema = z.object({
  inputs: z.array(z.object({ objectTypeId: z.string(), recordId: z.string() })),
});

/** Who is in which list. */
export const membershipRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/lists/2026-09';
  const { state } = store;
  const find = (listId: string): StoredList => findList(store, listId);

  /** A list that people may be added to. */
  const findOpen = (listId: string): StoredList => {
    const list = find(listId);
    if (list.processingType === 'DYNAMIC') {
      throw invalid(
        `List ${listId} is DYNAMIC: its filters alone say who is in it.`,
      );
    }

    return list;
  };

  /** HubSpot documents no error for a record it does not know: it is in no list. */
  const membershipsOf = (objectTypeId: string, recordId: string) =>
    state.lists.flatMap((list) => {
      if (list.objectTypeId !== objectTypeId || list.deletedAt !== undefined) {
        return [];
      }
      const member = membershipOf(store, list, recordId);
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
    for (const { objectTypeId } of inputs) {
      if (store.typeOf(objectTypeId).objectTypeId === objectTypeId) continue;
      throw invalid(`${objectTypeId} is no id of an object type.`);
    }
    const at = new Date(store.now()).toISOString();

    return c.json({
      status: 'COMPLETE',
      startedAt: at,
      completedAt: at,
      results: inputs.map(({ objectTypeId, recordId }) => ({
        objectTypeId,
        recordId,
        recordListMemberships: membershipsOf(objectTypeId, recordId),
      })),
    });
  });

  app.get(`${base}/:listId/memberships`, (c) => {
    const members = membersOf(store, find(c.req.param('listId')));
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
    const list = findOpen(c.req.param('listId'));
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
    const list = findOpen(c.req.param('listId'));
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

  app.delete(`${base}/:listId/memberships`, (c) => {
    findOpen(c.req.param('listId')).members = [];
    store.changed();

    return c.body(null, 204);
  });
};
