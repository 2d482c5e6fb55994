import { Stack, Text } from '@mantine/core';
import type {
  CrmAssociationStageTrackerProps,
  CrmSimpleDeadlineProps,
  CrmStageTrackerProps,
} from '@hubspot/ui-extensions/crm';
import { crm, type CrmRecord } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { readDefinitions } from '../extension/format-properties.ts';
import { useAssociated } from './crm-associations.tsx';
import {
  Arriving,
  findStage,
  PropertyValues,
  readShown,
  useShown,
} from './crm-values.tsx';
import { standardObject } from '../objects/standard-objects.ts';
import { ProgressBar, StepIndicator } from './figures.tsx';
import { asGroups } from './read-associated.ts';
import { useRecord } from './open-record.tsx';

/** Where a record is in its pipeline, or in the stages of a property. */
const readStage = async (
  type: string,
  record: (...names: string[]) => Promise<CrmRecord>,
) => {
  const object = standardObject(type);
  if (object?.place) {
    const { place, name } = object;
    const [pipelines, { properties }] = await Promise.all([
      crm.pipelines(name),
      record(place.pipeline, place.stage),
    ]);
    const stages =
      (
        pipelines.find(({ id }) => id === properties[place.pipeline]) ??
        pipelines[0]
      )?.stages ?? [];

    return {
      steps: stages.map(({ label }) => label),
      current: stages.findIndex(({ id }) => id === properties[place.stage]),
    };
  }
  const stage = findStage(await readDefinitions(type));
  if (!stage) return null;
  const current = (await record(stage.name)).properties[stage.name];

  return {
    steps: stage.options.map(({ label }) => label),
    current: stage.options.findIndex(({ value }) => value === current),
  };
};

const Tracker = ({
  type,
  id,
  properties,
  showProperties,
  version,
}: {
  type: string;
  id: string;
  properties: string[];
  showProperties: boolean;
  version: number;
}) => {
  const { session } = useSession();
  const { state } = useLoad(async () => {
    const record = (...names: string[]) =>
      crm.record(type, id, [...names, ...properties]);
    const stage = await readStage(type, record);

    return {
      stage,
      shown: await readShown(type, await record(), properties, session),
    };
  }, [
    type,
    id,
    properties.join(),
    version,
    session.language,
    session.timeZone,
  ]);

  return (
    <Arriving state={state}>
      {({ stage, shown }) => (
        <Stack gap="sm">
          {stage ? (
            <StepIndicator
              stepNames={stage.steps}
              currentStep={stage.current}
            />
          ) : (
            <Text size="sm" c="dimmed">
              –
            </Text>
          )}
          {showProperties && <PropertyValues shown={shown} direction="row" />}
        </Stack>
      )}
    </Arriving>
  );
};

/** HubSpot's CrmStageTracker: the stages of a record's pipeline, and where it is. */
export const CrmStageTracker = ({
  objectTypeId,
  objectId,
  properties,
  showProperties = true,
}: CrmStageTrackerProps) => {
  const { type, id, version } = useRecord(objectTypeId, objectId);

  return type && id ? (
    <Tracker {...{ type, id, properties, showProperties, version }} />
  ) : null;
};

/** HubSpot's CrmAssociationStageTracker: the same of each associated record. */
export const CrmAssociationStageTracker = ({
  objectTypeId,
  properties,
  showProperties = true,
  associationLabels,
  filters,
  sort,
}: CrmAssociationStageTrackerProps) => {
  const { version } = useRecord(undefined, undefined);

  return (
    <Arriving
      state={useAssociated(objectTypeId, {
        names: properties,
        labels: associationLabels,
        filterGroups: asGroups(filters),
        sort,
      })}
    >
      {(records) => (
        <Stack gap="md">
          {records.map(({ id }) => (
            <Tracker
              key={id}
              type={objectTypeId}
              {...{ id, properties, showProperties, version }}
            />
          ))}
        </Stack>
      )}
    </Arriving>
  );
};

const toTime = (value: string | null | undefined): number =>
  /^\d+$/.test(value ?? '') ? Number(value) : Date.parse(value ?? '');

/** HubSpot's CrmSimpleDeadline: how much of the time between two dates is over. */
export const CrmSimpleDeadline = ({
  startDatePropertyName: start,
  endDatePropertyName: end,
  properties,
  showProperties = true,
}: CrmSimpleDeadlineProps) => {
  const { type, id, version } = useRecord(undefined, undefined);
  const shown = useShown(type, id, properties, version);
  const { state } = useLoad(async () => {
    if (!type || !id) throw new Error('No record is open here.');
    const record = await crm.record(type, id, [start, end]);

    return {
      from: toTime(record.properties[start]),
      to: toTime(record.properties[end]),
      now: Date.now(),
    };
  }, [type, id, start, end, version]);

  return (
    <Stack gap="sm">
      <Arriving state={state}>
        {({ from, to, now }) =>
          Number.isNaN(from) || Number.isNaN(to) || to <= from ? (
            <Text size="sm" c="dimmed">
              –
            </Text>
          ) : (
            <ProgressBar
              aria-label={end}
              value={Math.min(to, Math.max(from, now)) - from}
              maxValue={to - from}
              variant={now > to ? 'danger' : 'success'}
              showPercentage
            />
          )
        }
      </Arriving>
      {showProperties && (
        <Arriving state={shown}>
          {(values) => <PropertyValues shown={values} direction="row" />}
        </Arriving>
      )}
    </Stack>
  );
};
