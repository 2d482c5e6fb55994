import { randomUUID } from 'node:crypto';
import type { RouteDeps } from './context.ts';
import {
  HubSpotFailure,
  invalid,
  notFound,
} from '#emulator/account/hubspot-failure.ts';
import {
  type ObjectTypeDefinition,
  type PipelineDefinition,
  type StageDefinition,
  valueAt,
} from '#emulator/account/model.ts';
import {
  pipelinesOf,
  placeProperties,
  stagesOf,
  writeOptions,
} from '#emulator/account/pipelines.ts';
import {
  pipelineSchema,
  placeChangeSchema,
  readMetadata,
  stageChangeSchema,
  stageSchema,
} from '#emulator/wire/pipeline-input.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import { showPipeline, showStage } from '#emulator/wire/show-pipeline.ts';

/**
 * Pipelines of deals and tickets, and their stages.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/pipelines/guide
 */
export const pipelineRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/pipelines/2026-09/:type';
  const one = `${base}/:pipelineId`;
  const stages = `${one}/stages`;
  const { state } = store;

  const typeOf = (reference: string): ObjectTypeDefinition => {
    const type = store.typeOf(reference);
    if (!placeProperties(type)) {
      throw invalid(`Records of ${type.name} have no pipelines.`);
    }

    return type;
  };
  const find = (type: ObjectTypeDefinition, id: string): PipelineDefinition => {
    const found = pipelinesOf(state, type).find((each) => each.id === id);
    if (!found) throw notFound(`No pipeline ${id}`);

    return found;
  };
  const findStage = (
    pipeline: PipelineDefinition,
    id: string,
  ): StageDefinition => {
    const found = pipeline.stages.find((each) => each.id === id);
    if (!found) throw notFound(`No stage ${id}`);

    return found;
  };
  const refuseUsed = (
    type: ObjectTypeDefinition,
    name: string | undefined,
    value: string,
  ) => {
    const isUsed = store
      .recordsOf(type)
      .some(
        (record) =>
          record.archivedAt === null && valueAt(record, name ?? '') === value,
      );
    if (isUsed) {
      throw new HubSpotFailure(
        400,
        'PIPELINE_OR_STAGE_IN_USE',
        'There are records in it; move them first.',
      );
    }
  };
  const toStage = (
    { objectTypeId }: ObjectTypeDefinition,
    { metadata, ...given }: ReturnType<typeof stageSchema.parse>,
  ): StageDefinition => ({
    ...given,
    id: randomUUID(),
    metadata: readMetadata(objectTypeId, metadata),
    createdAt: store.now(),
    updatedAt: store.now(),
  });
  const written = (type: ObjectTypeDefinition) => {
    writeOptions(state, type);
    store.changed();
  };

  app.get(base, (c) =>
    c.json({
      results: pipelinesOf(state, typeOf(c.req.param('type'))).map(
        showPipeline,
      ),
    }),
  );
  app.post(base, async (c) => {
    const type = typeOf(c.req.param('type'));
    const { stages: given, ...body } = await readJson(c, pipelineSchema);
    if (pipelinesOf(state, type).some(({ label }) => label === body.label)) {
      throw invalid(
        `There is a pipeline with the label ${body.label} already.`,
      );
    }
    const pipeline: PipelineDefinition = {
      ...body,
      id: randomUUID(),
      stages: given.map((each) => toStage(type, each)),
      createdAt: store.now(),
      updatedAt: store.now(),
    };
    ((state.pipelines ??= {})[type.objectTypeId] ??= []).push(pipeline);
    written(type);

    return c.json(showPipeline(pipeline), 201);
  });

  app.get(one, (c) =>
    c.json(
      showPipeline(
        find(typeOf(c.req.param('type')), c.req.param('pipelineId')),
      ),
    ),
  );
  app.patch(one, async (c) => {
    const type = typeOf(c.req.param('type'));
    const pipeline = find(type, c.req.param('pipelineId'));
    Object.assign(pipeline, await readJson(c, placeChangeSchema), {
      updatedAt: store.now(),
    });
    written(type);

    return c.json(showPipeline(pipeline));
  });
  app.delete(one, (c) => {
    const type = typeOf(c.req.param('type'));
    const { id } = find(type, c.req.param('pipelineId'));
    refuseUsed(type, placeProperties(type)?.pipeline, id);
    (state.pipelines ??= {})[type.objectTypeId] = pipelinesOf(
      state,
      type,
    ).filter((each) => each.id !== id);
    written(type);

    return c.body(null, 204);
  });

  app.get(stages, (c) =>
    c.json({
      results: stagesOf(
        find(typeOf(c.req.param('type')), c.req.param('pipelineId')),
      ).map(showStage),
    }),
  );
  app.post(stages, async (c) => {
    const type = typeOf(c.req.param('type'));
    const pipeline = find(type, c.req.param('pipelineId'));
    const stage = toStage(type, await readJson(c, stageSchema));
    pipeline.stages.push(stage);
    written(type);

    return c.json(showStage(stage), 201);
  });
  app.get(`${stages}/:stageId`, (c) =>
    c.json(
      showStage(
        findStage(
          find(typeOf(c.req.param('type')), c.req.param('pipelineId')),
          c.req.param('stageId'),
        ),
      ),
    ),
  );
  app.patch(`${stages}/:stageId`, async (c) => {
    const type = typeOf(c.req.param('type'));
    const stage = findStage(
      find(type, c.req.param('pipelineId')),
      c.req.param('stageId'),
    );
    const { metadata, ...change } = await readJson(c, stageChangeSchema);
    Object.assign(stage, change, {
      updatedAt: store.now(),
      ...(metadata
        ? { metadata: readMetadata(type.objectTypeId, metadata) }
        : {}),
    });
    written(type);

    return c.json(showStage(stage));
  });
  app.delete(`${stages}/:stageId`, (c) => {
    const type = typeOf(c.req.param('type'));
    const pipeline = find(type, c.req.param('pipelineId'));
    const { id } = findStage(pipeline, c.req.param('stageId'));
    refuseUsed(type, placeProperties(type)?.stage, id);
    pipeline.stages = pipeline.stages.filter((each) => each.id !== id);
    written(type);

    return c.body(null, 204);
  });
};
