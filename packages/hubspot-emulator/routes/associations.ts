import { z } from 'zod';
import {
  associate,
  associateBy,
  defaultAssociationType,
  dissociate,
  findAssociationType,
} from '#emulator/account/associate.ts';
import {
  readAssociations,
  showAssociations,
} from '#emulator/wire/show-associations.ts';
import { overLimit } from '#emulator/account/association-limits.ts';
import type { RouteDeps } from './context.ts';
import { HubSpotFailure } from '#emulator/account/hubspot-failure.ts';
import type {
  AssociationDefinition,
  ObjectTypeDefinition,
} from '#emulator/account/model.ts';
import { sentEnd, sentTypes } from '#emulator/account/sent-values.ts';
import { readPage } from '#emulator/wire/paging.ts';
import { readJson } from '#emulator/wire/read-json.ts';

const types = sentTypes.min(1);
const readSchema = z.object({ inputs: z.array(sentEnd).max(1_000) });
const pairsSchema = z.object({
  inputs: z.array(z.object({ from: sentEnd, to: sentEnd })).max(2_000),
});
const createSchema = z.object({
  inputs: z.array(z.object({ from: sentEnd, to: sentEnd, types })).max(2_000),
});
const archiveSchema = z.object({
  inputs: z.array(z.object({ from: sentEnd, to: z.array(sentEnd) })).max(100),
});

/** Associations between records, one by one and in batches. */
export const associationRoutes = ({ app, store }: RouteDeps): void => {
  const one = '/crm/objects/2026-09/:from/:id/associations';
  const batch = '/crm/associations/2026-09/:from/:to';

  /** What frames the results of every batch, done in an instant here. */
  const complete = (results: object[], errors: object[] = []) => {
    const at = new Date(store.now()).toISOString();

    return {
      status: 'COMPLETE',
      results,
      ...(errors.length > 0 ? { numErrors: errors.length, errors } : {}),
      startedAt: at,
      completedAt: at,
    };
  };

  const showCreated = (
    from: ObjectTypeDefinition,
    fromId: string,
    to: ObjectTypeDefinition,
    toId: string,
    made: AssociationDefinition[],
  ) => ({
    fromObjectTypeId: from.objectTypeId,
    fromObjectId: Number(fromId),
    toObjectTypeId: to.objectTypeId,
    toObjectId: Number(toId),
    labels: made.flatMap(({ label }) => (label === null ? [] : [label])),
  });

  app.put(`${one}/default/:to/:toId`, (c) => {
    const { from, id: fromId, to, toId } = c.req.param();
    const fromType = store.typeOf(from);
    const toType = store.typeOf(to);
    const definition = defaultAssociationType(store, fromType, toType);
    associate(store, fromType, fromId, definition, toId);

    return c.json(
      complete([
        {
          from: { id: fromId },
          to: { id: toId },
          associationSpec: {
            associationCategory: definition.category,
            associationTypeId: definition.id,
          },
        },
      ]),
    );
  });

  app.put(`${one}/:to/:toId`, async (c) => {
    const { from, id: fromId, to, toId } = c.req.param();
    const specs = await readJson(c, types);
    const fromType = store.typeOf(from);
    const toType = store.typeOf(to);
    const made = specs.map((spec) =>
      findAssociationType(store, spec, fromType, toType),
    );
    associateBy(store, fromType, fromId, made, toId);

    return c.json(showCreated(fromType, fromId, toType, toId, made), 201);
  });

  app.get(`${one}/:to`, (c) => {
    const { from, id: fromId, to } = c.req.param();
    const fromType = store.typeOf(from);
    store.record(fromType, fromId);

    return c.json(
      readPage(c, showAssociations(store, fromType, fromId, store.typeOf(to)), {
        size: 500,
        max: 500,
      }),
    );
  });

  app.delete(`${one}/:to/:toId`, (c) => {
    const { from, id: fromId, to, toId } = c.req.param();
    dissociate(store, store.typeOf(from), fromId, store.typeOf(to), toId);

    return c.body(null, 204);
  });

  app.post(`${batch}/batch/read`, async (c) => {
    const from = store.typeOf(c.req.param('from'));
    const to = store.typeOf(c.req.param('to'));
    const { inputs } = await readJson(c, readSchema);
    const ids = inputs.map((input) => input.id);
    const { results, errors } = readAssociations(store, from, ids, to);

    return c.json(complete(results, errors), errors.length > 0 ? 207 : 200);
  });

  const isOfOnePair = ({ status, errors }: HubSpotFailure) =>
    status === 404 || errors.some(({ code }) => code === overLimit);

  /** Does each pair; those with a missing record, or over a limit, fail alone. */
  const eachPair = <T extends { from: { id: string }; to: { id: string } }>(
    inputs: T[],
    act: (input: T) => object,
  ): { body: object; isWhole: boolean } => {
    const results: object[] = [];
    const errors: object[] = [];
    for (const input of inputs) {
      try {
        results.push(act(input));
      } catch (error) {
        if (!(error instanceof HubSpotFailure) || !isOfOnePair(error)) {
          throw error;
        }
        errors.push(error.toBatchError([input.from.id, input.to.id]));
      }
    }

    return { body: complete(results, errors), isWhole: errors.length === 0 };
  };

  app.post(`${batch}/batch/associate/default`, async (c) => {
    const from = store.typeOf(c.req.param('from'));
    const to = store.typeOf(c.req.param('to'));
    const { inputs } = await readJson(c, pairsSchema);
    const definition = defaultAssociationType(store, from, to);
    const { body } = eachPair(inputs, (input) => {
      associate(store, from, input.from.id, definition, input.to.id);

      return {
        from: input.from,
        to: input.to,
        associationSpec: {
          associationCategory: definition.category,
          associationTypeId: definition.id,
        },
      };
    });

    // The contract has no 207 here: what failed is in `errors` of a 200.
    return c.json(body);
  });

  app.post(`${batch}/batch/create`, async (c) => {
    const from = store.typeOf(c.req.param('from'));
    const to = store.typeOf(c.req.param('to'));
    const { inputs } = await readJson(c, createSchema);
    const pairs = inputs.map((input) => ({
      ...input,
      made: input.types.map((spec) =>
        findAssociationType(store, spec, from, to),
      ),
    }));
    const { body, isWhole } = eachPair(pairs, ({ made, ...input }) => {
      associateBy(store, from, input.from.id, made, input.to.id);

      return showCreated(from, input.from.id, to, input.to.id, made);
    });

    return c.json(body, isWhole ? 201 : 207);
  });

  app.post(`${batch}/batch/archive`, async (c) => {
    const from = store.typeOf(c.req.param('from'));
    const to = store.typeOf(c.req.param('to'));
    const { inputs } = await readJson(c, archiveSchema);
    for (const input of inputs) {
      for (const target of input.to) {
        dissociate(store, from, input.from.id, to, target.id);
      }
    }

    return c.body(null, 204);
  });
};
