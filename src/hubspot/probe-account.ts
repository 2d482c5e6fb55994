import { z } from 'zod';
import { isTimeZone } from '#src/accounts/is-time-zone.ts';
import type { HubSpotClient, HubSpotRequest } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import type { ObjectShape } from './objects/custom-object.ts';
import { starterObject } from './objects/starter.object.ts';
import { voteObject } from './objects/vote.object.ts';

const read = <T>(
  client: HubSpotClient,
  path: string,
  schema: z.ZodType<T>,
  query: HubSpotRequest<T>['query'] = {},
): Promise<T> =>
  client.request({ method: 'GET', path, query, schema, repeatable: true });

/** The account that a token is of, as HubSpot describes it. */
export interface OwnAccount {
  accountId: number;
  /** IANA name; null where HubSpot tells none that is known here. */
  timeZone: string | null;
}

/**
 * The account that the token is of. Throws `HubSpotError`.
 * https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide
 */
export const readOwnAccount = async (
  client: HubSpotClient,
): Promise<OwnAccount> => {
  const { portalId, timeZone } = await read(
    client,
    '/account-info/2026-09/details',
    z.object({ portalId: z.number(), timeZone: z.string().optional() }),
  );

  return {
    accountId: portalId,
    timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : null,
  };
};

/** One id and no property but it: nobody's data is read to see whether it may be. */
const one = { limit: '1', properties: 'hs_object_id' };

/** A call that reads by each scope that can be told without writing. */
const probes: readonly [string, string, HubSpotRequest<unknown>['query']][] = [
  ['crm.objects.contacts.read', '/crm/objects/2026-09/contacts', one],
  ['crm.objects.companies.read', '/crm/objects/2026-09/companies', one],
  ['crm.objects.deals.read', '/crm/objects/2026-09/deals', one],
  ['crm.objects.owners.read', '/crm/owners/2026-09', { limit: '1' }],
  ['crm.schemas.custom.read', '/crm-object-schemas/2026-09/schemas', {}],
  ['settings.users.read', '/settings/users/2026-09', { limit: '1' }],
  ['settings.users.teams.read', '/settings/users/2026-09/teams', {}],
];

/** The scopes of these that the token lacks. Throws `HubSpotError` for any other failure. */
export const findMissingScopes = async (
  client: HubSpotClient,
): Promise<string[]> => {
  const missing: string[] = [];
  for (const [scope, path, query] of probes) {
    try {
      await read(client, path, z.unknown(), query);
    } catch (error) {
      if (!(error instanceof HubSpotError) || error.kind !== 'missing_scopes') {
        throw error;
      }
      missing.push(
        ...(error.requiredScopes.length === 0 ? [scope] : error.requiredScopes),
      );
    }
  }

  return [...new Set(missing)];
};

const schemasSchema = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      properties: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  ),
});

/** What of the two custom objects is not as the app defines it. */
export interface ObjectFaults {
  /** Objects and properties that are missing; `npm run objects` makes them. */
  missing: string[];
  /** Properties of another type, which somebody made by hand. */
  wrongType: { property: string; found: string; wanted: string }[];
}

/** Compares an account's custom objects with the app's. Throws `HubSpotError`. */
export const findObjectFaults = async (
  client: HubSpotClient,
): Promise<ObjectFaults> => {
  const { results } = await read(
    client,
    '/crm-object-schemas/2026-09/schemas',
    schemasSchema,
  );
  const faultsOf = ({ name, properties }: ObjectShape): ObjectFaults => {
    const present = results.find((each) => each.name === name)?.properties;
    if (!present) return { missing: [name], wrongType: [] };
    const typeOf = (property: string) =>
      present.find((each) => each.name === property)?.type;

    return {
      missing: properties
        .filter((each) => !each.only && typeOf(each.name) === undefined)
        .map((each) => `${name}.${each.name}`),
      wrongType: properties.flatMap(({ name: property, type: wanted }) => {
        const found = typeOf(property);

        return found === undefined || found === wanted
          ? []
          : [{ property: `${name}.${property}`, found, wanted }];
      }),
    };
  };
  const faults = [faultsOf(starterObject), faultsOf(voteObject)];

  return {
    missing: faults.flatMap(({ missing }) => missing),
    wrongType: faults.flatMap(({ wrongType }) => wrongType),
  };
};
