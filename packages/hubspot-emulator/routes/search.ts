import { z } from 'zod';
import type { RouteDeps } from './context.ts';
import { invalid } from '#emulator/account/hubspot-failure.ts';
import {
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
} from '#emulator/account/model.ts';
import { sentId } from '#emulator/account/sent-values.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import {
  assertComplete,
  filterSchema,
  passes,
  toComparable,
} from '#emulator/account/search-filter.ts';
import { showRecord } from '#emulator/wire/show-record.ts';

const searchSchema = z.object({
  query: z.string().optional(),
  filterGroups: z
    .array(z.object({ filters: z.array(filterSchema) }))
    .default([]),
  sorts: z
    .array(
      z.union([
        z.string(),
        z.object({
          propertyName: z.string(),
          direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING'),
        }),
      ]),
    )
    .default([]),
  properties: z.array(z.string()).default([]),
  limit: z.number().int().default(10),
  after: sentId.default('0'),
});
type Search = z.infer<typeof searchSchema>;

const maxBody = 3_000;
const maxResults = 10_000;

const assertAllowed = (
  type: ObjectTypeDefinition,
  { filterGroups, limit, after, sorts }: Search,
): void => {
  if (limit < 1 || limit > 200)
    throw invalid('limit must be between 1 and 200.');
  if (!/^\d+$/.test(after)) throw invalid(`${after} is no paging cursor.`);
  if (Number(after) + limit > maxResults) {
    throw invalid('Paging beyond 10000 results is not supported by search.');
  }
  const filters = filterGroups.flatMap((group) => group.filters);
  if (
    filterGroups.length > 5 ||
    filterGroups.some((group) => group.filters.length > 6) ||
    filters.length > 18
  ) {
    throw invalid(
      'A search may have 5 filterGroups of 6 filters each, and 18 filters in all.',
    );
  }
  for (const filter of filters) assertComplete(type, filter);
  if (sorts.length > 1) throw invalid('Only one sort is supported.');
  const sorted = sorts.map((sort) =>
    (typeof sort === 'string' ? sort : sort.propertyName).replace(/^-/, ''),
  );
  for (const propertyName of [
    ...filters.map((filter) => filter.propertyName),
    ...sorted,
  ]) {
    if (type.properties.some(({ name }) => name === propertyName)) continue;
    throw invalid(
      `There was a problem with the request: property ${propertyName} does not exist`,
    );
  }
};

/** What the index says of a record: as it was `lag` ago. */
const wasThere = (record: StoredRecord, at: number): boolean =>
  record.createdAt <= at &&
  (record.archivedAt === null || record.archivedAt > at);

/** Records without a value come before all others. */
const compareValues = (
  type: ObjectTypeDefinition,
  name: string,
  one: string | null,
  other: string | null,
): number => {
  if (one === null || other === null) {
    return Number(one !== null) - Number(other !== null);
  }
  const left = toComparable(type, name, one);
  const right = toComparable(type, name, other);

  return typeof left === 'string' && typeof right === 'string'
    ? left.localeCompare(right, 'en')
    : Number(left) - Number(right);
};

/** Search, over an index that lags behind the records. */
export const searchRoutes = ({ app, store, searchLagMs }: RouteDeps): void => {
  app.post('/crm/objects/2026-09/:type/search', async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const search = await readJson(c, searchSchema);
    if ((await c.req.text()).length > maxBody) {
      throw invalid(`The search body may have ${maxBody} characters.`);
    }
    assertAllowed(type, search);

    // People in the CRM's own lists see their edits at once; only the API waits for the index.
    const at =
      c.env.writer.userId === null ? store.now() - searchLagMs() : store.now();
    const read = (record: StoredRecord, name: string) =>
      valueAt(record, name, at);
    const words = (search.query ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean);
    const found = store
      .recordsOf(type)
      .filter((record) => wasThere(record, at))
      .filter(
        (record) =>
          search.filterGroups.length === 0 ||
          search.filterGroups.some(({ filters }) =>
            filters.every((filter) =>
              passes(type, filter, read(record, filter.propertyName)),
            ),
          ),
      )
      .filter((record) => {
        const text = type.searchableProperties
          .map((name) => read(record, name) ?? '')
          .join(' ')
          .toLowerCase();

        return words.every((word) => text.includes(word));
      });

    const [sort] = search.sorts;
    if (sort !== undefined) {
      const spelled = typeof sort === 'string' ? sort : sort.propertyName;
      const isDescending =
        typeof sort === 'string'
          ? sort.startsWith('-')
          : sort.direction === 'DESCENDING';
      const name = spelled.replace(/^-/, '');
      found.sort((one, other) => {
        const order = compareValues(
          type,
          name,
          read(one, name),
          read(other, name),
        );

        return isDescending ? -order : order;
      });
    }
    const start = Number(search.after);
    const end = start + search.limit;

    return c.json({
      total: found.length,
      results: found
        .slice(start, end)
        .map((record) =>
          showRecord(type, record, { properties: search.properties, at }),
        ),
      ...(end < found.length
        ? { paging: { next: { after: String(end) } } }
        : {}),
    });
  });
};
