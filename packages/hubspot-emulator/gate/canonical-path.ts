/** Spellings of the same endpoints in older and dated versions of the API. */
const aliases: readonly [RegExp, string][] = [
  // Associations of v3 look otherwise; v4 has nothing but associations.
  [
    /^\/crm\/v3\/objects\/(?![^/]+\/[^/]+\/associations\/)/,
    '/crm/objects/2026-09/',
  ],
  [
    /^\/crm\/v4\/objects\/(?=[^/]+\/[^/]+\/associations\/)/,
    '/crm/objects/2026-09/',
  ],
  [/^\/crm\/v4\/associations\//, '/crm/associations/2026-09/'],
  [
    /^\/crm\/v3\/(lists|owners|pipelines|properties)(?=\/|$)/,
    '/crm/$1/2026-09',
  ],
  [/^\/crm\/v3\/schemas(?=\/|$)/, '/crm-object-schemas/2026-09/schemas'],
  [/^\/settings\/v3\/users(?=\/|$)/, '/settings/users/2026-09'],
  [/^\/account-info\/v3\//, '/account-info/2026-09/'],
  [/^\/crm-object-schemas\/v3\//, '/crm-object-schemas/2026-09/'],
  [
    /^\/(crm\/\w+|crm-object-schemas|settings\/users|account-info)\/2026-03(?=\/|$)/,
    '/$1/2026-09',
  ],
];

/** The path as the routes know it: dated 2026-09, no trailing slash. */
export const canonicalPath = (path: string): string => {
  const [found] = aliases.filter(([pattern]) => pattern.test(path));
  const dated = found ? path.replace(found[0], found[1]) : path;

  return dated.length > 1 ? dated.replace(/\/$/, '') : dated;
};
