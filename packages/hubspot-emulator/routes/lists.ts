import { z } from 'zod';
import type { RouteDeps } from './context.ts';
import { findList } from '#emulator/account/find-list.ts';
import { invalid, notFound } from '#emulator/account/hubspot-failure.ts';
import {
  assertEvaluable,
  filterBranchSchema,
} from '#emulator/account/list-filter.ts';
import { membersOf } from '#emulator/account/list-members.ts';
import type { StoredList } from '#emulator/account/model.ts';
import { readJson, readList } from '#emulator/wire/read-json.ts';

const createSchema = z.object({
  name: z.string().min(1),
  objectTypeId: z.string(),
  processingType: z.enum(['MANUAL', 'DYNAMIC', 'SNAPSHOT']),
  filterBranch: filterBranchSchema.optional(),
});
const filtersSchema = z.object({ filterBranch: filterBranchSchema });
/**
 * The contract requires four of them. Whether HubSpot takes a search without is not known, so none
 * is taken here: what passes here passes there.
 */
const searchSchema = z.object({
  query: z.string().default(''),
  listIds: z.array(z.string()),
  processingTypes: z.array(z.string()),
  additionalProperties: z.array(z.string()),
  offset: z.number().int().min(0),
  count: z.number().int().min(1).max(500).default(20),
  objectTypeId: z.string().optional(),
});

const kindOf = ({ processingType = 'MANUAL' }: StoredList) => processingType;

const showFacts = (list: StoredList, withFilters = false) => ({
  listId: list.listId,
  name: list.name,
  objectTypeId: list.objectTypeId,
  processingType: kindOf(list),
  processingStatus: 'COMPLETE',
  listVersion: 1,
  createdAt: new Date(list.createdAt).toISOString(),
  updatedAt: new Date(list.updatedAt).toISOString(),
  ...(list.deletedAt === undefined
    ? {}
    : { deletedAt: new Date(list.deletedAt).toISOString() }),
  ...(withFilters && list.filterBranch
    ? { filterBranch: list.filterBranch }
    : {}),
});

/** Segments, which the API calls lists. */
export const listRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/lists/2026-09';
  const { state } = store;

  const find = (listId: string): StoredList => findList(store, listId);
  const present = () =>
    state.lists.filter(({ deletedAt }) => deletedAt === undefined);
  /**
   * "The name must be globally unique relative to all other public lists in the portal":
   * https://developers.hubspot.com/docs/api-reference/latest/crm/lists/guide
   */
  const assertFree = (name: string, self?: StoredList) => {
    if (present().every((each) => each === self || each.name !== name)) return;
    throw invalid(`A list named ${name} exists already.`);
  };
  const show = (list: StoredList, withFilters = false) => ({
    ...showFacts(list, withFilters),
    size: membersOf(store, list).length,
  });
  /** A search shows the size in another place. */
  const showFound = (list: StoredList, wanted: string[]) => ({
    ...showFacts(list),
    additionalProperties: wanted.includes('hs_list_size')
      ? { hs_list_size: String(membersOf(store, list).length) }
      : {},
  });

  app.post(`${base}/search`, async (c) => {
    const body = await readJson(c, searchSchema);
    const found = present().filter(
      (list) =>
        (body.listIds.length === 0 || body.listIds.includes(list.listId)) &&
        (body.objectTypeId === undefined ||
          list.objectTypeId === body.objectTypeId) &&
        (body.processingTypes.length === 0 ||
          body.processingTypes.includes(kindOf(list))) &&
        list.name.toLowerCase().includes(body.query.toLowerCase()),
    );
    const end = body.offset + body.count;

    return c.json({
      lists: found
        .slice(body.offset, end)
        .map((list) => showFound(list, body.additionalProperties)),
      hasMore: end < found.length,
      offset: Math.min(end, found.length),
      total: found.length,
    });
  });

  app.get(base, (c) => {
    const wanted = readList(c, 'listIds');

    return c.json({
      lists: present()
        .filter(({ listId }) => wanted.includes(listId))
        .map((list) => show(list, c.req.query('includeFilters') === 'true')),
    });
  });

  app.post(base, async (c) => {
    const body = await readJson(c, createSchema);
    const type = store.typeOf(body.objectTypeId);
    const { processingType, filterBranch } = body;
    if (processingType !== 'MANUAL' && !filterBranch) {
      throw invalid(`A ${processingType} list needs a filterBranch.`);
    }
    if (processingType === 'MANUAL' && filterBranch) {
      throw invalid('A MANUAL list has no filterBranch.');
    }
    if (filterBranch) assertEvaluable(type, filterBranch);
    assertFree(body.name);
    const at = store.now();
    const list: StoredList = {
      listId: String(state.nextListId),
      name: body.name,
      objectTypeId: type.objectTypeId,
      createdAt: at,
      updatedAt: at,
      members: [],
      ...(processingType === 'MANUAL' ? {} : { processingType }),
      ...(filterBranch ? { filterBranch } : {}),
    };
    if (processingType === 'SNAPSHOT') {
      // Filled once; from then on it is as a manual one.
      list.members = membersOf(store, { ...list, processingType: 'DYNAMIC' });
    }
    state.nextListId += 1;
    state.lists.push(list);
    store.changed();

    return c.json({ list: show(list) });
  });

  app.get(`${base}/:listId`, (c) =>
    c.json({
      list: show(
        find(c.req.param('listId')),
        c.req.query('includeFilters') === 'true',
      ),
    }),
  );

  app.put(`${base}/:listId/update-list-name`, (c) => {
    const list = find(c.req.param('listId'));
    const name = c.req.query('listName') ?? '';
    if (name === '') throw invalid('listName is missing.');
    assertFree(name, list);
    list.name = name;
    list.updatedAt = store.now();
    store.changed();

    return c.json({ updatedList: show(list) });
  });

  app.delete(`${base}/:listId`, (c) => {
    const list = find(c.req.param('listId'));
    // HubSpot keeps a deleted list for 90 days.
    list.deletedAt = store.now();
    store.changed();

    return c.body(null, 204);
  });

  app.put(`${base}/:listId/restore`, (c) => {
    const list = state.lists.find(
      ({ listId }) => listId === c.req.param('listId'),
    );
    if (!list) throw notFound();
    assertFree(list.name, list);
    delete list.deletedAt;
    store.changed();

    return c.body(null, 204);
  });

  app.put(`${base}/:listId/update-list-filters`, async (c) => {
    const list = find(c.req.param('listId'));
    const { filterBranch } = await readJson(c, filtersSchema);
    if (list.processingType !== 'DYNAMIC') {
      throw invalid('Only the filters of a DYNAMIC list can be changed.');
    }
    assertEvaluable(store.typeOf(list.objectTypeId), filterBranch);
    list.filterBranch = filterBranch;
    list.updatedAt = store.now();
    store.changed();

    return c.json({ updatedList: show(list, true) });
  });
};
