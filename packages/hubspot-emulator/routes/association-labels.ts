import { z } from 'zod';
import {
  associationTypesBetween,
  findAssociationType,
} from '#emulator/account/associate.ts';
import { endLimit } from '#emulator/account/association-limits.ts';
import { sentEnd, sentTypes } from '#emulator/account/sent-values.ts';
import type { RouteDeps } from './context.ts';
import { mostLabels } from './limits.ts';
import { HubSpotFailure, invalid } from '#emulator/account/hubspot-failure.ts';
import type { AssociationDefinition } from '#emulator/account/model.ts';
import { readJson } from '#emulator/wire/read-json.ts';

const createSchema = z.object({
  label: z.string().min(1),
  name: z.string().regex(/^[a-z]\w*$/i),
  inverseLabel: z.string().min(1).optional(),
});
const updateSchema = z.object({
  associationTypeId: z.number(),
  label: z.string().min(1),
  inverseLabel: z.string().min(1).optional(),
});
const archiveSchema = z.object({
  inputs: z
    .array(z.object({ from: sentEnd, to: sentEnd, types: sentTypes.min(1) }))
    .max(2_000),
});

const show = ({ id, category, label }: AssociationDefinition) => ({
  category,
  typeId: id,
  label,
});

/**
 * Labels of associations: made, renamed, deleted, and ended one by one.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/associations/association-schema/guide
 */
export const associationLabelRoutes = ({ app, store }: RouteDeps): void => {
  const { state } = store;
  const base = '/crm/associations/2026-09/:from/:to';

  app.get(`${base}/labels`, (c) => {
    const { from, to } = c.req.param();

    return c.json({
      results: associationTypesBetween(
        store,
        store.typeOf(from),
        store.typeOf(to),
      ).map(show),
    });
  });

  app.post(`${base}/labels`, async (c) => {
    const from = store.typeOf(c.req.param('from')).objectTypeId;
    const to = store.typeOf(c.req.param('to')).objectTypeId;
    const { label, inverseLabel } = await readJson(c, createSchema);
    const known = state.associationTypes.filter(
      (each) =>
        each.category === 'USER_DEFINED' &&
        each.label !== null &&
        each.fromObjectTypeId === from &&
        each.toObjectTypeId === to,
    );
    if (new Set(known.map((each) => each.label)).size >= mostLabels) {
      // The status that accounts were seen to answer the 51st label with.
      throw new HubSpotFailure(
        437,
        'LIMIT_EXCEEDED',
        `There are ${mostLabels} labels between these objects already, which is the limit.`,
      );
    }
    const id = state.nextAssociationId;
    state.nextAssociationId += 2;
    const made: AssociationDefinition = {
      id,
      inverseId: id + 1,
      category: 'USER_DEFINED',
      label,
      fromObjectTypeId: from,
      toObjectTypeId: to,
      isDefault: false,
    };
    const inverse: AssociationDefinition = {
      ...made,
      id: id + 1,
      inverseId: id,
      label: inverseLabel ?? label,
      fromObjectTypeId: to,
      toObjectTypeId: from,
    };
    state.associationTypes.push(made, inverse);
    store.changed();

    return c.json({ results: [show(made), show(inverse)] });
  });

  const own = (id: number) => {
    const found = state.associationTypes.find(
      (each) => each.id === id && each.category === 'USER_DEFINED',
    );
    if (!found || found.isDefault) {
      throw invalid(`${id} is no label that can be changed.`);
    }
    const inverse = state.associationTypes.find(
      (each) => each.id === found.inverseId && each.category === 'USER_DEFINED',
    );

    return { found, inverse };
  };

  app.put(`${base}/labels`, async (c) => {
    const { associationTypeId, label, inverseLabel } = await readJson(
      c,
      updateSchema,
    );
    const { found, inverse } = own(associationTypeId);
    found.label = label;
    if (inverse && inverseLabel) inverse.label = inverseLabel;
    store.changed();

    return c.body(null, 204);
  });

  app.delete(`${base}/labels/:typeId`, (c) => {
    const { found, inverse } = own(Number(c.req.param('typeId')));
    const gone = [found, inverse];
    const ids = gone.flatMap((each) => (each ? [each.id] : []));
    // The records stay associated, without the label.
    state.associations = state.associations.filter(
      ({ fromType, toType, typeId }) =>
        !(
          ids.includes(typeId) &&
          [found.fromObjectTypeId, found.toObjectTypeId].includes(fromType) &&
          [found.fromObjectTypeId, found.toObjectTypeId].includes(toType)
        ),
    );
    for (const each of gone) if (each) endLimit(store, each);
    state.associationTypes = state.associationTypes.filter(
      (each) => !gone.includes(each),
    );
    store.changed();

    return c.body(null, 204);
  });

  app.post(`${base}/batch/labels/archive`, async (c) => {
    const from = store.typeOf(c.req.param('from'));
    const to = store.typeOf(c.req.param('to'));
    const { inputs } = await readJson(c, archiveSchema);
    for (const input of inputs) {
      const ended = input.types.map((spec) =>
        findAssociationType(store, spec, from, to),
      );
      state.associations = state.associations.filter(
        (each) =>
          !ended.some(
            ({ id, inverseId }) =>
              (each.typeId === id &&
                each.fromId === input.from.id &&
                each.toId === input.to.id &&
                each.fromType === from.objectTypeId) ||
              (each.typeId === inverseId &&
                each.fromId === input.to.id &&
                each.toId === input.from.id &&
                each.fromType === to.objectTypeId),
          ),
      );
    }
    store.changed();

    return c.body(null, 204);
  });
};
