import { z } from 'zod';
import {
  associationTypesBetween,
  findAssociationType,
} from '#emulator/account/associate.ts';
import {
  endLimit,
  limitOf,
  setLimit,
} from '#emulator/account/association-limits.ts';
import { invalid } from '#emulator/account/hubspot-failure.ts';
import type { AssociationDefinition } from '#emulator/account/model.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import type { EmulatorContext, RouteDeps } from './context.ts';

const spec = z.object({ category: z.string(), typeId: z.number().int() });
const limitsSchema = z.object({
  inputs: z.array(spec.extend({ maxToObjectIds: z.number().int() })).min(1),
});
const purgeSchema = z.object({ inputs: z.array(spec).min(1) });

/**
 * How many records an admin lets one record have, by type of association.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associations-schema/limits/create-associations-limits
 */
export const associationLimitRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/associations/2026-09/definitions/configurations';
  const between = `${base}/:from/:to`;

  const show = (definition: AssociationDefinition) => {
    const { category, id, label } = definition;
    const max = limitOf(store, definition);

    return {
      category,
      typeId: id,
      ...(label === null ? {} : { label }),
      ...(max === null ? {} : { userEnforcedMaxToObjectIds: max }),
    };
  };
  const isLimited = (definition: AssociationDefinition) =>
    limitOf(store, definition) !== null;
  const complete = (results: object[]) => {
    const at = new Date(store.now()).toISOString();

    return { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  };
  const find = (
    c: EmulatorContext,
    { category, typeId }: z.infer<typeof spec>,
  ) =>
    findAssociationType(
      store,
      { associationCategory: category, associationTypeId: typeId },
      store.typeOf(c.req.param('from') ?? ''),
      store.typeOf(c.req.param('to') ?? ''),
    );

  app.get(`${base}/all`, (c) =>
    c.json({
      results: store.state.associationTypes.filter(isLimited).map(show),
    }),
  );

  app.get(between, (c) => {
    const { from, to } = c.req.param();

    return c.json({
      results: associationTypesBetween(
        store,
        store.typeOf(from),
        store.typeOf(to),
      )
        .filter(isLimited)
        .map(show),
    });
  });

  app.post(`${between}/batch/create`, async (c) => {
    const { inputs } = await readJson(c, limitsSchema);

    return store.atomically(() =>
      c.json(
        complete(
          inputs.map((input) => {
            const definition = find(c, input);
            setLimit(store, definition, input.maxToObjectIds);

            return show(definition);
          }),
        ),
      ),
    );
  });

  app.post(`${between}/batch/update`, async (c) => {
    const { inputs } = await readJson(c, limitsSchema);

    return store.atomically(() =>
      c.json(
        complete(
          inputs.map((input) => {
            const definition = find(c, input);
            if (!isLimited(definition)) {
              throw invalid(
                `${input.category} ${input.typeId} has no limit that could be changed.`,
              );
            }
            setLimit(store, definition, input.maxToObjectIds);

            return {
              category: definition.category,
              typeId: definition.id,
              userEnforcedMaxToObjectIds: input.maxToObjectIds,
            };
          }),
        ),
      ),
    );
  });

  app.post(`${between}/batch/purge`, async (c) => {
    const { inputs } = await readJson(c, purgeSchema);
    const found = inputs.map((input) => find(c, input));
    for (const definition of found) endLimit(store, definition);

    return c.json(complete([]));
  });
};
