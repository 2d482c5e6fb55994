import { Alert, Loader, Text } from '@mantine/core';
import type {
  CrmDataHighlightProps,
  CrmPropertyListProps,
} from '@hubspot/ui-extensions/crm';
import type { ReactNode } from 'react';
import { crm, type CrmRecord, type PropertyView } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';
import { type Loaded, useLoad } from '../crm/use-load.ts';
import {
  formatProperties,
  readDefinitions,
} from '../extension/format-properties.ts';
import type { FormatSettings } from '../extension/format-value.ts';
import { useRecord } from './open-record.tsx';

/** Properties of a record with their labels and values as HubSpot shows them. */
export interface ShownProperty {
  name: string;
  label: string;
  value: string;
}

/** Reads definitions and values of some properties of one record. */
export const readShown = async (
  type: string,
  record: CrmRecord,
  names: string[],
  viewer: Pick<FormatSettings, 'language' | 'timeZone'>,
): Promise<ShownProperty[]> => {
  const definitions = await readDefinitions(type);
  const values = await formatProperties(
    type,
    Object.fromEntries(
      names.map((name) => [name, record.properties[name] ?? null]),
    ),
    'all',
    viewer,
  );

  return names.map((name) => ({
    name,
    label: definitions.find((each) => each.name === name)?.label ?? name,
    value: values[name] ?? '–',
  }));
};

/** A record with the properties to show, as it is now. */
export const useShown = (
  type: string | null,
  id: string | null,
  names: string[],
  version: number,
) => {
  const { language, timeZone } = useSession().session;

  return useLoad(async () => {
    if (!type || !id) throw new Error('No record is open here.');

    return readShown(type, await crm.record(type, id, names), names, {
      language,
      timeZone,
    });
  }, [type, id, names.join(), version, language, timeZone]).state;
};

/** Something of the CRM that is on its way, could not be had, or is there. */
export const Arriving = <T,>({
  state,
  children,
}: {
  state: Loaded<T>;
  children: (value: T) => ReactNode;
}) =>
  state.status === 'ready' ? (
    children(state.value)
  ) : state.status === 'failed' ? (
    <Alert color="red">{state.message}</Alert>
  ) : (
    <Loader size="sm" role="status" />
  );

const List = ({
  shown,
  direction,
}: {
  shown: ShownProperty[];
  direction: string | undefined;
}) => (
  <dl
    style={{
      margin: 0,
      display: 'flex',
      flexDirection: direction === 'row' ? 'row' : 'column',
      flexWrap: 'wrap',
      gap: direction === 'row' ? 24 : 10,
    }}
  >
    {shown.map(({ name, label, value }) => (
      <div key={name} style={{ minWidth: 0 }}>
        <Text component="dt" size="xs" c="dimmed">
          {label}
        </Text>
        <Text
          component="dd"
          size="sm"
          m={0}
          style={{ overflowWrap: 'anywhere' }}
        >
          {value}
        </Text>
      </div>
    ))}
  </dl>
);

/** Label and value of each property, in a list. */
export const PropertyValues = List;

/** HubSpot's CrmPropertyList; its values are changed where the record's own are. */
export const CrmPropertyList = ({
  properties,
  direction,
  objectTypeId,
  objectId,
}: CrmPropertyListProps) => {
  const { type, id, version } = useRecord(objectTypeId, objectId);
  const state = useShown(type, id, properties, version);

  return (
    <Arriving state={state}>
      {(shown) => <List shown={shown} direction={direction} />}
    </Arriving>
  );
};

/** HubSpot allows four properties in a highlight. */
const mostHighlights = 4;

/** HubSpot's CrmDataHighlight. */
export const CrmDataHighlight = ({
  properties,
  objectTypeId,
  objectId,
}: CrmDataHighlightProps) => {
  const { type, id, version } = useRecord(objectTypeId, objectId);
  const names = properties.slice(0, mostHighlights);
  const state = useShown(type, id, names, version);

  return (
    <Arriving state={state}>
      {(shown) => <List shown={shown} direction="row" />}
    </Arriving>
  );
};

/** The property that says at which stage a record is. */
export const findStage = (
  definitions: PropertyView[],
): PropertyView | undefined =>
  ['dealstage', 'hs_pipeline_stage', 'lifecyclestage']
    .map((name) => definitions.find((each) => each.name === name))
    .find((each) => each !== undefined && each.options.length > 0);
