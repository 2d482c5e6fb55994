import { type FailureDetail, invalid } from './hubspot-failure.ts';
import {
  type AccountState,
  type ObjectTypeDefinition,
  type OptionDefinition,
  type PipelineDefinition,
  type StageDefinition,
  type StoredRecord,
  valueAt,
} from './model.ts';

/** The properties that say in which pipeline and at which stage a record is. */
const placesOf: Record<string, { pipeline: string; stage: string }> = {
  '0-3': { pipeline: 'pipeline', stage: 'dealstage' },
  '0-5': { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' },
};

/** The names of those properties; null for objects without pipelines. */
export const placeProperties = ({ objectTypeId }: ObjectTypeDefinition) =>
  placesOf[objectTypeId] ?? null;

/** An object's pipelines, in their order. */
export const pipelinesOf = (
  { pipelines }: AccountState,
  { objectTypeId }: ObjectTypeDefinition,
): PipelineDefinition[] =>
  (pipelines?.[objectTypeId] ?? []).toSorted(
    (one, two) => one.displayOrder - two.displayOrder,
  );

const toOptions = (
  named: { id: string; label: string }[],
): OptionDefinition[] =>
  named.map(({ id, label }, displayOrder) => ({
    value: id,
    label,
    displayOrder,
    hidden: false,
  }));

/** The stages of a pipeline, in their order. */
export const stagesOf = ({ stages }: PipelineDefinition): StageDefinition[] =>
  stages.toSorted((one, two) => one.displayOrder - two.displayOrder);

/** Makes pipelines and stages the options of the properties that hold them. */
export const writeOptions = (
  state: AccountState,
  type: ObjectTypeDefinition,
): void => {
  const place = placeProperties(type);
  const pipelines = pipelinesOf(state, type);
  for (const property of type.properties) {
    if (property.name === place?.pipeline) {
      property.options = toOptions(pipelines);
    }
    if (property.name === place?.stage) {
      property.options = toOptions(pipelines.flatMap(stagesOf));
    }
  }
};

/** The pipeline that has a stage, and the stage. */
const findStage = (pipelines: PipelineDefinition[], stageId: string) => {
  for (const pipeline of pipelines) {
    const stage = pipeline.stages.find(({ id }) => id === stageId);
    if (stage) return { pipeline, stage };
  }

  return null;
};

const outsidePipeline = (
  stage: string,
  pipeline: string,
  propertyName: string,
): FailureDetail => ({
  message: `${stage} is not a stage of the pipeline ${pipeline}.`,
  code: 'INVALID_OPTION',
  context: { propertyName: [propertyName] },
});

const calculatedOf = (
  { objectTypeId }: ObjectTypeDefinition,
  { metadata }: StageDefinition,
  entered: string,
): Record<string, string> => {
  const isClosed = metadata['isClosed'] === 'true';

  return objectTypeId === '0-3'
    ? {
        hs_is_closed: String(isClosed),
        hs_is_closed_won: String(
          isClosed && Number(metadata['probability']) === 1,
        ),
        hs_v2_date_entered_current_stage: entered,
      }
    : {
        closed_date: isClosed ? entered : '',
        hs_v2_date_entered_current_stage: entered,
      };
};

/**
 * What HubSpot works out from the stage of a deal or ticket: its pipeline, whether it is closed
 * and won, and when it came into the stage, which is when it was made for a new one.
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 * https://knowledge.hubspot.com/properties/stage-calculated-properties
 *
 * @param record null for one that is being made
 * @returns nothing where the stage stays as it is
 * @throws HubSpotFailure 400 when the stage is one of another pipeline
 */
export const stageValues = (
  state: AccountState,
  type: ObjectTypeDefinition,
  record: StoredRecord | null,
  values: Record<string, string>,
  now: number,
): Record<string, string> => {
  const place = placeProperties(type);
  if (!place) return {};
  const before = (name: string) => (record ? valueAt(record, name) : null);
  const stageId = values[place.stage] || before(place.stage);
  const found = stageId ? findStage(pipelinesOf(state, type), stageId) : null;
  if (!stageId || !found) return {};
  const given = values[place.pipeline];
  if (given && given !== found.pipeline.id) {
    throw invalid('Property values were not valid', [
      outsidePipeline(stageId, given, place.stage),
    ]);
  }
  const inPipeline = { [place.pipeline]: found.pipeline.id };
  if (before(place.stage) === stageId) {
    return before(place.pipeline) === found.pipeline.id ? {} : inPipeline;
  }
  const made = record ? undefined : values['createdate'];

  return {
    ...inPipeline,
    ...calculatedOf(type, found.stage, made ?? new Date(now).toISOString()),
  };
};
