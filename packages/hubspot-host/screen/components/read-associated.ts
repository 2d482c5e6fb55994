import type {
  CrmAssociationPropertyListProps,
  CrmAssociationTableProps,
} from '@hubspot/ui-extensions/crm';
import { crm, type CrmRecord } from '../crm/api.ts';
import { call } from '../crm/call.ts';

/** A filter of HubSpot's association components. */
export type AssociationFilter = NonNullable<
  CrmAssociationPropertyListProps['filters']
>[number];

/** Which associated records are wanted, and in which order. */
export interface AssociatedQuery {
  names: string[];
  sort?: CrmAssociationTableProps['sort'];
  /** A record passes all filters of one of the groups. */
  filterGroups?: { filters: AssociationFilter[] }[] | undefined;
  /** All of which a record must be associated by. */
  labels?: string[] | undefined;
}

interface AssociationPage {
  results: {
    toObjectId: number;
    associationTypes: { label: string | null }[];
  }[];
  paging?: { next?: { after: string } };
}

const batchSize = 100;

/** Filters of which all must pass, as the only group; no group for no filters. */
export const asGroups = (filters: AssociationFilter[] = []) =>
  filters.length === 0 ? [] : [{ filters }];

/** The ids of all associated records, however many pages they fill. */
const readIds = async (
  from: string,
  id: string,
  to: string,
  labels: string[],
): Promise<string[]> => {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page: AssociationPage = await call(
      'GET',
      `/api/hubspot/crm/objects/2026-09/${from}/${id}/associations/${to}?limit=500${after === undefined ? '' : `&after=${after}`}`,
    );
    ids.push(
      ...page.results
        .filter(({ associationTypes }) =>
          labels.every((label) =>
            associationTypes.some((each) => each.label === label),
          ),
        )
        .map(({ toObjectId }) => String(toObjectId)),
    );
    after = page.paging?.next?.after;
  } while (after !== undefined);

  return ids;
};

/** A filter of the components as one of a search. */
const toSearchFilter = ({
  property,
  operator,
  value,
  values,
  highValue,
}: AssociationFilter) => ({
  propertyName: property,
  operator,
  ...(value === undefined ? {} : { value }),
  // The SDK types a single one; its documentation passes a list.
  ...(values === undefined ? {} : { values: [values].flat() }),
  ...(highValue === undefined ? {} : { highValue }),
});

const readBatch = async (
  type: string,
  ids: string[],
  { names, filterGroups = [] }: AssociatedQuery,
): Promise<CrmRecord[]> =>
  (filterGroups.length === 0
    ? await crm.records(type, ids, names)
    : await crm.search(type, {
        filterGroups: filterGroups.map(({ filters }) => ({
          filters: [
            { propertyName: 'hs_object_id', operator: 'IN', values: ids },
            ...filters.map(toSearchFilter),
          ],
        })),
        properties: names,
        limit: batchSize,
      })
  ).results;

/**
 * Reads all records of a type that are associated with one and pass the filters, in order.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensibility/ui-components/crm-data-components/overview#filtering-data
 *
 * @throws CrmError
 */
export const readAssociated = async (
  record: { objectTypeId: string; objectId: string },
  type: string,
  query: AssociatedQuery,
): Promise<CrmRecord[]> => {
  const ids = await readIds(
    record.objectTypeId,
    record.objectId,
    type,
    query.labels ?? [],
  );
  // The ids stand in each group, and a search may have 3,000 characters.
  const size = Math.floor(
    batchSize / Math.max(1, query.filterGroups?.length ?? 1),
  );
  const batches = Array.from(
    { length: Math.ceil(ids.length / size) },
    (_, index) => ids.slice(index * size, (index + 1) * size),
  );
  const records: CrmRecord[] = [];
  // One after the other: HubSpot allows few searches a second.
  for (const batch of batches) {
    records.push(...(await readBatch(type, batch, query)));
  }

  return records.sort((a, b) => {
    for (const { columnName, direction } of query.sort ?? []) {
      const order = (a.properties[columnName] ?? '').localeCompare(
        b.properties[columnName] ?? '',
        undefined,
        { numeric: true },
      );
      if (order !== 0) return order * direction;
    }

    return 0;
  });
};
