import { Pagination, Stack, Table, Text, TextInput } from '@mantine/core';
import type {
  CrmAssociationPivotProps,
  CrmAssociationPropertyListProps,
  CrmAssociationTableProps,
} from '@hubspot/ui-extensions/crm';
import { useContext, useState } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import type { CrmRecord } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { Arriving, PropertyValues, readShown } from './crm-values.tsx';
import { CrmContext } from './open-record.tsx';
import {
  asGroups,
  type AssociatedQuery,
  readAssociated,
} from './read-associated.ts';

const usualPageSize = 10;

/** The records of a type that belong to the open one, filtered and sorted as asked. */
export const useAssociated = (type: string, query: AssociatedQuery) => {
  const { record, version } = useContext(CrmContext);

  return useLoad(async () => {
    if (!record) throw new Error('No record is open here.');

    return readAssociated(record, type, query);
  }, [
    record?.objectTypeId,
    record?.objectId,
    type,
    // Each message of the worker has new list objects, so they are compared by value.
    JSON.stringify(query),
    version,
  ]).state;
};

const Rows = ({
  type,
  records,
  columns,
}: {
  type: string;
  records: CrmRecord[];
  columns: string[];
}) => {
  const { session } = useSession();
  const { state } = useLoad(
    () =>
      Promise.all(
        records.map((record) => readShown(type, record, columns, session)),
      ),
    [
      type,
      JSON.stringify(records),
      columns.join(),
      session.language,
      session.timeZone,
    ],
  );

  return (
    <Arriving state={state}>
      {(rows) => (
        <Table.ScrollContainer minWidth={Math.min(640, columns.length * 140)}>
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                {columns.map((name, index) => (
                  <Table.Th key={name}>
                    {rows[0]?.[index]?.label ?? name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                <Table.Tr key={records[index]?.id ?? index}>
                  {row.map(({ name, value }) => (
                    <Table.Td key={name}>{value}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Arriving>
  );
};

/** HubSpot's CrmAssociationTable. */
export const CrmAssociationTable = ({
  objectTypeId,
  propertyColumns,
  pageSize = usualPageSize,
  pagination = true,
  searchable,
  preFilters,
  sort,
}: CrmAssociationTableProps) => {
  const words = useExtensionWords();
  const [page, setPage] = useState(1);
  const [query, setQuery] = useState('');
  const state = useAssociated(objectTypeId, {
    names: propertyColumns,
    filterGroups: asGroups(preFilters),
    sort,
  });

  return (
    <Arriving state={state}>
      {(all) => {
        const found = all.filter(({ properties }) =>
          Object.values(properties)
            .join(' ')
            .toLowerCase()
            .includes(query.toLowerCase()),
        );
        const pages = Math.max(1, Math.ceil(found.length / pageSize));

        return (
          <Stack gap="sm">
            {searchable && (
              <TextInput
                type="search"
                aria-label={words.search}
                placeholder="…"
                value={query}
                onChange={(event) => {
                  setQuery(event.currentTarget.value);
                  setPage(1);
                }}
              />
            )}
            {found.length === 0 ? (
              <Text size="sm" c="dimmed">
                0
              </Text>
            ) : (
              <Rows
                type={objectTypeId}
                columns={propertyColumns}
                records={found.slice((page - 1) * pageSize, page * pageSize)}
              />
            )}
            {pagination && pages > 1 && (
              <Pagination
                size="sm"
                total={pages}
                value={page}
                getItemProps={(number) => ({ 'aria-label': String(number) })}
                getControlProps={(control) => ({
                  'aria-label': words.pages[control],
                })}
                onChange={setPage}
              />
            )}
          </Stack>
        );
      }}
    </Arriving>
  );
};

const PropertiesOf = ({
  type,
  record,
  names,
}: {
  type: string;
  record: CrmRecord;
  names: string[];
}) => {
  const { session } = useSession();
  const { state } = useLoad(
    () => readShown(type, record, names, session),
    [
      type,
      JSON.stringify(record),
      names.join(),
      session.language,
      session.timeZone,
    ],
  );

  return (
    <Arriving state={state}>
      {(shown) => <PropertyValues shown={shown} direction="column" />}
    </Arriving>
  );
};

/** HubSpot's CrmAssociationPropertyList: of the first associated record. */
export const CrmAssociationPropertyList = ({
  objectTypeId,
  properties,
  associationLabels,
  filters,
  sort,
}: CrmAssociationPropertyListProps) => (
  <Arriving
    state={useAssociated(objectTypeId, {
      names: properties,
      labels: associationLabels,
      filterGroups: asGroups(filters),
      sort,
    })}
  >
    {([first]) =>
      first ? (
        <PropertiesOf type={objectTypeId} record={first} names={properties} />
      ) : (
        <Text size="sm" c="dimmed">
          –
        </Text>
      )
    }
  </Arriving>
);

const names: Record<string, string[]> = {
  '0-1': ['firstname', 'lastname', 'email'],
  '0-2': ['name', 'domain'],
  '0-3': ['dealname', 'amount'],
};

/** HubSpot's CrmAssociationPivot: the associated records, by what names them. */
export const CrmAssociationPivot = ({
  objectTypeId,
  maxAssociations = usualPageSize,
  associationLabels,
  preFilters,
  sort,
}: CrmAssociationPivotProps) => {
  const properties = names[objectTypeId] ?? ['hs_object_id'];

  return (
    <Arriving
      state={useAssociated(objectTypeId, {
        names: properties,
        labels: associationLabels,
        filterGroups: asGroups(preFilters),
        sort,
      })}
    >
      {(records) => (
        <Stack gap="sm">
          {records.slice(0, maxAssociations).map((record) => (
            <PropertiesOf
              key={record.id}
              type={objectTypeId}
              record={record}
              names={properties}
            />
          ))}
        </Stack>
      )}
    </Arriving>
  );
};
