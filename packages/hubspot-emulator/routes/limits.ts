import type { RouteDeps } from './context.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';

/** Of an account. https://developers.hubspot.com/docs/guides/crm/understanding-the-crm */
export const mostCustomObjects = 10;
/** Custom properties of an object. */
export const mostProperties = 1_000;
const mostPropertiesOverall = 10_000;
/** Labels of associations between two objects. */
export const mostLabels = 50;
const mostRecords = 1_000_000;

const percent = (usage: number, limit: number) =>
  Math.round((usage / limit) * 10_000) / 100;
const share = (usage: number, limit: number) => ({
  limit,
  usage,
  percentage: percent(usage, limit),
});
const overall = (usage: number, limit: number) => ({
  overallLimit: limit,
  overallUsage: usage,
  overallPercentage: percent(usage, limit),
});
const sum = (counts: number[]) => counts.reduce((all, each) => all + each, 0);
const named = ({ objectTypeId, labels }: ObjectTypeDefinition) => ({
  objectTypeId,
  singularLabel: labels.singular,
  pluralLabel: labels.plural,
});

/**
 * How far the limits of the account are used.
 * https://developers.hubspot.com/docs/api-reference/latest/account/limits-tracking/guide
 */
export const limitRoutes = ({ app, store }: RouteDeps): void => {
  const base = '/crm/limits/2026-09';
  const { state } = store;
  const typesOf = (isCustom: boolean) =>
    state.types.filter((type) => type.isCustom === isCustom);
  const recordsIn = (type: ObjectTypeDefinition) =>
    store.recordsOf(type).filter(({ archivedAt }) => archivedAt === null)
      .length;
  const ownOf = ({ properties }: ObjectTypeDefinition) =>
    properties.filter(({ hubspotDefined }) => !hubspotDefined).length;

  app.get(`${base}/custom-object-types`, (c) =>
    c.json(share(typesOf(true).length, mostCustomObjects)),
  );

  app.get(`${base}/records`, (c) =>
    c.json({
      hubspotDefinedObjectTypes: typesOf(false).map((type) => ({
        ...named(type),
        ...share(recordsIn(type), mostRecords),
      })),
      customObjectTypes: {
        byObjectType: typesOf(true).map((type) => ({
          ...named(type),
          usage: recordsIn(type),
        })),
        ...overall(sum(typesOf(true).map(recordsIn)), mostRecords),
      },
    }),
  );

  app.get(`${base}/custom-properties`, (c) =>
    c.json({
      byObjectType: state.types.map((type) => ({
        ...named(type),
        ...share(ownOf(type), mostProperties),
      })),
      ...overall(sum(state.types.map(ownOf)), mostPropertiesOverall),
    }),
  );

  app.get(`${base}/associations/labels`, (c) => {
    const pairs = new Map<string, Set<string>>();
    for (const each of state.associationTypes) {
      if (each.category !== 'USER_DEFINED' || each.label === null) continue;
      const pair = `${each.fromObjectTypeId}>${each.toObjectTypeId}`;
      pairs.set(pair, (pairs.get(pair) ?? new Set()).add(each.label));
    }

    return c.json({
      results: [...pairs].map(([pair, labels]) => {
        const [from = '', to = ''] = pair.split('>');

        return {
          fromObjectType: named(store.typeOf(from)),
          toObjectType: named(store.typeOf(to)),
          allLabels: [...labels],
          ...share(labels.size, mostLabels),
        };
      }),
    });
  });
};
