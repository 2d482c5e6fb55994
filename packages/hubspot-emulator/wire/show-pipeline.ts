import type {
  PipelineDefinition,
  StageDefinition,
} from '#emulator/account/model.ts';
import { stagesOf } from '#emulator/account/pipelines.ts';

/** A stage in HubSpot's JSON. */
export const showStage = ({
  createdAt,
  updatedAt,
  ...stage
}: StageDefinition): object => ({
  ...stage,
  archived: false,
  writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
  createdAt: new Date(createdAt).toISOString(),
  updatedAt: new Date(updatedAt).toISOString(),
});

/** A pipeline with its stages in HubSpot's JSON. */
export const showPipeline = (pipeline: PipelineDefinition): object => ({
  id: pipeline.id,
  label: pipeline.label,
  displayOrder: pipeline.displayOrder,
  archived: false,
  createdAt: new Date(pipeline.createdAt).toISOString(),
  updatedAt: new Date(pipeline.updatedAt).toISOString(),
  stages: stagesOf(pipeline).map(showStage),
});
