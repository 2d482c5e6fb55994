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

/** What HubSpot would refuse in the objects that cards and actions name. */
export const inspectCards = (features: Feature[]): string[] => {
  const app = features.find(
    ({ componentType }) => componentType === 'APPLICATION',
  );
  const parsed = appSchema.safeParse(app?.config);
  const scopes = parsed.success ? parsed.data.auth.requiredScopes : [];

  return features
    .filter(({ componentType }) =>
      ['CARD', 'CRM_BULK_ACTION'].includes(componentType),
    )
    .flatMap(({ uid, config }) =>
      shownSchema
        .parse(config)
        .objectTypes.flatMap((each) => complainOf(uid, each, scopes)),
    );
};
