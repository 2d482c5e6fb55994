import { z } from 'zod';
import { starterObject } from '#src/hubspot/objects/starter.object.ts';
import { voteObject } from '#src/hubspot/objects/vote.object.ts';

const appSchema = z.object({
  auth: z.object({ requiredScopes: z.array(z.string()) }),
});
const shownSchema = z.object({ objectTypes: z.array(z.string()).default([]) });

/** A feature of the project as HubSpot's parser gives it. */
interface Feature {
  uid: string;
  componentType: string;
  config: unknown;
}

const namedSchema = z.object({ name: z.string() });

const ownObjects: string[] = [starterObject.name, voteObject.name];

/** Without the right to read the records, a build with a card on them fails. */
const scopeOf: Record<string, string> = {
  contacts: 'crm.objects.contacts.read',
  companies: 'crm.objects.companies.read',
  deals: 'crm.objects.deals.read',
};

const complainOf = (
  uid: string,
  objectType: string,
  scopes: string[],
): string[] => {
  const custom = /^p_(.+)$/.exec(objectType)?.[1];
  if (/^\d+-\d+$/.test(objectType) || ownObjects.includes(objectType)) {
    return [
      `${uid} names the object ${objectType}; HubSpot knows a custom object as p_ and its name, such as p_${starterObject.name}.`,
    ];
  }
  if (custom !== undefined && !ownObjects.includes(custom)) {
    return [
      `${uid} names the custom object ${custom}, which this app does not make. Choose ${ownObjects.join(' or ')}.`,
    ];
  }
  const scope =
    custom === undefined ? scopeOf[objectType] : 'crm.objects.custom.read';

  return scope !== undefined && !scopes.includes(scope)
    ? [
        `${uid} is on ${objectType}, which needs the scope ${scope}. Add it to app.json and run "npm run manifest".`,
      ]
    : [];
};

/** Names by which an admin cannot tell which card of the library is which. */
const complainOfNames = (features: Feature[]): string[] => {
  const names = features
    .filter(({ componentType }) => componentType === 'CARD')
    .map(({ config }) => namedSchema.parse(config).name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);

  return [...new Set(twice)].map(
    (name) =>
      `More than one card is called "${name}", and an admin who places one cannot tell which. Give each a name of its own.`,
  );
};

/** What HubSpot would refuse in the objects that cards and actions name, and names used twice. */
export const inspectCards = (features: Feature[]): string[] => {
  const app = features.find(
    ({ componentType }) => componentType === 'APPLICATION',
  );
  const parsed = appSchema.safeParse(app?.config);
  const scopes = parsed.success ? parsed.data.auth.requiredScopes : [];

  const ofObjects = features
    .filter(({ componentType }) =>
      ['CARD', 'CRM_BULK_ACTION'].includes(componentType),
    )
    .flatMap(({ uid, config }) =>
      shownSchema
        .parse(config)
        .objectTypes.flatMap((each) => complainOf(uid, each, scopes)),
    );

  return [...ofObjects, ...complainOfNames(features)];
};
