/**
 * The scope a call needs, by its path, in which HubSpot's objects stand by their ids. Missing ones
 * are a 403 that names them.
 */
const rules: readonly [RegExp, read: string, write: string][] = [
  [
    /^\/crm\/(objects|associations)\/2026-09\/0-1\b/,
    'crm.objects.contacts.read',
    'crm.objects.contacts.write',
  ],
  [
    /^\/crm\/(objects|associations)\/2026-09\/0-2\b/,
    'crm.objects.companies.read',
    'crm.objects.companies.write',
  ],
  [
    /^\/crm\/(objects|associations)\/2026-09\/0-3\b/,
    'crm.objects.deals.read',
    'crm.objects.deals.write',
  ],
  // https://developers.hubspot.com/docs/api-reference/latest/crm/objects/tickets/guide
  [
    /^\/crm\/(objects|associations|properties)\/2026-09\/0-5\b/,
    'tickets',
    'tickets',
  ],
  // https://developers.hubspot.com/docs/api-reference/latest/crm/pipelines/guide
  [/^\/crm\/pipelines\/2026-09\/0-5\b/, 'tickets', 'tickets'],
  [
    /^\/crm\/pipelines\/2026-09\/0-3\b/,
    'crm.objects.deals.read',
    'crm.schemas.deals.write',
  ],
  [
    /^\/crm\/pipelines\//,
    'crm.objects.custom.read',
    'crm.schemas.custom.write',
  ],
  [
    // https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
    /^\/crm\/(objects|associations)\/2026-09\/0-(27|46|47|48|49)\b/,
    'crm.objects.contacts.read',
    'crm.objects.contacts.write',
  ],
  [
    /^\/crm\/(objects|associations)\/2026-09\//,
    'crm.objects.custom.read',
    'crm.objects.custom.write',
  ],
  [
    /^\/crm-object-schemas\//,
    'crm.schemas.custom.read',
    'crm.schemas.custom.write',
  ],
  [
    /^\/crm\/properties\/2026-09\/0-1\b/,
    'crm.objects.contacts.read',
    'crm.schemas.contacts.write',
  ],
  [
    /^\/crm\/properties\/2026-09\/0-2\b/,
    'crm.objects.companies.read',
    'crm.schemas.companies.write',
  ],
  [
    /^\/crm\/properties\/2026-09\/0-3\b/,
    'crm.objects.deals.read',
    'crm.schemas.deals.write',
  ],
  [
    /^\/crm\/properties\/2026-09\/0-(27|46|47|48|49)\b/,
    'crm.objects.contacts.read',
    'crm.schemas.contacts.write',
  ],
  [
    /^\/crm\/properties\//,
    'crm.schemas.custom.read',
    'crm.schemas.custom.write',
  ],
  [/^\/crm\/lists\//, 'crm.lists.read', 'crm.lists.write'],
  [/^\/crm\/owners\//, 'crm.objects.owners.read', 'crm.objects.owners.read'],
  [
    /^\/settings\/users\/2026-09\/teams\b/,
    'settings.users.teams.read',
    'settings.users.teams.write',
  ],
  [/^\/settings\/users\//, 'settings.users.read', 'settings.users.write'],
];

const readingPosts = /\/(search|batch\/read)$/;

const object =
  /^(\/crm\/(?:objects|associations|properties|pipelines)\/2026-09\/)([^/]+)/;

const decode = (text: string, by: (text: string) => string): string => {
  try {
    return by(text);
  } catch {
    return text;
  }
};

/**
 * The scope for a method and canonical path, or null where none is asked.
 *
 * @param typeIdOf the id of an object by any of its names; null where there is none
 */
export const requiredScope = (
  method: string,
  path: string,
  typeIdOf: (objectType: string) => string | null,
): string | null => {
  // Read as the router reads it: a letter may be written as %63.
  const asked = decode(path, decodeURI)
    // Limits of associations are asked for as the associations of the first object are.
    .replace('/definitions/configurations/', '/')
    .replace(object, (all, start: string, name: string) => {
      const id = typeIdOf(decode(name, decodeURIComponent));

      return id === null ? all : start + id;
    });
  const rule = rules.find(([pattern]) => pattern.test(asked));
  if (!rule) return null;
  const [, read, write] = rule;

  return method === 'GET' || readingPosts.test(asked) ? read : write;
};
